import { OWN_RULE } from '../../shared/protocol/default/packs.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { asciiDigits } from '../../shared/digits.ts';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';
import { readNumber, shownNumber } from '../parts/number-text.ts';
import { linesIn } from './line-edits.ts';
import {
  isFitsPath,
  isListPath,
  isRowPath,
  namesOfRows,
  putAt,
  step,
  withoutEmptyTranslations,
} from './row-paths.ts';

/** What was typed, by the path of the field: `limits.reviewDays.value` → `35`. Nothing is released before the button. */
export type Edits = Readonly<Record<string, string>>;

/** How the text of a field becomes a value. */
export type FieldKind =
  | 'number'
  | 'signedNumber'
  | 'numberOrNothing'
  | 'numberOrAbsent'
  /** Shortest and longest, or nothing. */
  | 'spanOrAbsent'
  | 'spanOrNothing'
  | 'dayOrNever'
  | 'textOrNothing'
  | 'textOrAbsent'
  | 'word'
  /** A code, or none. */
  | 'wordOrAbsent'
  | 'yesNo'
  | 'trueOrAbsent'
  | 'days'
  /** Several codes, in their order. */
  | 'codes'
  /** One under the other, with an empty line between them. */
  | 'paragraphs'
  /** Sentences, each on its own; an empty one stays, so that main can say which it is. */
  | 'lines'
  /** That the words of a translation still fit those they were made of: said with the release, no part of its text. */
  | 'fits'
  /** Numbers one after the other, with or without decimals. */
  | 'numbers'
  /** Which rows a list has, in their order, by name. */
  | 'rows'
  /** A row as it begins, as JSON. */
  | 'row';

const never = 'never';

/** How numbers are typed into a field: in which country, and what it counts in. */
export interface Writing {
  readonly mark?: DecimalMark | undefined;
  readonly unit?: string | undefined;
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: Phrase };

/** "60 to 120", "60–120", "60, 120". */
const spanOf = (text: string, writing: Writing): Read => {
  if (text.trim() === '') return { ok: true, value: undefined };
  // A comma with a blank behind it parts two numbers; without one it belongs to its number.
  const ends = asciiDigits(text.normalize('NFKC')).split(
    /\s*(?:[\u2012-\u2015;]|(?<=\d\s*)-|,(?=\s)|\p{L}{2,})\s*|\s+/u,
  );
  const [from, to, ...others] = ends.map((end) => readNumber(end, { ...writing, min: 0 }));
  if (from?.ok === false) return from;
  if (to?.ok === false) return to;
  return from?.value == null || to?.value == null || others.length > 0 || from.value > to.value
    ? { ok: false, says: studioScreen.typeShortestAndLongest }
    : { ok: true, value: [from.value, to.value] };
};

/** "1 2.5 5", "1; 2,5; 5". */
const numbersOf = (text: string, writing: Writing): Read => {
  const read = asciiDigits(text.normalize('NFKC'))
    .split(/\s*;\s*|,?\s+/)
    .filter((one) => one !== '')
    .map((one) => readNumber(one, { ...writing, min: 0 }));
  const wrong = read.find((one) => !one.ok);
  if (wrong?.ok === false) return wrong;
  return { ok: true, value: read.map((one) => (one.ok ? one.value : null)) };
};

/** The value of a text, or a sentence. */
export const valueOf = (kind: FieldKind, text: string, { mark, unit }: Writing = {}): Read => {
  if (kind === 'textOrNothing') return { ok: true, value: text.trim() === '' ? null : text.trim() };
  if (kind === 'textOrAbsent' || kind === 'wordOrAbsent')
    return { ok: true, value: text.trim() === '' ? undefined : text.trim() };
  if (kind === 'spanOrAbsent') return spanOf(text, { mark, unit });
  if (kind === 'spanOrNothing')
    return text.trim() === '' ? { ok: true, value: null } : spanOf(text, { mark, unit });
  if (kind === 'word') return { ok: true, value: text.trim() };
  if (kind === 'trueOrAbsent') return { ok: true, value: text === 'true' ? true : undefined };
  if (kind === 'rows' || kind === 'codes')
    return { ok: true, value: text.split(/[\s,]+/).filter((one) => one !== '') };
  if (kind === 'row') return { ok: true, value: JSON.parse(text) as unknown };
  if (kind === 'paragraphs') {
    const paragraphs = text
      .split(/\n+/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    return { ok: true, value: paragraphs };
  }
  if (kind === 'lines') return { ok: true, value: linesIn(text).map((one) => one.trim()) };
  if (kind === 'numbers') return numbersOf(text, { mark, unit });
  if (kind === 'fits') return { ok: true, value: text === 'true' };
  if (kind === 'yesNo') return { ok: true, value: text === 'true' };
  if (kind === 'days') {
    const typed = asciiDigits(text.normalize('NFKC'));
    // 1,100 may be the days 1 and 100, or one day that lost its way.
    if (/\d[,.]\d{3}(?!\d)/.test(typed)) return { ok: false, says: studioScreen.spaceBetweenDays };
    const days = typed
      .split(/[\s,;]+/)
      .filter((one) => one !== '')
      .map(Number);
    return days.length > 0 && days.every((day) => Number.isInteger(day) && day > 0)
      ? { ok: true, value: days }
      : { ok: false, says: studioScreen.typeWholeDaysLike };
  }
  if (kind === 'dayOrNever' && text.trim().toLowerCase() === never) return { ok: true, value: never };
  const read = readNumber(text, { mark, unit, ...(kind === 'signedNumber' ? {} : { min: 0 }) });
  if (!read.ok)
    return kind === 'dayOrNever'
      ? { ok: false, says: sentences([read.says, studioScreen.orTheWordNever]) }
      : read;
  if (read.value === null && kind === 'numberOrAbsent') return { ok: true, value: undefined };
  if (read.value === null && kind !== 'numberOrNothing') return { ok: false, says: studioScreen.typeANumber };
  return { ok: true, value: read.value };
};

/** The text a stored value shows. */
export const textOf = (value: unknown, mark: DecimalMark = 'either', kind?: FieldKind): string => {
  if (value === null || value === undefined) return '';
  if (kind === 'paragraphs' && Array.isArray(value)) return value.join('\n\n');
  if (kind === 'lines' && Array.isArray(value)) return JSON.stringify(value);
  if (kind === 'numbers' && Array.isArray(value))
    return value.map((one: unknown) => textOf(one, mark)).join('  ');
  if (typeof value === 'number') return shownNumber(value, mark);
  return Array.isArray(value) ? value.join(', ') : String(value);
};

/** Where a path leads in the protocol as it is. */
export const at = (protocol: Protocol, path: string): unknown =>
  path.split('.').reduce<unknown>((inside, part) => step(inside, part), protocol);

/** Whether a text says something else than the protocol in force. */
export const isOther = (
  protocol: Protocol,
  path: string,
  text: string,
  mark: DecimalMark,
  kind?: FieldKind,
): boolean => {
  if (isListPath(path)) return text !== namesOfRows(at(protocol, path), path).join(' ');
  const says = kind === 'lines' ? JSON.stringify(linesIn(text)) : text;
  return isRowPath(path) || says !== textOf(at(protocol, path), mark, kind);
};

const put = (inside: unknown, path: string, value: unknown): unknown => putAt(inside, path.split('.'), value);

/** Rows that begin, then which rows there are and in which order, then what is typed into those that stay. */
const withRows = (protocol: Protocol, edits: Readonly<Record<string, unknown>>): Protocol => {
  const paths = Object.keys(edits);
  const begun = paths
    .filter(isRowPath)
    .reduce<unknown>((before, path) => put(before, path, edits[path]), protocol);
  return paths.filter(isListPath).reduce<unknown>((before, path) => {
    const rows = at(before as Protocol, path);
    const wanted = edits[path] as readonly string[];
    return put(
      before,
      path,
      wanted.flatMap((name) => step(rows, `@${name}`) ?? []),
    );
  }, begun) as Protocol;
};
/** What was typed into a row that was switched off afterwards is let go with it. */
const isGone = (protocol: Protocol, path: string): boolean => {
  const parts = path.split('.');
  const row = parts.findIndex((part) => part.startsWith('@'));
  return (
    row !== -1 && parts[0] !== 'translations' && at(protocol, parts.slice(0, row + 1).join('.')) === undefined
  );
};

/** A new protocol with the edits in it; the old one stays as it is. */
export const withEdits = (protocol: Protocol, edits: Readonly<Record<string, unknown>>): unknown => {
  const rows = withRows(protocol, edits);
  const made = Object.entries(edits)
    .filter(([path]) => !isRowPath(path) && !isListPath(path) && !isFitsPath(path) && !isGone(rows, path))
    .reduce<unknown>((before, [path, value]) => put(before, path, value), rows);
  const translated = withoutEmptyTranslations(made as Protocol);
  return Object.keys(edits)
    .map((path) => path.split('.'))
    .filter(([group, , field]) => group === 'pack' && (field === 'value' || field === 'source'))
    .reduce<unknown>((before, [group = '', key = '']) => {
      const one = at(before as Protocol, `${group}.${key}`);
      return put(before, `${group}.${key}`, known(one));
    }, translated);
};

/** A value of the country that somebody typed, or gave a source for, is known from then on. */
const known = (one: unknown): unknown => {
  const { value, stricter, source } = one as Readonly<Record<string, unknown>>;
  return { known: true, value: value ?? stricter, source: source === '' ? OWN_RULE : (source ?? OWN_RULE) };
};
