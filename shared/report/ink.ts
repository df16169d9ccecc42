/** What a page is made of, in points from the top left corner. Layout makes it, `electron/report` paints it; nothing else is drawn. */
export type Face = 'regular' | 'semibold';

export type Ink =
  | {
      readonly ink: 'text';
      readonly x: number;
      readonly baseline: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly colour: string;
      /** Letters of this stretch run from right to left; `x` is its left end all the same. */
      readonly rightToLeft?: boolean;
      /** Where it is not that of the page. */
      readonly language?: string;
    }
  | {
      readonly ink: 'area';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
      readonly edge?: Edge;
    }
  | {
      readonly ink: 'line';
      readonly x: number;
      readonly y: number;
      readonly toX: number;
      readonly toY: number;
      readonly edge: Edge;
    }
  /** An outline made of M, L, C and Z in its own units; `scale` turns those into points. */
  | {
      readonly ink: 'shape';
      readonly path: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly fill?: string;
      readonly edge: Edge;
    }
  /** A code of squares: rows of 0 and 1, each square `side` wide. */
  | {
      readonly ink: 'squares';
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly rows: readonly string[];
      readonly colour: string;
    }
  /** A photo by the name it is handed over under. */
  | {
      readonly ink: 'picture';
      readonly name: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly ink: 'dots';
      readonly points: readonly (readonly [number, number])[];
      readonly radius: number;
      readonly colour: string;
    };

export interface Edge {
  readonly colour: string;
  readonly width: number;
}

/** Structure roles of a tagged PDF, as far as these pages use them. An artifact is no part of the reading: the foot of every side. */
export type Role =
  | 'Artifact'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A tagged part of the page. Lines and areas outside of a figure are ornament: a reader that speaks passes over them. */
export interface Tagged {
  readonly role: Role;
  readonly alt?: string;
  /** Of a figure: left, top, right, bottom. */
  readonly frame?: readonly [number, number, number, number];
  /** On a page that is read from the right it changes its place and is not turned round: a left ear stays one. */
  readonly upright?: boolean;
  readonly parts: readonly Part[];
}
export type Part = Tagged | Ink;

export const isInk = (part: Part): part is Ink => 'ink' in part;

/** The same part, moved. */
export const moved = (part: Part, dx: number, dy: number): Part => {
  if (!isInk(part)) {
    return {
      ...part,
      ...(part.frame
        ? { frame: [part.frame[0] + dx, part.frame[1] + dy, part.frame[2] + dx, part.frame[3] + dy] as const }
        : {}),
      parts: part.parts.map((inner) => moved(inner, dx, dy)),
    };
  }
  switch (part.ink) {
    case 'text':
      return { ...part, x: part.x + dx, baseline: part.baseline + dy };
    case 'line':
      return { ...part, x: part.x + dx, y: part.y + dy, toX: part.toX + dx, toY: part.toY + dy };
    case 'dots':
      return { ...part, points: part.points.map(([x, y]) => [x + dx, y + dy] as const) };
    default:
      return { ...part, x: part.x + dx, y: part.y + dy };
  }
};

/** Every stroke of ink in order, tags left out. */
export const inkOf = (parts: readonly Part[]): readonly Ink[] =>
  parts.flatMap((part) => (isInk(part) ? [part] : inkOf(part.parts)));
