import { addDays, dateIn } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { AdverseCase } from './case.ts';

/** The days on which the studio asks again, counted from the day the event was first entered. */
export const followUpDates = (
  { recordedAt }: Pick<AdverseCase, 'recordedAt'>,
  timeZone: string,
  days: readonly number[],
): readonly LocalDate[] =>
  days.toSorted((a, b) => a - b).map((day) => addDays(dateIn(timeZone, recordedAt), day));

/**
 * The next day to ask how it is, for a year (brief 4.4); null when all were asked. Asking once covers every day up to then, and a closed
 * case is asked about once more at the end, because an allergy can begin months later.
 */
export const nextFollowUp = (
  one: Pick<AdverseCase, 'recordedAt' | 'followUps' | 'details'>,
  timeZone: string,
  days: readonly number[],
): LocalDate | null => {
  const dates = followUpDates(one, timeZone, days);
  const asked = one.followUps.reduce<string>((latest, { on }) => (on > latest ? on : latest), '');
  const closed = one.details.closedOn !== undefined;
  return (closed ? dates.slice(-1) : dates).find((date) => date > asked) ?? null;
};
