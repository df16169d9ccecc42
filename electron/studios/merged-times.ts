import { correctionOf, doubtfulRuns, runOf } from '../../shared/journal/corrections.ts';
import type { DoubtfulRun } from '../../shared/journal/corrections.ts';
import { instantOf, msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import type { CorrectedTimes } from '../store/corrected-times.ts';
import type { Connection } from '../store/connection.ts';
import { numberOf, textOf } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import { bytesOf } from '../store/rows.ts';
import { NOT_EVENTS } from '../store/not-events.ts';

/** Where an entry stands in the chain that it was written into. */
export interface Origin {
  readonly device: string;
  readonly chain: string;
  readonly ownSeq: number;
}

export const originAt = ({ db }: Pick<Connection, 'db'>, place: number): Origin | undefined => {
  const row = db().get('SELECT device, chain, own_seq FROM origin WHERE place = ?', place) as Row | null;
  return row === null
    ? undefined
    : { device: textOf(row, 'device'), chain: textOf(row, 'chain'), ownSeq: numberOf(row, 'own_seq') };
};

/** Times as each tablet's own corrections of its clock leave them: a clock that one tablet put right says nothing of another's. */
export const createMergedTimes = (connection: Pick<Connection, 'db'>) => {
  const runsOf = new Map<string, readonly DoubtfulRun[]>();
  const reload = (): void => {
    const found = new Map<string, NonNullable<ReturnType<typeof correctionOf>>[]>();
    const rows = connection
      .db()
      .all(
        `SELECT j.line, o.chain, o.own_seq FROM journal j JOIN origin o ON o.place = j.seq WHERE ${NOT_EVENTS} AND j.kind = 'clock.corrected' ORDER BY o.own_seq`,
      ) as Row[];
    for (const row of rows) {
      const parsed = parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
      const one = parsed.ok
        ? correctionOf({ seq: numberOf(row, 'own_seq'), body: parsed.value.body })
        : undefined;
      const chain = textOf(row, 'chain');
      if (one !== undefined) found.set(chain, [...(found.get(chain) ?? []), one]);
    }
    runsOf.clear();
    for (const [chain, corrections] of found) runsOf.set(chain, doubtfulRuns(corrections));
  };
  reload();

  const runAt = (place: number, origin?: Origin): DoubtfulRun | undefined => {
    if (runsOf.size === 0) return undefined;
    const { chain, ownSeq } = origin ?? originAt(connection, place) ?? { chain: '', ownSeq: 0 };
    return runOf(runsOf.get(chain) ?? [], ownSeq);
  };
  const at = (place: number, stamped: Instant): Instant => {
    const run = runAt(place);
    return run === undefined ? stamped : instantOf(msOf(stamped) + run.shiftMs);
  };
  const between = (first: number, last: number): string => {
    const [begun, ended] = [runAt(first), runAt(last)];
    return [begun, ended].flatMap((run) => (run === undefined ? [] : [String(run.shiftMs)])).join(', ');
  };
  const session: CorrectedTimes['session'] = (row) => {
    const corrected = runsOf.size === 0 ? '' : between(row.firstSeq, row.endedSeq ?? row.firstSeq);
    if (corrected === '') return row;
    const endedAt = row.endedAt === null ? null : at(row.endedSeq ?? 0, row.endedAt);
    return { ...row, openedAt: at(row.firstSeq, row.openedAt), endedAt, corrected };
  };
  const use: CorrectedTimes['use'] = (row) => {
    const run = runAt(row.seq);
    return run === undefined ? row : { ...row, at: at(row.seq, row.at), timeDoubtful: true };
  };
  return {
    reload,
    runAt,
    between,
    session,
    use,
    /** Places are no numbers of one clock: a list cannot be asked for a stretch of them. */
    runs: (): readonly DoubtfulRun[] => [],
  };
};
