import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Connection } from './connection.ts';
import type { CorrectedTimes } from './corrected-times.ts';
import { isDiskError } from './failure.ts';
import { runPrepared } from './prepared.ts';
import { rowOf } from './projections/session-list.ts';
import { bytesOf, isOddColumn, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { SessionRow } from './session-row.ts';

/** A sealed summary with what it is bound to. */
export interface Shelved {
  readonly visit: number;
  readonly session: SessionId;
  readonly client: ClientId;
  readonly endedSeq: number;
  /** Of the entry that ended the session. */
  readonly hash: string;
  /** What was told before the clock was put right tells of the wrong days. */
  readonly corrected: string;
  readonly sealed: Uint8Array;
  /** Bits of its reasons, as the list that is filtered by them has them. */
  readonly reasons: number;
}

/**
 * Summaries of ended sessions and those that are owed; a visit is the `firstSeq` of its session. Not of the record: whoever reads one
 * holds it against the journal, and what goes wrong here is not told: the session is replayed once more.
 */
export interface SummaryShelf {
  readonly of: (visits: readonly number[]) => readonly Shelved[];
  /** Newest first. */
  readonly before: (visit: number, limit: number) => readonly Shelved[];
  readonly isOwed: (visit: number) => boolean;
  /** The newest session that owes one. */
  readonly nextOwed: () => SessionRow | undefined;
  readonly owedCount: () => number;
  /** `null`: there will be none. Answers whether it is written. */
  readonly put: (
    rows: readonly {
      readonly visit: number;
      readonly sealed: Uint8Array | null;
      readonly reasons: number;
    }[],
  ) => boolean;
  /** What the list that is filtered says otherwise than the summary itself. */
  readonly putRight: (rows: readonly { readonly visit: number; readonly reasons: number }[]) => void;
  /** One that does not open is made again. */
  readonly owe: (visits: readonly number[]) => void;
  /** Of clients that were erased. */
  readonly drop: (visits: readonly number[]) => void;
}

export const createSummaryShelf = (
  connection: Connection,
  mayWrite: () => boolean,
  times: Pick<CorrectedTimes, 'between' | 'session'>,
): SummaryShelf => {
  const ask = (where: string, values: readonly (string | number)[]): readonly Shelved[] =>
    quietly(() =>
      (
        connection.db().all(
          `SELECT s.visit, s.sealed, l.session, l.client, l.ended_seq, j.hash, coalesce(d.reasons, -1) AS reasons FROM session_summary s
              CROSS JOIN session_list l ON l.first_seq = s.visit CROSS JOIN journal j ON j.seq = l.ended_seq
              LEFT JOIN desk_list d ON d.visit = s.visit ${where}`,
          [...values],
        ) as Row[]
      ).map((row) => ({
        visit: numberOf(row, 'visit'),
        session: textOf(row, 'session') as SessionId,
        client: textOf(row, 'client') as ClientId,
        endedSeq: numberOf(row, 'ended_seq'),
        hash: textOf(row, 'hash'),
        corrected: times.between(numberOf(row, 'visit'), numberOf(row, 'ended_seq')),
        sealed: bytesOf(row, 'sealed'),
        reasons: numberOf(row, 'reasons'),
      })),
    ) ?? [];
  const change = (
    work: (run: (sql: string, values: readonly (number | Uint8Array)[]) => void) => void,
  ): boolean =>
    mayWrite() &&
    quietly(() => {
      connection.transact((db) => work((sql, values) => runPrepared(db, sql, [...values])));
      return true;
    }) === true;

  return {
    of: (visits) => ask('WHERE s.visit IN (SELECT value FROM json_each(?))', [JSON.stringify(visits)]),
    before: (visit, limit) => ask('WHERE s.visit < ? ORDER BY s.visit DESC LIMIT ?', [visit, limit]),
    isOwed: (visit) =>
      quietly(() => connection.db().get('SELECT 1 FROM summary_owed WHERE visit = ?', visit) !== null) ??
      false,
    nextOwed: () =>
      quietly(() => {
        const row = connection
          .db()
          .get(
            'SELECT l.* FROM summary_owed o JOIN session_list l ON l.first_seq = o.visit ORDER BY o.visit DESC LIMIT 1',
          ) as Row | null;
        return row === null ? undefined : times.session(rowOf(row));
      }),
    owedCount: () =>
      quietly(() => numberOf(connection.db().get('SELECT count(*) AS n FROM summary_owed') as Row, 'n')) ?? 0,
    put: (rows) =>
      change((run) => {
        for (const { visit, sealed, reasons } of rows) {
          run(SET_REASONS, [reasons, visit]);
          if (sealed !== null)
            run('INSERT OR REPLACE INTO session_summary (visit, sealed) VALUES (?, ?)', [visit, sealed]);
          run('DELETE FROM summary_owed WHERE visit = ?', [visit]);
        }
      }),
    putRight: (rows) => {
      change((run) => {
        for (const { visit, reasons } of rows) run(SET_REASONS, [reasons, visit]);
      });
    },
    owe: (visits) => {
      change((run) => {
        for (const visit of visits) {
          run('DELETE FROM session_summary WHERE visit = ?', [visit]);
          run('INSERT OR REPLACE INTO summary_owed (visit) VALUES (?)', [visit]);
        }
      });
    },
    drop: (visits) => {
      change((run) => {
        for (const visit of visits) {
          run(SET_REASONS, [0, visit]);
          run('DELETE FROM session_summary WHERE visit = ?', [visit]);
          run('DELETE FROM summary_owed WHERE visit = ?', [visit]);
        }
      });
    },
  };
};

const SET_REASONS = 'UPDATE desk_list SET reasons = ? WHERE visit = ?';

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return undefined;
  }
};
