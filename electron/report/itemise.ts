import { fontOf } from '../../shared/report/glyph-coverage.ts';
import type { FontName } from '../../shared/report/glyph-coverage.ts';
import { isInvisible } from '../../shared/report/printable.ts';

/** Letters in a row that one font sets in one way. */
export interface Item {
  readonly font: FontName;
  readonly shaped: boolean;
  readonly text: string;
}

const kana = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]/;
const devanagari = /[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]/;
/** Colours of a hand or a face, which belong to the sign before them. */
const isTint = (letter: string): boolean => {
  const code = letter.codePointAt(0) as number;
  return code >= 0x1f3fb && code <= 0x1f3ff;
};
const clings = (letter: string): boolean => /^\p{M}$/u.test(letter) || isInvisible(letter) || isTint(letter);
/** Set by HarfBuzz whatever stands in them. */
const alwaysShaped: ReadonlySet<FontName> = new Set(['arabic', 'hebrew', 'thai', 'emoji']);
/** East Asian signs are one letter each, and mathematical ones too. */
const neverShaped: ReadonlySet<FontName> = new Set(['han', 'japanese', 'hangul', 'math']);

/** Everything that the usual font sets one sign per letter: most pages hold nothing else. */
const usual = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/;
export const isUsual = (text: string): boolean => usual.test(text);

/** The font of every letter; marks and invisible signs go with the letter before them. A text with kana has its Chinese signs drawn as in Japan. */
export const itemise = (text: string, rightToLeft: boolean): readonly Item[] => {
  if (!rightToLeft && isUsual(text)) return text === '' ? [] : [{ font: 'text', shaped: false, text }];
  const east: FontName = kana.test(text) ? 'japanese' : 'han';
  const items: { font: FontName; text: string; indic: boolean; marked: boolean }[] = [];
  for (const letter of text) {
    const last = items.at(-1);
    const clinging = clings(letter);
    if (clinging && last) {
      last.text += letter;
      last.marked ||= /^\p{M}$/u.test(letter) || letter === '\u200d';
      continue;
    }
    const own = fontOf(letter.codePointAt(0) as number) ?? 'text';
    const font = own === 'han' ? east : own;
    const indic = devanagari.test(letter);
    if (last && last.font === font && (last.indic === indic || letter === ' ')) last.text += letter;
    else items.push({ font, text: letter, indic, marked: clinging });
  }
  return items.map(({ font, text: own, indic, marked }) => ({
    font,
    text: own,
    shaped: !neverShaped.has(font) && (rightToLeft || indic || marked || alwaysShaped.has(font)),
  }));
};
