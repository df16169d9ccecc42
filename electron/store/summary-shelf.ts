import type { SessionId } from '../../shared/brand.ts';
import type { Connection } from './connection.ts';
import type { Database } from './open-database.ts';
import { isDiskError } from './failure.ts';
import { bytesOf, isOddColumn, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

/** A session's summary, sealed, as it stood after its entry `seq`. */
export interface Shelved {
  readonly session: SessionId;
  readonly seq: number;
  readonly sealed: Uint8Array;
}

/**
 * Summaries that were made by replay, put by so that a list of thousands replays none. Not of the record: the table can be dropped,
 * and whoever reads it holds each piece against the journal. So nothing that goes wrong here is told; the session is replayed.
 */
export interface SummaryShelf {
  readonly all: () => ReadonlyMap<SessionId, Shelved>;
  readonly put: (rows: readonly Shelved[]) => void;
}

export const createSummaryShelf = (connection: Connection): SummaryShelf => ({
  all: () =>
    quietly(() => {
      const db = connection.db();
      if (!isMade(db)) return new Map();
      return new Map(
        (db.all('SELECT session, seq, sealed FROM summary_shelf') as Row[]).map((row) => {
          const session = textOf(row, 'session') as SessionId;
          return [session, { session, seq: numberOf(row, 'seq'), sealed: bytesOf(row, 'sealed') }] as const;
        }),
      );
    }) ?? new Map(),
  put: (rows) => {
    if (rows.length === 0) return;
    quietly(() =>
      connection.transact((db) => {
        if (!isMade(db)) db.exec(SUMMARY_SHELF);
        for (const { session, seq, sealed } of rows)
          db.run('INSERT OR REPLACE INTO summary_shelf (session, seq, sealed) VALUES (?, ?, ?)', [
            session,
            seq,
            sealed,
          ]);
      }),
    );
  },
});

export const SUMMARY_SHELF =
  'CREATE TABLE summary_shelf (session TEXT PRIMARY KEY, seq INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT';

const isMade = (db: Database): boolean =>
  db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'summary_shelf'") !== null;

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return undefined;
  }
};
