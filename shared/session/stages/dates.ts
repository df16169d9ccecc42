import { Temporal } from 'temporal-polyfill';
import { latestDayOf } from '../../time.ts';
import type { LocalDate } from '../../time.ts';

/** First day a partial date can mean: `2023` is 1 January. */
export const earliestDayOf = (partial: string): LocalDate | undefined => {
  if (latestDayOf(partial) === undefined) return undefined;
  return (partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial) as LocalDate;
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
 * First day on which `months` have passed since a date. Where that month is too short (31 August + 6 months) it is the first of the
 * next one: a wait is never cut short by a calendar.
 */
export const monthsAfter = (from: LocalDate, months: number): LocalDate => {
  const start = Temporal.PlainDate.from(from);
  const end = start.add({ months });
  return (end.day < start.day ? end.add({ days: 1 }) : end).toString() as LocalDate;
};
