import { asciiDigits } from '../../digits.ts';

/** A word, a number or a mark of a notice, and where it stood. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  /** In small letters. */
  readonly word: string;
  readonly is: 'word' | 'mark';
  readonly from: number;
  readonly to: number;
}

/** One kind of dash inside words, another between them; no bullets, no quotation marks, no invisible signs. */
export const plainNotice = (text: string): string =>
  asciiDigits(text.normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\bch\.?\s?-\s?b\.?(?=[\s:])/gi, 'Charge')
    .replace(/[\u2012-\u2015]/g, '\u2013')
    .replace(/(?<=\s)-(?=\s)/g, '\u2013')
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/g, ' ')
    .replace(/[\u2022\u00b7\u25aa\u25cf\u25a0]|^\s*[*-](?=\s)/gmu, '\n');

const piece =
  /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_./*](?=[\p{L}\p{N}*]))*\*?|\u2013|\.{3}|\u2026|[^\s\p{L}\p{N}]|\n/gu;

export const tokensOf = (notice: string): readonly Token[] =>
  [...notice.matchAll(piece)].map(({ 0: text, index }) => ({
    text,
    word: text.toLowerCase(),
    is: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
    from: index,
    to: index + text.length,
  }));
