import type { Edge, Ink } from '../../shared/report/ink.ts';
import type { Pdf } from './pdfkit.ts';

// Operators of a page, written straight: pdfkit sets colours between a path and its stroke, which the format does not allow, and takes
// every point as a call of its own, which was a third of a sheet's time.

/** Bytes of a picture by the name it has on the page. */
export type Pictures = (name: string) => Uint8Array | undefined;

/** A number as it stands in the file. */
export const short = (value: number): string => String(Math.round(value * 1000) / 1000);

const levels = new Map<string, string>();
const levelsOf = (colour: string): string => {
  const known = levels.get(colour);
  if (known !== undefined) return known;
  const made = [1, 3, 5].map((at) => short(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
  levels.set(colour, made);
  return made;
};
export const filledWith = (colour: string): string => `${levelsOf(colour)} rg`;
export const strokedWith = (colour: string): string => `${levelsOf(colour)} RG`;

/** Puts operators on the page. */
export const put = (pdf: Pdf, operators: string): void => {
  (pdf as unknown as { readonly addContent: (text: string) => void }).addContent(operators);
};

/** How far the handles of a curve stand out that looks like a quarter of a circle. */
const roundness = 4 * ((Math.SQRT2 - 1) / 3);

const roundedRectangle = (x: number, y: number, width: number, height: number, radius: number): string => {
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return `${[x, y, width, height].map(short).join(' ')} re`;
  const c = r * (1 - roundness);
  const [right, bottom] = [x + width, y + height];
  const to = (...at: readonly number[]) => at.map(short).join(' ');
  return [
    `${to(x + r, y)} m ${to(right - r, y)} l`,
    `${to(right - c, y, right, y + c, right, y + r)} c ${to(right, bottom - r)} l`,
    `${to(right, bottom - c, right - c, bottom, right - r, bottom)} c ${to(x + r, bottom)} l`,
    `${to(x + c, bottom, x, bottom - c, x, bottom - r)} c ${to(x, y + r)} l`,
    `${to(x, y + c, x + c, y, x + r, y)} c h`,
  ].join('\n');
};

const operatorOf: Readonly<Record<string, readonly [operator: string, values: number]>> = {
  M: ['m', 2],
  L: ['l', 2],
  C: ['c', 6],
  Z: ['h', 0],
};
const outlines = new Map<string, string>();
/** Outlines of the head are the same on every sheet. What is drawn by hand is not: the shelf is emptied before it grows. */
const mostOutlines = 200;
const longestKept = 4_000;

/** An outline made of M, L, C and Z as operators. */
const outline = (path: string): string => {
  const known = outlines.get(path);
  if (known !== undefined) return known;
  const out: string[] = [];
  for (const [, letter = '', values = ''] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const [operator, count] = operatorOf[letter] ?? [];
    if (operator === undefined || count === undefined)
      throw new Error(`defect: the outline holds ${letter}, which is not drawn`);
    const numbers = values.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? [];
    if (count === 0) out.push(operator);
    // More of them than one step takes are further steps; after a move they are lines.
    for (let at = 0; at < numbers.length; at += count || numbers.length)
      out.push(
        `${numbers
          .slice(at, at + count)
          .map((one) => short(Number(one)))
          .join(' ')} ${operator === 'm' && at > 0 ? 'l' : operator}`,
      );
  }
  const made = out.join('\n');
  if (outlines.size >= mostOutlines) outlines.clear();
  if (path.length <= longestKept) outlines.set(path, made);
  return made;
};

const edged = ({ colour, width }: Edge, scale = 1): string =>
  `${short(width / scale)} w ${strokedWith(colour)}`;

/** Draws what is not text. */
export const drawInk = (
  pdf: Pdf,
  ink: Exclude<Ink, { ink: 'text' }>,
  pictures: Pictures = () => undefined,
): void => {
  switch (ink.ink) {
    case 'area': {
      const { x, y, width, height, radius, fill, edge } = ink;
      const shape = roundedRectangle(x, y, width, height, radius);
      put(pdf, edge ? `${filledWith(fill)} ${edged(edge)}\n${shape}\nB` : `${filledWith(fill)}\n${shape}\nf`);
      return;
    }
    case 'line':
      put(
        pdf,
        `${edged(ink.edge)}\n${short(ink.x)} ${short(ink.y)} m ${short(ink.toX)} ${short(ink.toY)} l S`,
      );
      return;
    case 'shape': {
      const { x, y, scale, fill, edge, path } = ink;
      const how = `${fill === undefined ? '' : `${filledWith(fill)} `}${edged(edge, scale)}`;
      put(
        pdf,
        `q ${short(scale)} 0 0 ${short(scale)} ${short(x)} ${short(y)} cm ${how}\n${outline(path)}\n${fill === undefined ? 'S' : 'B'} Q`,
      );
      return;
    }
    case 'squares': {
      const { x, y, side, colour, rows } = ink;
      const runs = rows.flatMap((row, down) =>
        [...row.matchAll(/1+/g)].map(({ index, 0: { length } }) => `${index} ${down} ${length} 1 re`),
      );
      // A hair of an edge: between two rows no viewer lets the paper shine through.
      const how = `${filledWith(colour)} ${edged({ colour, width: 0.01 }, side)}`;
      put(
        pdf,
        `q ${short(side)} 0 0 ${short(side)} ${short(x)} ${short(y)} cm ${how}\n${runs.join('\n')}\nB Q`,
      );
      return;
    }
    case 'picture': {
      const bytes = pictures(ink.name);
      if (bytes === undefined) throw new Error('defect: a picture was laid out that is not there');
      pdf.image(Buffer.from(bytes), ink.x, ink.y, { width: ink.width, height: ink.height });
      return;
    }
    case 'dots': {
      // A line of no length with round ends is a dot: one operator instead of four curves.
      const dots = ink.points.map(([x, y]) => `${short(x)} ${short(y)} m ${short(x)} ${short(y)} l`);
      put(pdf, `q 1 J ${edged({ colour: ink.colour, width: 2 * ink.radius })}\n${dots.join('\n')}\nS Q`);
    }
  }
};
