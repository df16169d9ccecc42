import { addDays, addMinutes } from '../../../time.ts';
import type { Instant, LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { dayOf } from '../../day.ts';

interface PatchDays {
  /** Today: the day of a reading that is entered as it is done. */
  readonly readToday: LocalDate;
  /** The latest days on which a test read now was put on long enough ago, latest first. */
  readonly applied: readonly LocalDate[];
}

const offered = 3;

/** Of a day only the date is known: it counts from its end, so that the hours have passed whenever on that day it was put on. */
export const patchDaysOf = (data: SessionData, now: Instant): PatchDays => {
  const latest = addDays(dayOf(data, addMinutes(now, -60 * data.protocol.limits.patchTestHours.value)), -1);
  return {
    readToday: dayOf(data, now),
    applied: Array.from({ length: offered }, (_, index) => addDays(latest, -index)),
  };
};

export interface PatchTestView {
  readonly patchDays: PatchDays;
}
export const patchTestView = (data: SessionData, now: Instant): PatchTestView => ({
  patchDays: patchDaysOf(data, now),
});
