import { asciiDigits } from '../../digits.ts';
import { plainText } from '../../people/letters.ts';

/** A word, a number or a mark of a notice, and where it stood. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  /** In small letters, without their marks. */
  readonly word: string;
  readonly is: 'word' | 'mark';
  readonly from: number;
  readonly to: number;
}

const east = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const eastThenWest = new RegExp(`[${east}](?=[A-Za-z0-9])`, 'gu');
const westThenEast = new RegExp(`[A-Za-z0-9](?=[${east}])`, 'gu');

/** One kind of dash inside words, another between them; no bullets, no quotation marks, no invisible signs. */
export const plainNotice = (text: string): string =>
  asciiDigits(text.replaceAll('\u2116', ' No ').normalize('NFKC'))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/<\/?(?:br|p|div|tr|li|ul|ol|table|tbody|thead)\b[^<>\n]*>/gi, '\n')
    .replace(/<\/?(?:td|th)\b[^<>\n]*>|&nbsp;/gi, '\t')
    .replace(/<\/?(?:b|strong|i|em|u|span|font|a)\b[^<>\n]*>/gi, ' ')
    // Bold and slanted, as mail programs paste them.
    .replace(/\*\*/g, ' ')
    .replace(/(?<=^|[\s(])\*([^\s*]+)\*(?=[\s).,;:]|$)/g, '$1')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\bch\.?\s?-?\s?b\.?(?=[\s:])/gi, 'Charge')
    .replace(/\bb\.?\/?n\.?(?=:)|\bb\.n\.(?=\s)/gi, 'Batch')
    .replace(/(?<!\p{L})số\s+lô(?!\p{L})/giu, 'Lot')
    // Their words have no blanks between them.
    .replace(eastThenWest, '$& ')
    .replace(westThenEast, '$& ')
    .replace(/\b(no|nr|nos|lot|batch|exp|ref)\.(?=[a-z]*\d)/gi, '$1. ')
    .replace(/\u0648(?=[A-Za-z0-9])/g, '\u0648 ')
    // "P1..P9", as programs write a row.
    .replace(/(?<=[A-Za-z0-9])\s*\.\.\s*(?=[A-Za-z0-9])/g, '\u2013')
    .replace(/(?<=[A-Za-z0-9])(?:[#?]{2,}|\.{3}(?=\s*(?:$|[,;\n])))/g, '*')
    .replace(/[\u3001\u060c]/g, ',')
    .replace(/\u061b/g, ';')
    .replace(/-+>|=>/g, '\u2192')
    .replace(/[\u2012-\u2015]/g, '\u2013')
    .replace(/(?<=\s)-(?=\s)/g, '\u2013')
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/g, ' ')
    .replace(/[\u2022\u00b7\u25aa\u25cf\u25a0]|^[ \t]*[*-](?=\s)/gmu, '\n')
    .replace(/^(?:[ \t]*(?:\(?[1-9]\d?|[a-z])[.)][ \t]+\S.*(?:\n|$)){2,}/gmu, withoutCounting);

/** A list whose lines are counted, 1 2 3 or a b c: the count is no lot. */
const withoutCounting = (list: string): string => {
  const counted = /^[ \t]*\(?([1-9]\d?|[a-z])[.)][ \t]+/;
  const lines = list.split('\n').filter((line) => line !== '');
  const isCount = lines.every((line, at) =>
    [String(at + 1), String.fromCharCode(97 + at)].includes(counted.exec(line)?.[1] ?? ''),
  );
  return isCount ? lines.map((line) => `\n${line.replace(counted, '')}`).join('') : list;
};

const piece =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-_./*](?=[\p{L}\p{N}*]))*\*?|\u2013|\.{3}|\u2026|[^\s\p{L}\p{N}]|\n/gu;

export const tokensOf = (notice: string): readonly Token[] =>
  [...notice.matchAll(piece)].map(({ 0: text, index }) => ({
    text,
    word: plainText(text),
    is: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
    from: index,
    to: index + text.length,
  }));
