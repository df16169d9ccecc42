import type { LocalDate } from '../time.ts';
import { codeWords } from '../words/codes.ts';
import { dayOfMmyy, dayOfYyddd, dayOfYymmdd, dayOfYyyymmdd } from './code-date.ts';
import { known } from './code-reading.ts';
import type { CodeReading, Scanned } from './code-reading.ts';

/**
 * Codes of the Health Industry Bar Code Council (ANSI/HIBC 2.6): `+`, then the maker and product, or lot and dates, or both with a
 * slash between; the last letter is a check over all of them.
 */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/** The check letter of what stands before it: sum of the places of all letters, modulo 43; `undefined` where one has no place. */
export const hibcCheck = (text: string): string | undefined => {
  let sum = 0;
  for (const letter of text) {
    const place = letters.indexOf(letter);
    if (place < 0) return undefined;
    sum += place;
  }
  return letters[sum % 43];
};

const primary = /^([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})(\d)$/;

/** Reads such a code; `undefined` for a text that is none. Stars are how Code 39 prints its ends. */
export const readHibc = (raw: string, thisYear: number): Scanned | undefined => {
  const bare = raw.replace(/^\*(.*)\*$/, '$1');
  if (!bare.startsWith('+')) return undefined;
  // The standard has no small letters: they come from a keyboard whose capitals are locked.
  const text = bare.toUpperCase();
  // A space may be the check letter; another one is only the end of a line.
  const whole = [text, text.trimEnd()].find((one) => hibcCheck(one.slice(0, -1)) === one.at(-1));
  const begins = /^\+(?:[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d(?:.|\/.+)|\$[A-Z0-9$+].*)$/.test(text);
  if (whole === undefined) return begins ? { is: 'wrong', says: codeWords.unreadable } : undefined;
  const body = whole.slice(1, -1);
  const [first = '', ...others] = body.split('/');
  const [, maker, product, level] = primary.exec(first) ?? [];
  if (maker !== undefined) {
    const read = merged(others.map((part) => partOf(part, false, thisYear)));
    return read === undefined
      ? { is: 'wrong', says: codeWords.unreadable }
      : { is: 'hibc', hibc: `${maker}${product}${level}`, lotMayBe: [], ...read };
  }
  // By itself a second code ends with the check letter of the first one, to which it belongs.
  const read = others.length === 0 && /^[$\d]/.test(first) ? partOf(first, true, thisYear) : undefined;
  return read === undefined
    ? begins
      ? { is: 'wrong', says: codeWords.unreadable }
      : undefined
    : { is: 'hibc', lotMayBe: [], ...read };
};

type Part = Omit<CodeReading, 'lotMayBe'> & { readonly lotMayBe?: readonly string[] };

const merged = (parts: readonly (Part | undefined)[]): Part | undefined =>
  parts.includes(undefined) ? undefined : Object.assign({}, ...parts);

/** What stands between two slashes: lot and date in the old or new form, or a value with its name. */
const partOf = (part: string, isAlone: boolean, thisYear: number): Part | undefined => {
  const named = isAlone ? undefined : namedPart(part);
  if (named !== undefined) return named;
  const [, mark = '', rest = ''] = /^(\$\$\+|\$\$|\$\+|\$|(?=\d{5}))(.*)$/.exec(part) ?? [];
  if (rest === '') return undefined;
  const dated = mark.startsWith('$$')
    ? datePart(rest, thisYear)
    : mark === ''
      ? julian(rest, thisYear)
      : { rest };
  if (dated === undefined) return undefined;
  const value = isAlone ? dated.rest.slice(0, -1) : dated.rest;
  // The link letter is left out by some printers; then the last letter belongs to the lot.
  const other = isAlone ? dated.rest.trim() : value;
  const expiry = known({ expiry: dated.expiry });
  if (value === '' && other === '') return expiry;
  return mark.endsWith('+')
    ? { ...expiry, ...(value === '' ? {} : { serial: value }) }
    : {
        ...expiry,
        ...(value === '' ? {} : { lot: value }),
        ...(other === value ? {} : { lotMayBe: [other] }),
      };
};

const namedPart = (part: string): Part | undefined => {
  const [, name = '', value = ''] = /^(14D|16D|S|Q)([A-Z0-9.-]+)$/.exec(part) ?? [];
  if (name === 'S') return { serial: value };
  if (name === 'Q') return {};
  const day = name === '' ? undefined : dayOfYyyymmdd(value);
  if (day === undefined) return undefined;
  return name === '14D' ? { expiry: day } : { production: day };
};

interface Dated {
  readonly expiry?: LocalDate;
  readonly rest: string;
}

/** Quantity in two or five digits, then a digit that says how the date is written. */
const datePart = (text: string, thisYear: number): Dated | undefined => {
  const after = text.startsWith('8') ? text.slice(3) : text.startsWith('9') ? text.slice(6) : text;
  const at = (from: number, to: number): string => after.slice(from, to);
  switch (after[0]) {
    case '0':
    case '1':
      return datedBy(dayOfMmyy(at(0, 4), thisYear), at(4, 99));
    case '2':
      return datedBy(dayOfYymmdd(`${at(5, 7)}${at(1, 5)}`, thisYear), at(7, 99));
    case '3':
      return datedBy(dayOfYymmdd(at(1, 7), thisYear), at(7, 99));
    case '4':
      return datedBy(dayOfYymmdd(at(1, 7), thisYear), at(9, 99));
    case '5':
      return datedBy(dayOfYyddd(at(1, 6), thisYear), at(6, 99));
    case '6':
      return datedBy(dayOfYyddd(at(1, 6), thisYear), at(8, 99));
    case '7':
      return { rest: at(1, 99) };
    default:
      return undefined;
  }
};
const julian = (text: string, thisYear: number): Dated | undefined =>
  datedBy(dayOfYyddd(text.slice(0, 5), thisYear), text.slice(5));
const datedBy = (expiry: LocalDate | undefined, rest: string): Dated | undefined =>
  expiry === undefined ? undefined : { expiry, rest };
