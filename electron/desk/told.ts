import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { figuresOf } from '../../shared/desk/figures/session-figures.ts';
import type { SessionFigures } from '../../shared/desk/figures/session-figures.ts';
import { stageStates } from '../../shared/desk/stage-states.ts';
import { whyLook } from '../../shared/desk/why-look.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { reviewDayOf } from '../../shared/aftercare/review-day.ts';
import { dueWindowOfSession } from '../../shared/aftercare/due-of.ts';
import { needleUsed } from '../../shared/session/topics/needle/read.ts';
import { dateIn } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { RecordReader } from '../store/store.ts';
import type { Replayed } from '../session/live-sessions.ts';

/** What only a replay can say about an ended session. */
export type Told = Pick<
  CompletedRow,
  | 'date'
  | 'stagesReached'
  | 'stages'
  | 'why'
  | 'overrides'
  | 'notChecked'
  | 'missing'
  | 'blockedCount'
  | 'recordNumber'
> & {
  readonly fullName: string;
  /** The day the sheet named for the review; none where no needle touched the client. */
  readonly reviewOn: LocalDate | null;
  /** When the next touch-up may be due; none where no needle touched the client, or where it is planned with them. */
  readonly touchUp: { readonly from: LocalDate; readonly until: LocalDate } | null;
  /** Printed on its sheets, each that was made. */
  readonly seals: readonly string[];
  readonly figures: SessionFigures;
};

export const toldOf = function* (
  { live, events }: Pick<Extract<Replayed, { readonly is: 'live' }>, 'live' | 'events'>,
  sealOf: RecordReader['sealOf'],
): Generator<undefined, Told> {
  const summary = summaryOf(live.session.context);
  yield;
  const data = dataOf(live);
  const { opening } = data;
  const stages = stageStates(data, data.ended?.at ?? data.lastAt);
  yield;
  const said = events.map(({ event }) => event);
  const why = yield* whyLook(live.session, said, summary.missing);
  yield;
  const figures = yield* figuresOf(data, said);
  return {
    fullName: opening.clientFacts.fullName,
    date: dateIn(opening.timeZone, opening.at),
    stagesReached: summary.stagesReached,
    stages,
    why,
    overrides: summary.overrides,
    notChecked: summary.notChecked,
    missing: summary.missing,
    blockedCount: summary.blocked.length,
    recordNumber: opening.recordNumber,
    reviewOn: reviewDayOf(data),
    touchUp: touchUpOf(data),
    figures,
    seals: events.flatMap(({ seq, event }) => (event.type === 'sheet.prepared' ? (sealOf(seq) ?? []) : [])),
  };
};

const touchUpOf = (data: ReturnType<typeof dataOf>): Told['touchUp'] => {
  if (!needleUsed(data)) return null;
  const due = dueWindowOfSession(data);
  return due.kind === 'window' ? { from: due.from, until: due.until } : null;
};
