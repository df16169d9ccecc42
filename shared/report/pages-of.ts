import { directionOf } from './bidi.ts';
import type { Block, Report } from './block.ts';
import { moved } from './ink.ts';
import type { Part } from './ink.ts';
import { layOut } from './lay-out.ts';
import type { Laid, Setting } from './setting.ts';
import { lineInk } from './line-ink.ts';
import { mirrored } from './mirrored.ts';
import { paginating } from './paginate.ts';
import type { Placed } from './paginate.ts';
import { palette, toneColours } from './palette.ts';
import { baselineIn, scalesFrom, smallestSize } from './type-scale.ts';
import type { TypeScale } from './type-scale.ts';
import type { MeasureText } from './wrap.ts';

/** Width and height in points. */
export const paperSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
/** No printer in use leaves more than a quarter of an inch white; `narrow` is for what would need a side more. */
export const margin = { side: 29, narrow: 20, top: 22, bottom: 18 } as const;

const footGap = 6;
/** Stands for their number in a foot while nobody knows it yet. */
export const sidesLater = '{sides}';
const markSize = 13;
const markHeight = 28;

export interface Pages {
  readonly width: number;
  readonly height: number;
  /** One for each side. */
  readonly scales: readonly TypeScale[];
  readonly pages: readonly (readonly Part[])[];
}

/** A report's paper: what its blocks are set on, between which margins, and how a side of it is made. */
export const paperOf = (report: Report, measure: MeasureText) => {
  const [width, height] = paperSizes[report.paper];
  const footSize = report.large ? report.bodySize : smallestSize;
  const footHeight = footSize * 1.3 + footGap;
  const top = margin.top + (report.mark === undefined ? 0 : markHeight);
  const room = height - top - margin.bottom - footHeight - footGap;
  const { language } = report;
  const direction = directionOf(language);
  const between = (side: number) => {
    const inner = width - 2 * side;
    const place = (part: Part, top: number): Part =>
      moved(direction === 'rtl' ? mirrored(part, inner, measure) : part, side, top);
    /** With nothing on it yet. */
    const empty = (scale: TypeScale) => {
      const laid = layOutOnce(inner, { scale, measure, language, direction });
      const area = {
        width: inner,
        height: room,
        air: scale.air,
        measure: (block: Block) => laid(block).height,
      };
      return { scale, laid, area, inner, place };
    };
    const setting = function* (
      blocks: readonly Block[],
      scale: TypeScale,
    ): Bits<ReturnType<typeof empty> & { readonly sides: readonly (readonly Placed[])[] }> {
      const one = empty(scale);
      return { ...one, sides: yield* paginating(blocks, one.area) };
    };
    return { empty, setting };
  };
  const sideOf = (
    { laid, scale, inner, place }: ReturnType<ReturnType<typeof between>['empty']>,
    blocks: readonly Placed[],
    side: number,
    sides: number | undefined,
  ): readonly Part[] => [
    ...(report.mark === undefined
      ? []
      : [place(markOf(report.mark, inner, { scale, measure, language, direction }), margin.top)]),
    ...blocks.flatMap(({ block, y }) => laid(block).parts.map((part) => place(part, top + y))),
    place(
      footOf(report, side, sides, inner, footSize, { scale, measure, language, direction }),
      height - margin.bottom - footHeight,
    ),
  ];
  return { width, height, between, sideOf };
};

/** Work done a bit at a time, other work going on in between. */
type Bits<T> = Generator<undefined, T>;

/**
 * Sets a report on its paper. Each stretch between two breaks gets the largest type that keeps it to its sides; where even 12 pt needs
 * more, it gets more sides: nothing is left out and nothing is printed smaller.
 */
export const settingPages = function* (report: Report, measure: MeasureText): Bits<Pages> {
  const { width, height, sideOf, ...paper } = paperOf(report, measure);
  const stretches = yield* settled(report, paper);
  const sides = stretches.flatMap((one) => one.sides.map((placed) => ({ one, placed })));
  const pages: (readonly Part[])[] = [];
  for (const [side, { one, placed }] of sides.entries()) {
    pages.push(sideOf(one, placed, side + 1, sides.length));
    yield;
  }
  return { width, height, scales: sides.map(({ one }) => one.scale), pages };
};

type PaperSetting = Pick<ReturnType<typeof paperOf>, 'between'>;
type Settled = ReturnType<ReturnType<PaperSetting['between']>['setting']> extends Bits<infer T> ? T : never;

/** What to print: what the report would rather say where that costs no side, else what it has to. */
const settled = function* (report: Report, paper: PaperSetting): Bits<readonly Settled[]> {
  const { rather, ...plain } = report;
  if (rather === undefined) return yield* stretchesSet(plain, paper);
  const more = yield* stretchesSet({ ...plain, ...rather }, paper);
  const fewest = stretchesOf(rather.blocks).length;
  if (sidesOf(more) <= fewest) return more;
  const less = yield* stretchesSet(plain, paper);
  return sidesOf(more) <= sidesOf(less) ? more : less;
};

/** The stretches of a report with their sides: as they are, else denser, else between narrower margins. */
const stretchesSet = function* (report: Report, { between }: PaperSetting): Bits<readonly Settled[]> {
  const within = (side: number): Within => {
    const { setting } = between(side);
    const fitted = (blocks: readonly Block[], sides: number): Bits<Settled> => {
      const scales = scalesFrom(report.bodySize, report.large);
      // What may take any number of sides is set once, as large as it may be.
      const tried = sides === Number.MAX_SAFE_INTEGER ? scales.slice(0, 1) : scales;
      return firstThat(
        tried.map((scale) => () => setting(blocks, scale)) as [() => Bits<Settled>],
        (made) => made.sides.length <= sides,
      );
    };
    const apart = function* (blocks: readonly Block[]): Bits<readonly Settled[]> {
      const all: Settled[] = [];
      for (const stretch of stretchesOf(blocks)) all.push(yield* fitted(stretch, report.sides));
      return all;
    };
    return { fitted, apart };
  };
  const usual = within(margin.side);
  const fits = (set: readonly Settled[]) => set.every((one) => one.sides.length <= report.sides);
  const roomy = yield* usual.apart(report.blocks);
  const wanted = roomy.length * report.sides;
  const dense = fits(roomy) ? roomy : yield* denser(report, wanted, roomy, usual, fits);
  return sidesOf(dense) <= wanted ? dense : yield* denser(report, wanted, dense, within(margin.narrow), fits);
};

/** How blocks are set between two margins: all of them in so many sides, or each stretch by itself. */
interface Within {
  readonly fitted: (blocks: readonly Block[], sides: number) => Bits<Settled>;
  readonly apart: (blocks: readonly Block[]) => Bits<readonly Settled[]>;
}
const sidesOf = (all: readonly Settled[]): number => all.reduce((sum, one) => sum + one.sides.length, 0);

/** Where a stretch needs more than its sides: the same said in less room, then all of it in one flow of `wanted` sides, if either saves one. */
const denser = function* (
  { blocks, dense = blocks }: Report,
  wanted: number,
  roomy: readonly Settled[],
  { apart, fitted }: Within,
  fits: (set: readonly Settled[]) => boolean,
): Bits<readonly Settled[]> {
  const set = yield* apart(dense);
  if (fits(set)) return set;
  const flow = yield* fitted(
    dense.map((block) => ({ ...block, breakBefore: false })),
    wanted,
  );
  return flow.sides.length < sidesOf(roomy) ? [flow] : roomy;
};

/** Blocks up to the next one that starts a new side. */
const stretchesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const stretches: Block[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last === undefined || block.breakBefore) stretches.push([block]);
    else last.push(block);
  }
  return stretches;
};

/** The first try that does, else the last one. Each try is tighter than the one before, so half of them need not be made. */
const firstThat = function* <T>(
  tries: readonly [() => Bits<T>, ...(() => Bits<T>)[]],
  does: (made: T) => boolean,
): Bits<T> {
  let [low, high] = [0, tries.length - 1];
  let best: T | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const made = yield* (tries[middle] ?? tries[0])();
    if (does(made)) {
      best = made;
      high = middle;
    } else low = middle + 1;
  }
  return best ?? (yield* (tries[high] ?? tries[0])());
};

const layOutOnce = (width: number, setting: Setting) => {
  const known = new Map<Block, Laid>();
  return (block: Block): Laid => {
    const found = known.get(block) ?? layOut(block, width, setting);
    known.set(block, found);
    return found;
  };
};

/** A band across the head of a side. */
const markOf = (mark: string, width: number, setting: Setting): Part => ({
  role: 'Artifact',
  parts: [
    {
      ink: 'area',
      x: 0,
      y: 0,
      width,
      height: markHeight - 8,
      radius: 4,
      fill: toneColours.caution.ground,
      edge: { colour: toneColours.caution.edge, width: 1 },
    },
    ...lineInk(
      {
        x: (width - setting.measure(mark, 'semibold', markSize)) / 2,
        baseline: baselineIn(markSize, markHeight - 8),
        text: mark,
        face: 'semibold',
        size: markSize,
        colour: toneColours.caution.title,
      },
      setting,
    ),
  ],
});

/** The foot of a side is no part of the reading: it is the same on all of them, and the record says it once in its place. */
const footOf = (
  { foot }: Report,
  side: number,
  sides: number | undefined,
  width: number,
  size: number,
  setting: Setting,
): Part => {
  const left =
    foot.left
      .replace('{side}', String(side))
      .replace('{sides}', sides === undefined ? sidesLater : String(sides)) +
    (sides !== undefined && side < sides ? (foot.turn ?? '') : '');
  const line = size * 1.3;
  const set = (text: string, x: number): readonly Part[] =>
    lineInk(
      {
        x,
        baseline: footGap + baselineIn(size, line),
        text,
        face: 'regular',
        size,
        colour: palette.quiet,
      },
      setting,
    );
  return {
    role: 'Artifact',
    parts: [
      { ink: 'line', x: 0, y: 0, toX: width, toY: 0, edge: { colour: palette.line, width: 0.8 } },
      ...set(`${left} `, 0),
      ...(foot.right ? set(foot.right, width - setting.measure(foot.right, 'regular', size)) : []),
    ],
  };
};
