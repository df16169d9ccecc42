import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';

/** A point in time, ISO 8601 in UTC with milliseconds: `2026-11-22T14:38:22.123Z`. */
export type Instant = Brand<string, 'Instant'>;
/** A calendar date without a time: `2026-11-22`. */
export type LocalDate = Brand<string, 'LocalDate'>;

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** Each moment has one text: 30 February and 24:00 are read as other moments, so they are none. */
export const isInstant = (text: string): text is Instant => {
  if (!instantShape.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
};

export const isLocalDate = (text: string): text is LocalDate => {
  if (!dateShape.test(text)) return false;
  // Read as a moment of that day in UTC: a day that does not exist is none, or another one.
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && dayOfMs(ms) === text;
};
const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;
export const msOf = (at: Instant): number => Date.parse(at);
export const addMinutes = (at: Instant, minutes: number): Instant => instantOf(msOf(at) + minutes * 60_000);
export const minutesBetween = (from: Instant, to: Instant): number => (msOf(to) - msOf(from)) / 60_000;
export const laterOf = (a: Instant, b: Instant): Instant => (msOf(a) >= msOf(b) ? a : b);

/** The calendar date at that moment in an IANA zone. Asked for the same few moments at every tap: the last answers are kept. */
export const dateIn = (zone: string, at: Instant): LocalDate => {
  const key = `${at} ${zone}`;
  const known = datesKnown.get(key);
  if (known !== undefined) return known;
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;
  if (datesKnown.size >= MOST_DATES_KNOWN) datesKnown.clear();
  datesKnown.set(key, date);
  return date;
};
const datesKnown = new Map<string, LocalDate>();
const MOST_DATES_KNOWN = 2_000;

/** Wall time `14:38` in an IANA zone. */
export const clockIn = (zone: string, at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** The same to the second, `14:38:22`. */
export const secondIn = (zone: string, at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'second' });

/** The moment a clock on the wall of that zone showed `2026-11-22T09:12:00`; undefined for a text that is none. */
export const instantIn = (zone: string, wall: string): Instant | undefined => {
  try {
    return instantOf(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return undefined;
  }
};

/** Days have no zone: counted in UTC they are all of one length, and a sheet asks for many. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as LocalDate;
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
/** `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
/** Age in whole years on a date. */
export const yearsBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' }).years;

/**
 * A date that may be known only to the month or year: `2023`, `2023-05`, `2023-05-14`.
 * Judged at its latest possible day (decision 14); a month expiry means its last day, inclusive.
 */
export const latestDayOf = (partial: string): LocalDate | undefined => {
  if (/^\d{4}$/.test(partial)) return `${partial}-12-31` as LocalDate;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(partial)) {
    return `${partial}-${daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5)))}` as LocalDate;
  }
  return isLocalDate(partial) ? partial : undefined;
};
