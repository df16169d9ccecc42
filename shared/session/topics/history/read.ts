import { pastDayOf } from '../../../partial-dates.ts';
import { daysBetween } from '../../../time.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { factOf, saidYes, textOf } from '../facts/read.ts';

/** As the record of this studio says it, also what was heard of another tablet since this visit began. */
export const recordedNeedleDay = ({ opening, heardElsewhere }: SessionData): LocalDate | undefined =>
  [opening.lastVisit?.lastNeedleOn, ...heardElsewhere.map(({ lastNeedleOn }) => lastNeedleOn)]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);

/**
 * Last day a needle can have touched this scalp: as the client says, judged at its latest possible day (decision 14), or this
 * studio's own record where that is later: words never undo a record.
 */
export const lastNeedleDay = (data: SessionData): LocalDate | undefined => {
  const said = textOf(data, 'lastNeedleOn');
  const stated = said === undefined ? undefined : pastDayOf(said, sessionDay(data));
  const recorded = recordedNeedleDay(data);
  if (stated === undefined || stated === 'future') return recorded;
  return recorded !== undefined && recorded > stated ? recorded : stated;
};

/** Whole days since the last needle; undefined when the date is not known. */
export const daysSinceNeedle = (data: SessionData): number | undefined => {
  const day = lastNeedleDay(data);
  return day === undefined ? undefined : daysBetween(day, sessionDay(data));
};

/** `repair` and `scar_only` wait as long as `touch_up` (decision 23). Hard below the second number, soft below the first. */
export const needleWaitOf = ({
  opening,
  protocol: { limits },
}: SessionData): { readonly minimum: number; readonly hard: number } =>
  opening.kind === 'series_continuation'
    ? { minimum: limits.seriesMinimumDays.value, hard: limits.seriesHardDays.value }
    : { minimum: limits.touchUpMinimumDays.value, hard: limits.touchUpHardDays.value };

/**
 * Whether scabs of the last work can still be there: between two visits of one course (brief 1.3), before the usual wait of a touch-up
 * is over, or where nobody knows the day. What was said is shown whatever the day.
 */
export const scabsAreAsked = (data: SessionData): boolean => {
  if (data.opening.kind === 'series_continuation' || factOf(data, 'scabsGone') !== undefined) return true;
  const days = daysSinceNeedle(data);
  return days === undefined
    ? saidYes(data, 'lastNeedleUnknown')
    : days < data.protocol.limits.touchUpMinimumDays.value;
};
