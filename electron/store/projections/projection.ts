import type { SessionId } from '../../../shared/brand.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import type { Connection } from '../connection.ts';
import type { Database } from '../open-database.ts';

/**
 * A table that only makes lists fast: it can be dropped and made again from the journal at any time, session by session and in any
 * order of sessions. It is made of clear entries alone, so making it needs no key, and an erasure changes nothing in it.
 */
export interface Projection {
  readonly name: string;
  /** Raise it when the same entries would give other rows: what is there is made anew. */
  readonly version: number;
  readonly tables: readonly string[];
  readonly create: string;
  /** Which entries of a session tell it something. */
  readonly kinds: readonly EntryKind[];
  /** Must give the same rows whether it runs at the entry's birth or years later; entries of one session come in order. */
  readonly apply: (db: Database, entry: Entry) => void;
  /** Takes out what the entries of a session have put in. */
  readonly forget: (db: Database, session: SessionRows) => void;
  /** Its rows, as they are whatever order they were made in. */
  readonly rows: readonly string[];
  /** The same of one session, found by its id or by its visit. */
  readonly ofSession: readonly { readonly sql: string; readonly by: 'session' | 'visit' }[];
  /** For each table that sessions put rows in, by its primary key: which of them no session has put there, as a condition on `t`. */
  readonly strays: readonly {
    readonly table: string;
    readonly key: readonly string[];
    readonly are: string;
  }[];
  /** What is summed up over sessions, held against the rows it is the sum of and mended; answers whether that was needed. */
  readonly sums?: (connection: Pick<Connection, 'db' | 'transact'>) => Generator<void, boolean>;
}

/** A session, and the `seq` of the entry that opened it: its number in the lists. */
export interface SessionRows {
  readonly session: SessionId;
  readonly visit: number;
}
