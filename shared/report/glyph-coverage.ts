import { glyphRanges } from './glyph-ranges.ts';

/** Fonts that a letter is looked for in, in this order. */
export type CoveringFont = keyof typeof glyphRanges;
/** `japanese` adds no letter: it draws the same ones as a reader of Japanese knows them. */
export type FontName = CoveringFont | 'japanese';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly font: CoveringFont;
}

/** Ranges are unpacked with the first page or name, not when the app starts. */
let unpacked: readonly Range[] | undefined;
const ranges = (): readonly Range[] => (unpacked ??= unpack());

const unpack = (): readonly Range[] => {
  const all: Range[] = [];
  for (const [font, text] of Object.entries(glyphRanges) as readonly [CoveringFont, string][]) {
    let at = 0;
    for (const step of text.split(' ')) {
      const [gap = '0', more = '0'] = step.split('.');
      const from = at + Number.parseInt(gap, 36);
      at = from + Number.parseInt(more, 36);
      all.push({ from, to: at, font });
    }
  }
  return all.toSorted((a, b) => a.from - b.from);
};

/** The first font that has the letter; `undefined` where none of ours has. */
export const fontOf = (codePoint: number): CoveringFont | undefined => {
  const all = ranges();
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = all[middle] as Range;
    if (codePoint < range.from) high = middle - 1;
    else if (codePoint > range.to) low = middle + 1;
    else return range.font;
  }
  return undefined;
};
