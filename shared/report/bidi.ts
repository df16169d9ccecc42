import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** Letters written from right to left: Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Languages that are written from right to left, by the first letters of their tag. */
const fromTheRight: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (language: string): Direction =>
  fromTheRight.has(language.slice(0, 2)) ? 'rtl' : 'ltr';

const [firstStrong, asLeftToRight, end] = ['\u2068', '\u2066', '\u2069'];

/** A name or a value inside a sentence of ours: letters of another direction in it turn nothing around it. */
export const isolated = (value: string): string =>
  isRightToLeft(value) ? `${firstStrong}${value}${end}` : value;

/** Words of another direction that belong together, such as an address: kept whole on a page that is read from the right. */
export const keptWhole = (value: string, language: string): string =>
  directionOf(language) === 'rtl' && !isRightToLeft(value) ? `${asLeftToRight}${value}${end}` : value;

const latin = 'A-Za-z\\u00c0-\\u024f';
/** A word that is no letter from right to left: a number, a code, a Latin name. Commas and stops at its end are the sentence's. */
const word = `[+(]*[0-9${latin}][^\\s\\u0590-\\u08ff\\u2066-\\u2069\\ufb1d-\\ufdff\\ufe70-\\ufeff]*[0-9${latin}%)]|[0-9${latin}]`;
const blank = '[ \\u00a0]';
/** Phone numbers, ratios, times, amounts, lots, products: words of that kind in a row, joined by a blank or by a sign between blanks. */
const foreign = new RegExp(`(?:${word})(?:${blank}(?:[:/×+–%-]${blank}?)?(?:${word})|${blank}%)*`, 'g');
/** Kept whole: parts of one would change places. */
const isolatedNumbers = (text: string): string =>
  text.replaceAll(foreign, (found) => {
    if (!/\d/.test(found)) return found;
    const [before, own, after] = ownBrackets(found);
    return `${before}${asLeftToRight}${own}${end}${after}`;
  });

/** A bracket whose other half stands outside belongs to the sentence, and turns round with it. */
const ownBrackets = (found: string): readonly [string, string, string] => {
  const count = (bracket: string) => found.split(bracket).length - 1;
  const over = count(')') - count('(');
  if (over > 0 && found.endsWith(')')) return ['', found.slice(0, -1), ')'];
  return over < 0 && found.startsWith('(') ? ['(', found.slice(1), ''] : ['', found, ''];
};

/** What is set: in a text from right to left every number is kept whole. */
export const readyForBidi = (text: string, direction: Direction): string =>
  direction === 'rtl' && /\d/.test(text) && !text.includes(asLeftToRight) ? isolatedNumbers(text) : text;

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** Level of every UTF-16 unit of a paragraph; `undefined` where everything runs from left to right. */
export const levelsOf = (paragraph: string, direction: Direction): Uint8Array | undefined => {
  if (direction === 'ltr' && !isRightToLeft(paragraph)) return undefined;
  bidi ??= bidiFactory();
  return bidi.getEmbeddingLevels(paragraph, direction).levels;
};

interface Levelled {
  readonly level: number;
}

/** Stretches of one line in the order they stand on the page (rule L2 of the bidirectional algorithm). */
export const inVisualOrder = <T extends Levelled>(stretches: readonly T[]): readonly T[] => {
  const order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  const lowestOdd = Math.min(...order.map(({ level }) => (level % 2 === 1 ? level : Infinity)));
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let until = from;
      while (until < order.length && (order[until] as T).level >= level) until += 1;
      if (until > from) {
        order.splice(from, until - from, ...order.slice(from, until).toReversed());
        from = until;
      }
    }
  }
  return order;
};
