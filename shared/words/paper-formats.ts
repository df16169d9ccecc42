import {
  clockText,
  longDate,
  partialDate,
  plainDate,
  shortDate,
  shortDateWithYear,
  shortWeekday,
} from '../aftercare/dates.ts';
import type { ClockStyle, DateOrder } from '../aftercare/dates.ts';
import { seasonOf } from '../aftercare/season.ts';
import { clockIn, dateIn, isLocalDate } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { Formats } from './language.ts';
import { dateTableOf } from './paper-dates.ts';

/** The country a sheet is written for, as far as days and hours go. */
export interface PaperCountry {
  readonly dateOrder: DateOrder;
  readonly clock: ClockStyle;
}

/** How paper writes numbers, days and hours in one language and country. */
export interface PaperFormats extends Formats {
  /** `Tue 24 Nov`. */
  readonly shortDate: (date: LocalDate) => string;
  /** `Mon 22 Mar 2027`. */
  readonly shortDateWithYear: (date: LocalDate) => string;
  /** `Sat`. */
  readonly shortWeekday: (date: LocalDate) => string;
  /** `Saturday 21 November 2026`. */
  readonly longDate: (date: LocalDate) => string;
  /** `14:51`, `2:51 PM`: from the time of day as `14:51`. */
  readonly timeOfDay: (time: string) => string;
  /** `autumn 2028`; a winter carries both its years, `winter 2028/29`. Northern seasons, which all country packs have. */
  readonly season: (date: LocalDate) => string;
}

export const createPaperFormats = (tag: string, country: PaperCountry): PaperFormats => {
  const { dateOrder, clock: style } = country;
  const table = dateTableOf(tag);
  const isUs = dateOrder === 'monthDay';
  // In the United States a decimal is written with a point, whoever reads it.
  const number = (value: number): string =>
    isUs ? String(value) : String(value).replace('.', table.decimal);
  const timeOfDay = (time: string): string => clockText(time, style, table.halves);
  const day = (partial: string): string => partialDate(partial, dateOrder, table);
  const clock: Formats['clock'] = (at, zone) => timeOfDay(clockIn(zone, at));
  return {
    number,
    count: number,
    day,
    longDay: (date) => (isLocalDate(date) ? plainDate(date, dateOrder, table) : date),
    clock,
    moment: (at, zone) => `${day(dateIn(zone, at))}, ${clock(at, zone)}`,
    shortDate: (date) => shortDate(date, dateOrder, table),
    shortDateWithYear: (date) => shortDateWithYear(date, dateOrder, table),
    shortWeekday: (date) => shortWeekday(date, table),
    longDate: (date) => longDate(date, dateOrder, table),
    timeOfDay,
    season: (date) => seasonOf(date, isUs ? 'en-US' : tag, table),
  };
};
