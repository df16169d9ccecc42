import { addDays, addMonths, daysInMonth, latestDayOf } from './time.ts';
import type { LocalDate } from './time.ts';

/** First day a partial date can mean: `2023` is 1 January. */
const earliestDayOf = (partial: string): LocalDate | undefined => {
  if (latestDayOf(partial) === undefined) return undefined;
  return (
    partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial
  ) as LocalDate;
};

/**
 * The day a past event is judged at: its latest possible day (decision 14), and never after today.
 * `future` when even its earliest day is still to come: that is a slip of typing, not a fact.
 */
export const pastDayOf = (partial: string, today: LocalDate): LocalDate | 'future' | undefined => {
  const earliest = earliestDayOf(partial);
  const latest = latestDayOf(partial);
  if (earliest === undefined || latest === undefined) return undefined;
  if (earliest > today) return 'future';
  return latest > today ? today : latest;
};

/** In date on that day; a month means its last day, inclusive. An unreadable date is not in date. */
export const inDateOn = (expiry: string | null, day: LocalDate): boolean => {
  const last = expiry === null ? undefined : latestDayOf(expiry);
  return last !== undefined && last >= day;
};

/**
 * Last day of a time of `months` that began on a day, itself inside it: rounded down where the month is too short (31 May + 6 months ends
 * on 30 November), and to whole days of the shortest month where a label gives half months.
 */
export const lastDayOfMonths = (from: LocalDate, months: number): LocalDate => {
  const whole = Math.floor(months);
  return addDays(addMonths(from, whole), Math.floor((months - whole) * 28));
};

/**
 * First day on which `months` have passed since a date. Where that month is too short (31 August + 6 months) it is the first of the
 * next one, and half a month is a whole one: a wait is never cut short by a calendar.
 */
export const monthsAfter = (from: LocalDate, months: number): LocalDate => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + Math.ceil(months);
  const is = (index: number, on: number): LocalDate =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-${String(on).padStart(2, '0')}` as LocalDate;
  return day > daysInMonth(Math.floor(count / 12), (count % 12) + 1) ? is(count + 1, 1) : is(count, day);
};
