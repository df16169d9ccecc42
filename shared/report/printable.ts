import { fontOf } from './glyph-coverage.ts';

/** Signs that steer how others are set and have no look of their own. */
const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
const isBlank = (letter: string): boolean => /^[\t\n\r\u0085\u2028\u2029]$/.test(letter);

const hasGlyph = (letter: string): boolean =>
  isBlank(letter) || invisible.test(letter) || fontOf(letter.codePointAt(0) as number) !== undefined;

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
  invisible.test(text) ? text.replaceAll(new RegExp(invisible, 'g'), '') : text;
