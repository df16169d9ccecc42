import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { reviewDayOf } from '../../shared/aftercare/review-day.ts';
import { dateIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { Live } from '../session/live-sessions.ts';

/** What only a replay can say about an ended session. */
export type Told = Pick<
  CompletedRow,
  'date' | 'stagesReached' | 'overrides' | 'notChecked' | 'missing' | 'blockedCount' | 'recordNumber'
> & {
  readonly fullName: string;
  /** The day the sheet named for the review; none where no needle touched the client. */
  readonly reviewOn: LocalDate | null;
};

export const toldOf = (live: Live): Told => {
  const summary = summaryOf(live.session);
  const { opening } = dataOf(live);
  return {
    fullName: opening.clientFacts.fullName,
    date: dateIn(opening.timeZone, opening.at),
    stagesReached: summary.stagesReached,
    overrides: summary.overrides,
    notChecked: summary.notChecked,
    missing: summary.missing,
    blockedCount: summary.blocked.length,
    recordNumber: opening.recordNumber,
    reviewOn: reviewDayOf(dataOf(live)),
  };
};
