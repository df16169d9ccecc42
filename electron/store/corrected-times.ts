import type { Entry } from '../../shared/journal/entry.ts';
import {
  correctedEntry,
  correctionOf,
  doubtfulRuns,
  runOf,
  takesBack,
} from '../../shared/journal/corrections.ts';
import type { ClockCorrection, DoubtfulRun } from '../../shared/journal/corrections.ts';
import { BEHIND_MS } from '../../shared/clock-doubt.ts';
import { instantOf, msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import type { JournalReader } from './journal-read.ts';
import type { Database } from './open-database.ts';
import { numberOf, textOf } from './rows.ts';
import type { LotTotal, LotUseRow } from './projections/lot-use.ts';
import type { Row } from './rows.ts';
import type { SessionFilter, SessionRow } from './session-row.ts';

/** The record's times as later corrections of the clock leave them. Without any, everything is handed on as it is. */
export interface CorrectedTimes {
  readonly entry: (entry: Entry) => Entry;
  /** The time of an entry by its number. */
  readonly at: (seq: number, at: Instant) => Instant;
  /** A time whose entry is not known any more: put right where it is one of a wrong clock. */
  readonly loose: (at: Instant) => Instant;
  /** Which corrections touch these entries; empty where none does. */
  readonly between: (first: number, last: number) => string;
  /** Stretches of entries whose times were wrong, and by how much. */
  readonly runs: () => readonly DoubtfulRun[];
  readonly session: (row: SessionRow) => SessionRow;
  readonly sessions: (
    filter: SessionFilter,
    read: (filter: SessionFilter) => readonly SessionRow[],
  ) => readonly SessionRow[];
  readonly use: (row: LotUseRow) => LotUseRow;
  readonly total: (row: LotTotal) => LotTotal;
  /**
   * The first entry that a clock corrected now from `from` to `to` was wrong for; 0 when none is known to be. `began`: the first entry
   * of this run of the app.
   */
  readonly since: (from: Instant, to: Instant, began?: number) => number;
  /** After an entry `clock.corrected`. */
  readonly reload: () => void;
}

export const createCorrectedTimes = (
  db: () => Database,
  reader: Pick<JournalReader, 'read' | 'head' | 'lastSeqOf'>,
): CorrectedTimes => {
  let corrections: readonly ClockCorrection[] = [];
  let runs: readonly DoubtfulRun[] = [];
  const reload = (): void => {
    corrections = [...reader.read({ kind: 'clock.corrected' })].flatMap((entry) => correctionOf(entry) ?? []);
    runs = doubtfulRuns(corrections);
  };
  reload();

  const at = (seq: number, stamped: Instant): Instant => {
    const run = runs.length === 0 ? undefined : runOf(runs, seq);
    return run === undefined ? stamped : instantOf(msOf(stamped) + run.shiftMs);
  };

  /**
   * Where the clock went wrong it leapt by at least as much as it is put back now: the last such leap before the entries that cannot be
   * right (later than the right time, or of this run of the app, whose time went on from its start). Where none is found, and nobody
   * looks further than some thousand entries, only those are in doubt.
   */
  const sinceBack = (from: Instant, to: Instant, after: number, began: number): number => {
    const leap = msOf(from) - msOf(to) - BEHIND_MS;
    let impossible = 0;
    let newer: { readonly seq: number; readonly at: Instant } | undefined;
    let looked = 0;
    for (const row of backwards(db(), reader.head().seq, after)) {
      if (newer !== undefined) {
        if (newer.at > to || newer.seq >= began) impossible = newer.seq;
        const isLeap = msOf(newer.at) - msOf(row.at) >= leap;
        if (row.at <= to && row.seq < began && (isLeap || looked > LOOKED_BACK))
          return isLeap ? newer.seq : impossible;
      }
      looked += 1;
      newer = row;
    }
    // Everything since the last correction, or since the record began.
    return newer !== undefined && (newer.at > to || newer.seq >= began) ? newer.seq : impossible;
  };

  const loose = (stamped: Instant): Instant => {
    const wrong = corrections.findLast(({ from, to }) => to < from && stamped > to && stamped <= from);
    return wrong === undefined || !runs.some(({ last }) => last === wrong.seq - 1)
      ? stamped
      : instantOf(msOf(stamped) + msOf(wrong.to) - msOf(wrong.from));
  };
  const between = (first: number, last: number): string =>
    runs
      .filter((run) => first <= run.last && last >= run.first)
      .map((run) => `${run.first} ${run.last} ${run.shiftMs}`)
      .join(', ');
  const session = (row: SessionRow): SessionRow => {
    const corrected =
      runs.length === 0 ? '' : between(row.firstSeq, row.endedSeq ?? reader.lastSeqOf(row.session));
    return corrected === ''
      ? row
      : {
          ...row,
          openedAt: at(row.firstSeq, row.openedAt),
          endedAt: row.endedAt === null ? null : at(row.endedSeq ?? 0, row.endedAt),
          corrected,
        };
  };

  const sessions: CorrectedTimes['sessions'] = (filter, read) => {
    if (runs.length === 0) return read(filter);
    const { openedFrom, ...rest } = filter;
    // Those that were opened too early by a clock that ran behind are not seen by the time they bear.
    const forward = Math.max(0, ...runs.map(({ shiftMs }) => shiftMs));
    return read({
      ...rest,
      ...(openedFrom === undefined ? {} : { openedFrom: instantOf(msOf(openedFrom) - forward) }),
    })
      .map(session)
      .filter((row) => openedFrom === undefined || row.openedAt >= openedFrom);
  };

  return {
    entry: (entry) => {
      const run = runs.length === 0 ? undefined : runOf(runs, entry.seq);
      return run === undefined ? entry : correctedEntry(entry, run);
    },
    at,
    loose,
    between,
    runs: () => runs,
    session,
    sessions,
    use: (row) =>
      runs.length === 0
        ? row
        : { ...row, at: at(row.seq, row.at), ...(runOf(runs, row.seq) && { timeDoubtful: true }) },
    total: (row) => (runs.length === 0 ? row : { ...row, lastAt: loose(row.lastAt) }),
    since: (from, to, began) => {
      const before = corrections.at(-1);
      if (to < from) return sinceBack(from, to, (before?.seq ?? 1) - 1, began ?? Number.MAX_SAFE_INTEGER);
      if (before !== undefined && takesBack({ from, to }, before)) return before.seq;
      return began !== undefined && began <= reader.head().seq ? began : 0;
    },
    reload,
  };
};

const LOOKED_BACK = 20_000;
const PAGE = 512;

const backwards = function* (
  db: Database,
  newest: number,
  after: number,
): IterableIterator<{ readonly seq: number; readonly at: Instant }> {
  for (let next = newest; next > after;) {
    const rows = db.all('SELECT seq, at FROM journal WHERE seq <= ? AND seq > ? ORDER BY seq DESC LIMIT ?', [
      next,
      after,
      PAGE,
    ]) as Row[];
    for (const row of rows) yield { seq: numberOf(row, 'seq'), at: textOf(row, 'at') as Instant };
    if (rows.length < PAGE) return;
    next = numberOf(rows.at(-1) as Row, 'seq') - 1;
  }
};
