import { fontOf } from './glyph-coverage.ts';

/** Signs that steer how others are set and have no look of their own. */
const steering: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  // Which form of a Chinese character is meant; the character itself stands before it.
  [0xe0100, 0xe01ef],
];
export const isInvisible = (letter: string): boolean => {
  const code = letter.codePointAt(0) as number;
  return code >= 0xad && steering.some(([from, to]) => code >= from && code <= to);
};
const isBlank = (letter: string): boolean => /^[\t\n\r\u0085\u2028\u2029]$/.test(letter);

const hasGlyph = (letter: string): boolean =>
  isBlank(letter) || isInvisible(letter) || fontOf(letter.codePointAt(0) as number) !== undefined;

/** Letters and signs that none of our fonts has, each once. */
export const unprintable = (text: string): readonly string[] => [
  ...new Set([...text.normalize('NFC')].filter((letter) => !hasGlyph(letter))),
];

/** How a sign without a shape of ours is named on paper and on the screen: `U+0F40`. */
export const codeName = (letter: string): string =>
  `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The text as paper prints it: composed, one kind of blank. What no font has stands there by its number in brackets: it is neither an
 * empty box, which hides which letter it was, nor left out. Whoever typed it was told before (`unprintable`).
 */
export const printable = (text: string): string => {
  const composed = text.normalize('NFC').replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (/^[\u0020-\u007e\u00a0-\u024f\n]*$/.test(composed)) return composed;
  return Array.from(composed, (letter) =>
    letter === '\t' ? ' ' : hasGlyph(letter) ? letter : `[${codeName(letter)}]`,
  ).join('');
};

/** Without the signs that steer: what is read out, and what is drawn where nothing needs shaping. */
export const visible = (text: string): string =>
  /^[\u0020-\u00ac]*$/.test(text) ? text : [...text].filter((letter) => !isInvisible(letter)).join('');
