import type { Report } from './block.ts';
import type { Part } from './ink.ts';
import { margin, paperOf, sidesLater } from './pages-of.ts';
import type { Pages } from './pages-of.ts';
import { paginating } from './paginate.ts';
import { scalesFrom } from './type-scale.ts';
import type { MeasureText } from './wrap.ts';

/** Sets one part of a long piece, bit by bit, in one size of type and on as many sides as it takes; `before`: sides of the parts before it. */
export const settingPart = function* (
  report: Report,
  measure: MeasureText,
  before: number,
): Generator<undefined, Pages> {
  const { width, height, between, sideOf } = paperOf(report, measure);
  const [scale] = scalesFrom(report.bodySize, true);
  if (scale === undefined) throw new Error('defect: large print without a size');
  const one = between(margin.side).empty(scale);
  for (const block of report.blocks) {
    one.laid(block);
    yield;
  }
  const sides = yield* paginating(report.blocks, one.area);
  const pages: (readonly Part[])[] = [];
  for (const placed of sides) {
    pages.push(sideOf(one, placed, before + pages.length + 1, undefined));
    yield;
  }
  return { width, height, scales: pages.map(() => scale), pages };
};

/** Parts that were set one by one, as one piece: now every foot can say how many sides there are. */
export const joined = (parts: readonly [Pages, ...Pages[]]): Pages => {
  const pages = parts.flatMap((one) => one.pages);
  const counted = (part: Part): Part =>
    !('role' in part) || part.role !== 'Artifact'
      ? part
      : {
          ...part,
          parts: part.parts.map((ink) =>
            'ink' in ink && ink.ink === 'text'
              ? { ...ink, text: ink.text.replace(sidesLater, String(pages.length)) }
              : ink,
          ),
        };
  return {
    ...parts[0],
    scales: parts.flatMap((one) => one.scales),
    pages: pages.map((page) => page.map(counted)),
  };
};
