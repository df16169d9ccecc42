import { OWN_RULE } from '../../shared/protocol/default/packs.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { asciiDigits } from '../../shared/digits.ts';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';
import { readNumber, shownNumber } from '../parts/number-text.ts';

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
  | 'dayOrNever'
  | 'textOrNothing'
  | 'textOrAbsent'
  | 'word'
  | 'yesNo'
  | 'days';

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

/** The value of a text, or a sentence. */
export const valueOf = (kind: FieldKind, text: string, { mark, unit }: Writing = {}): Read => {
  if (kind === 'textOrNothing') return { ok: true, value: text.trim() === '' ? null : text.trim() };
  if (kind === 'textOrAbsent') return { ok: true, value: text.trim() === '' ? undefined : text.trim() };
  if (kind === 'spanOrAbsent') return spanOf(text, { mark, unit });
  if (kind === 'word') return { ok: true, value: text.trim() };
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
export const textOf = (value: unknown, mark: DecimalMark = 'either'): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return shownNumber(value, mark);
  return Array.isArray(value) ? value.join(', ') : String(value);
};

/** Where a path leads in the protocol as it is. */
export const at = (protocol: Protocol, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inside, key) =>
        typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
      protocol,
    );

const put = (inside: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(inside))
    return inside.map((one: unknown, index) => (String(index) === key ? put(one, rest, value) : one));
  const group = (inside ?? {}) as Record<string, unknown>;
  return { ...group, [key]: put(group[key], rest, value) };
};

/** A new protocol with the edits in it; the old one stays as it is. */
export const withEdits = (protocol: Protocol, edits: Readonly<Record<string, unknown>>): unknown => {
  const made = Object.entries(edits).reduce<unknown>(
    (before, [path, value]) => put(before, path.split('.'), value),
    protocol,
  );
  return Object.keys(edits)
    .map((path) => path.split('.'))
    .filter(([group, , field]) => group === 'pack' && (field === 'value' || field === 'source'))
    .reduce<unknown>((before, [group = '', key = '']) => {
      const one = at(before as Protocol, `${group}.${key}`);
      return put(before, [group, key], known(one));
    }, made);
};

/** A value of the country that somebody typed, or gave a source for, is known from then on. */
const known = (one: unknown): unknown => {
  const { value, stricter, source } = one as Readonly<Record<string, unknown>>;
  return { known: true, value: value ?? stricter, source: source === '' ? OWN_RULE : (source ?? OWN_RULE) };
};
