import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';
import { bracketed, checkDigitFits, elementsOf, isFree, separator } from './gs1-elements.ts';
import type { Element } from './gs1-elements.ts';
import { stockWords } from './words.ts';

/** What a scanned or typed code says about a pack (brief 4.3: manufacturer's product number, lot, expiry). */
export interface Gs1Reading {
  /** 14 digits, check digit right. */
  readonly gtin?: string;
  readonly lot?: string;
  /** The lots it may be instead where the scanner has dropped a separator and something follows; longest first. */
  readonly lotMayBe: readonly string[];
  readonly expiry?: LocalDate;
  readonly production?: LocalDate;
  readonly serial?: string;
}
export type Scanned =
  | ({ readonly is: 'gs1' } & Gs1Reading)
  /** No GS1 code: offered as a lot. `gtin` where the digits may just as well be a product number. */
  | { readonly is: 'text'; readonly text: string; readonly gtin?: string }
  | { readonly is: 'wrong'; readonly says: Message };

/** How scanners write the separator where they cannot send the character itself. */
const spelled = /<GS>|\{GS\}|\[GS\]|\\x1d|\\u001d|\^\]|\u241d|\u00ad/gi;
/** AIM symbology identifiers: GS1 DataMatrix, GS1-128, GS1 QR, GS1 DataBar, GS1 DotCode. */
const gs1Prefix = /^\](d2|C1|Q3|e[0-2]|J1)/;
const retailPrefix = /^\]E[0-4]/;
const anyPrefix = /^\][A-Za-z]\d/;

/**
 * Reads what a scanner or a keyboard brought. `thisYear` decides the century of a two-digit year (GS1 General Specifications 7.12:
 * 49 years back, 50 ahead). Never throws; a text that is no code stays a text.
 */
export const readCode = (raw: string, thisYear: number): Scanned => {
  const clean = raw
    .replace(spelled, separator)
    .replace(/[\r\n\t]+$/, '')
    .replace(/^[\r\n\t ]+/, '')
    .replace(/ +$/, '');
  if (retailPrefix.test(clean)) return retail(clean.slice(3));
  const bare = clean.replace(anyPrefix, '');
  const inBrackets = bracketed(bare);
  if (inBrackets !== undefined) return reading(inBrackets, false, thisYear);
  const says = gs1Prefix.test(clean) || bare.includes(separator);
  const elements = elementsOf(bare);
  if (elements === undefined && says) return { is: 'wrong', says: stockWords.codeUnreadable };
  if (elements === undefined || (!says && !looksLikeGs1(elements, thisYear))) return textOf(bare);
  return reading(elements, !bare.replace(/^\u001d/, '').includes(separator), thisYear);
};

/** Nothing says it is GS1, so it must speak for itself: a lot of digits is not to be cut into pieces. */
const looksLikeGs1 = (elements: readonly Element[], thisYear: number): boolean => {
  const [first, second] = elements;
  if (first?.ai === '01') return checkDigitFits(first.value) || second !== undefined;
  return (
    second !== undefined &&
    (first?.ai === '17' || first?.ai === '11') &&
    dateOf(first.value, thisYear) !== undefined &&
    ['10', '11', '17', '21'].includes(second.ai)
  );
};

const textOf = (bare: string): Scanned => {
  const text = bare.replaceAll(separator, ' ').trim();
  return { is: 'text', text, ...(checkDigitFits(text) ? { gtin: text.padStart(14, '0') } : {}) };
};

const retail = (digits: string): Scanned =>
  checkDigitFits(digits)
    ? { is: 'gs1', gtin: digits.padStart(14, '0'), lotMayBe: [] }
    : { is: 'wrong', says: stockWords.codeNumberWrong };

const reading = (elements: readonly Element[], noSeparator: boolean, thisYear: number): Scanned => {
  const valueOf = (ai: string): string | undefined => elements.find((one) => one.ai === ai)?.value;
  const [gtin, lot, serial, expires, made] = ['01', '10', '21', '17', '11'].map(valueOf);
  if (gtin !== undefined && !checkDigitFits(gtin)) return { is: 'wrong', says: stockWords.codeNumberWrong };
  const expiry = expires === undefined ? undefined : dateOf(expires, thisYear);
  const production = made === undefined ? undefined : dateOf(made, thisYear);
  if (expires !== undefined && expiry === undefined)
    return { is: 'wrong', says: stockWords.codeExpiryWrong({ value: expires }) };
  if (made !== undefined && production === undefined)
    return { is: 'wrong', says: stockWords.codeMadeWrong({ value: made }) };
  return {
    is: 'gs1',
    lotMayBe:
      noSeparator && lot !== undefined && elements.at(-1)?.ai === '10' ? shorterLots(lot, thisYear) : [],
    ...(gtin === undefined ? {} : { gtin }),
    ...(lot === undefined ? {} : { lot }),
    ...(serial === undefined ? {} : { serial }),
    ...(expiry === undefined ? {} : { expiry }),
    ...(production === undefined ? {} : { production }),
  };
};

/** Where a lot swallowed what came behind it: every beginning whose rest reads as expiry, production date or serial number. */
const shorterLots = (lot: string, thisYear: number): readonly string[] =>
  Array.from({ length: lot.length - 1 }, (_letter, index) => lot.length - 1 - index)
    .filter((at) => {
      const rest = elementsOf(lot.slice(at));
      return (
        rest !== undefined &&
        rest.every(
          ({ ai, value }) =>
            ['11', '17', '21'].includes(ai) && (isFree(ai) || dateOf(value, thisYear) !== undefined),
        )
      );
    })
    .map((at) => lot.slice(0, at));

/** `YYMMDD`; day 00 is the last day of the month. */
const dateOf = (digits: string, thisYear: number): LocalDate | undefined => {
  const [yy, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const year = Math.floor(thisYear / 100) * 100 + Number(yy);
  const apart = year - thisYear;
  const whole = String(apart >= 51 ? year - 100 : apart <= -50 ? year + 100 : year).padStart(4, '0');
  return latestDayOf(day === '00' ? `${whole}-${month}` : `${whole}-${month}-${day}`);
};
