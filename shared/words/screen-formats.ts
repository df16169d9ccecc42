import { isLocalDate, msOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { dateTableOf } from './paper-dates.ts';
import type { Formats, Language } from './language.ts';

export interface ScreenFormats extends Formats {
  /** `14 May 2026`, `May 2026` or `2026`, with the month in full: a date as far as it is known. What is no day is given back. */
  readonly fullDay: (partial: string) => string;
  /** `14:02` if it was on that day, else with its day. */
  readonly since: (at: Instant, zone: string, today: LocalDate) => string;
}

/** How a screen writes numbers, days and moments: as Intl has it for the language. */
export const createScreenFormats = ({ locale }: Pick<Language, 'locale'>): ScreenFormats => {
  // Each is made when it is first needed: making one takes longer than drawing a button.
  const plain = once(() => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }));
  const counts = once(() => new Intl.NumberFormat(locale));
  const longDays = once(() => daysIn(locale, { day: 'numeric', month: 'long', year: 'numeric' }));
  const fullDayText = intlDay(locale, 'long');
  const dayText = locale.startsWith('en') ? englishDay : intlDay(locale);
  const clockIn = forEach((zone) => clockMaker(locale, zone));
  // The Swedish way to write a day is that of a calendar date.
  const dateIn = forEach((zone) => new Intl.DateTimeFormat('sv', { timeZone: zone }));

  const day = (partial: string): string => dayText(partial) ?? partial;
  const dateOf = (at: Instant, zone: string): string => dateIn(zone).format(msOf(at));
  const clock = (at: Instant, zone: string): string => clockIn(zone).format(msOf(at));
  const moment = (at: Instant, zone: string): string => `${day(dateOf(at, zone))}, ${clock(at, zone)}`;
  return {
    number: (value) => plain().format(value),
    count: (value) => counts().format(value),
    day,
    fullDay: (partial) => fullDayText(partial) ?? partial,
    longDay: (date) => (isLocalDate(date) ? longDays().format(Date.parse(date)) : date),
    clock,
    moment,
    since: (at, zone, today) => (dateOf(at, zone) === today ? clock(at, zone) : moment(at, zone)),
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const forEach = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

const daysIn = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const clockMaker = (locale: string, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const partsOf = (partial: string) => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(partial) ?? [];
  return { year, month, day };
};

// In English the month in three letters, the day before it: read the same on both sides of the Atlantic, and never as "Sept".
const englishMonths = dateTableOf('en').shortMonths;

const englishDay = (partial: string): string | undefined => {
  const { year, month, day } = partsOf(partial);
  const name = englishMonths[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return undefined;
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((one) => one !== undefined)
    .join(' ');
};

const intlDay = (locale: string, month: 'short' | 'long' = 'short') => {
  const whole = once(() => daysIn(locale, { year: 'numeric', month, day: 'numeric' }));
  const toMonth = once(() => daysIn(locale, { year: 'numeric', month }));
  const toYear = once(() => daysIn(locale, { year: 'numeric' }));
  return (partial: string): string | undefined => {
    const { year, month = '01', day = '01' } = partsOf(partial);
    const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
    if (year === undefined || Number.isNaN(at)) return undefined;
    const how = partial.length > 7 ? whole : partial.length > 4 ? toMonth : toYear;
    return how().format(at);
  };
};
