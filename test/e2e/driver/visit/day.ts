import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../../../shared/time.ts';

/** Dates of a visit, counted from the day it happens: `ago(4)` is four days before. */
export const daysFrom = (startMs: number, timeZone = 'Europe/London') => {
  const today = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    today: today.toString() as LocalDate,
    ago: (days: number) => today.subtract({ days }).toString() as LocalDate,
    ahead: (days: number) => today.add({ days }).toString() as LocalDate,
    monthAgo: (months: number) => today.subtract({ months }).toString().slice(0, 7),
    monthAhead: (months: number) => today.add({ months }).toString().slice(0, 7),
  };
};
export type Days = ReturnType<typeof daysFrom>;
