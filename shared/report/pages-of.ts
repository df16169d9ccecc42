import type { Block, Report } from './block.ts';
import { moved } from './ink.ts';
import type { Part } from './ink.ts';
import { layOut } from './lay-out.ts';
import type { Laid, Setting } from './lay-out.ts';
import { paginate } from './paginate.ts';
import { palette } from './palette.ts';
import { baselineIn, scalesFrom, smallestSize } from './type-scale.ts';
import type { TypeScale } from './type-scale.ts';
import type { MeasureText } from './wrap.ts';

/** Width and height in points. */
export const paperSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
const margin = { side: 34, top: 26, bottom: 20 } as const;

const footGap = 6;
const footLine = smallestSize * 1.3;

export interface Pages {
  readonly width: number;
  readonly height: number;
  readonly scale: TypeScale;
  readonly pages: readonly (readonly Part[])[];
}

/**
 * Sets a report on its paper in the largest type that keeps it to its sides; where even 12 pt needs more, it gets more sides:
 * nothing is left out and nothing is printed smaller.
 */
export const pagesOf = (report: Report, measure: MeasureText): Pages => {
  const [width, height] = paperSizes[report.paper];
  const inner = width - 2 * margin.side;
  const footHeight = footLine + footGap;
  const room = height - margin.top - margin.bottom - footHeight - footGap;
  const set = (scale: TypeScale) => {
    const laid = layOutOnce(inner, { scale, measure });
    const sides = paginate(report.blocks, {
      width: inner,
      height: room,
      air: scale.air,
      measure: (block) => laid(block).height,
    });
    return { scale, laid, sides };
  };
  const { scale, laid, sides } = firstThat(
    scalesFrom(report.bodySize).map((scale) => () => set(scale)) as [() => ReturnType<typeof set>],
    (tried) => tried.sides.length <= report.sides,
  );
  const pages = sides.map((placed, side): readonly Part[] => [
    ...placed.flatMap(({ block, y }) =>
      laid(block).parts.map((part) => moved(part, margin.side, margin.top + y)),
    ),
    ...footOf(report, side + 1, sides.length, inner, measure).map((part) =>
      moved(part, margin.side, height - margin.bottom - footHeight),
    ),
  ]);
  return { width, height, scale, pages };
};

/** The first try that does, else the last one. Each try is tighter than the one before, so half of them need not be made. */
const firstThat = <T>(tries: readonly [() => T, ...(() => T)[]], does: (made: T) => boolean): T => {
  let [low, high] = [0, tries.length - 1];
  let best: T | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const made = (tries[middle] ?? tries[0])();
    if (does(made)) {
      best = made;
      high = middle;
    } else low = middle + 1;
  }
  return best ?? (tries[high] ?? tries[0])();
};

const layOutOnce = (width: number, setting: Setting) => {
  const known = new Map<Block, Laid>();
  return (block: Block): Laid => {
    const found = known.get(block) ?? layOut(block, width, setting);
    known.set(block, found);
    return found;
  };
};

const footOf = (
  { foot }: Report,
  side: number,
  sides: number,
  width: number,
  measure: MeasureText,
): readonly Part[] => {
  const size = smallestSize;
  const left =
    foot.left.replace('{side}', String(side)).replace('{sides}', String(sides)) +
    (side < sides ? foot.turn : '');
  const set = (text: string, x: number): Part => ({
    ink: 'text',
    x,
    baseline: footGap + baselineIn(size, footLine),
    text,
    face: 'regular',
    size,
    colour: palette.quiet,
  });
  return [
    { ink: 'line', x: 0, y: 0, toX: width, toY: 0, edge: { colour: palette.line, width: 0.8 } },
    {
      role: 'P',
      parts: [
        set(`${left} `, 0),
        ...(foot.right ? [set(foot.right, width - measure(foot.right, 'regular', size))] : []),
      ],
    },
  ];
};
