import type { Phrase } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';
import { asciiDigits } from '../../shared/digits.ts';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';
import { withoutUnit } from './number-unit.ts';

interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
}
interface NumberWriting extends NumberRange {
  readonly mark?: DecimalMark | undefined;
  /** What the field counts in; may be typed along. */
  readonly unit?: string | undefined;
}
type NumberText =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly says: Phrase };

const no = (says: Phrase): NumberText => ({ ok: false, says });
const noNumber = no(partWords.notANumber);
/** More digits than a number keeps. */
const mostDigits = 15;

/**
 * Reads what a person typed; empty means "no value". Says what to type instead when it cannot be used. A text that means a thousand in
 * one country and one in another (`1,000`) is read as the studio's country writes it, and asked about where that does not settle it.
 */
export const readNumber = (
  text: string,
  { min, max, mark = 'either', unit }: NumberWriting = {},
): NumberText => {
  // A power is no second digit: 10² would become 102.
  if (/\d\s*[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/u.test(text)) return noNumber;
  const plain = plainText(text);
  if (plain === '') return { ok: true, value: null };
  const bare = withoutUnit(plain, unit);
  if (!bare.ok) return bare.says === null ? noNumber : no(bare.says);
  const [, sign = '', body = ''] = /^([+-]?) ?(.*)$/.exec(bare.text) ?? [];
  const read = fractionOf(body) ?? decimalOf(body, mark, { min, max });
  if (!read.ok || read.value === null) return read;
  const value = sign === '-' ? 0 - read.value : read.value;
  if (min !== undefined && max !== undefined && (value < min || value > max))
    return no(partWords.between({ min, max }));
  if (min !== undefined && value < min) return no(partWords.atLeast({ min }));
  if (max !== undefined && value > max) return no(partWords.atMost({ max }));
  return { ok: true, value };
};

/** A stored number as a field shows it. */
export const shownNumber = (value: number, mark: DecimalMark = 'either'): string => {
  const plain = /e/.test(String(value))
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
  return mark === 'comma' ? plain.replace('.', ',') : plain;
};

/** The same for a text that is read again: three decimals, which look like thousands, get a zero more. */
export const unmistakable = (value: number, mark?: DecimalMark): string => {
  const text = shownNumber(value, mark);
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
};

/** ½ before it becomes 1⁄2 and, behind a 1, eleven halves; then letters, digits and signs of every width and script as the plain ones. */
const plainText = (text: string): string =>
  asciiDigits(
    text
      .replace(/[\u00bc-\u00be\u2150-\u215e]/g, (sign) => ` ${sign.normalize('NFKC')}`)
      // An accent alone would become a blank and a mark.
      .replaceAll('\u00b4', "'")
      .normalize('NFKC')
      .replaceAll('\u2044', '/')
      .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''),
  )
    .replace(/^(\s*)[\u2010-\u2015\u2212\u207b]/, '$1-')
    .replace(/[\u2018\u2019\u02bc\u0060\u2032\u066c]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** `1/2`, `1 1/2`, where four decimals hold it. */
const fractionOf = (body: string): NumberText | undefined => {
  const [all, whole = '0', above = '', below = ''] = /^(?:(\d+) )?(\d+) ?\/ ?(\d+)$/.exec(body) ?? [];
  if (all === undefined) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  return Number.isFinite(value) && Number(value.toFixed(4)) === value
    ? { ok: true, value }
    : no(partWords.withDecimals);
};

const decimalOf = (body: string, mark: DecimalMark, range: NumberRange): NumberText => {
  if (!/^[\d.,\u066b' ]*\d[\d.,\u066b' ]*$/.test(body)) return noNumber;
  if (body.replace(/\D/g, '').length > mostDigits) return no(partWords.fewerDigits);
  const [, before = '', sign = '', behind = ''] = /^(.*?)(?:([.,\u066b])(\d*))?$/.exec(body) ?? [];
  // Groups of three with a mark that is not the last one: what follows the last one are decimals.
  if (/^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(before) && sign !== before.replace(/\d/g, '')[0])
    return valueOf(before, behind);
  if (!/^\d*$/.test(before)) return grouped(body);
  if (sign === '' || sign === '\u066b' || before === '' || behind === '') return valueOf(before, behind);
  return /^[1-9]\d{0,2}$/.test(before) && behind.length === 3
    ? thousandOr(before, behind, sign === '.' ? 'point' : 'comma', mark, range)
    : /^0{3,}$/.test(behind) && Number(before) !== 0
      ? ask(before, behind, sign)
      : valueOf(before, behind);
};

/** `1.000.000`: one mark more than once can only part thousands. */
const grouped = (body: string): NumberText =>
  /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})+$/.test(body) || /^\d{1,3}(?:[' ]\d{3})+$/.test(body)
    ? valueOf(body, '')
    : noNumber;

/** One mark, three digits behind it and one to three before: a thousand, or decimals. */
const thousandOr = (
  before: string,
  behind: string,
  typed: 'point' | 'comma',
  mark: DecimalMark,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NumberRange,
): NumberText => {
  if (mark !== 'either' && mark !== typed) return valueOf(before + behind, '');
  const thousand = Number(before + behind);
  const isDecimal =
    mark === typed && behind !== '000' && (!behind.endsWith('0') || thousand > max || thousand < min);
  return isDecimal ? valueOf(before, behind) : ask(before, behind, typed === 'point' ? '.' : ',');
};

const ask = (before: string, behind: string, sign: string): NumberText => {
  const short = behind.replace(/0+$/, '');
  // Decimals that would still look like thousands get a zero more.
  const decimals = short.length === 3 ? `${short}0` : short;
  const one = decimals === '' ? before : `${before}${sign}${decimals}`;
  return no(
    partWords.thousandOrDecimals({ typed: `${before}${sign}${behind}`, whole: `${before}${behind}`, one }),
  );
};

const valueOf = (before: string, behind: string): NumberText => ({
  ok: true,
  value: Number(`${before.replace(/\D/g, '') || '0'}.${behind || '0'}`),
});

const places = (step: number): number => (String(step).split('.')[1] ?? '').length;

/** One step up or down, kept in range and free of binary dust: 0.1 + 0.2 is 0.3. From nothing it begins at the lower end (or at 0). */
export const stepNumber = (value: number | null, by: 1 | -1, { min, max, step = 1 }: NumberRange): number => {
  const next =
    value === null ? (min ?? 0) : Number((value + by * step).toFixed(Math.max(places(step), places(value))));
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, next));
};
