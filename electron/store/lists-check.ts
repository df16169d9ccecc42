import sqlite from 'node-sqlite3-wasm';
import type { SessionId } from '../../shared/brand.ts';
import type { Connection } from './connection.ts';
import { indexPlans, walkIndex } from './index-check.ts';
import type { IndexPlan } from './index-check.ts';
import { NOT_EVENTS } from './not-events.ts';
import type { Database } from './open-database.ts';
import { createEmpty, listedKinds, makeSession, projections } from './projections.ts';
import type { Projection, SessionRows } from './projections/projection.ts';
import { numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { SessionEntries } from './session-entries.ts';

interface Deps {
  readonly connection: Pick<Connection, 'db' | 'transact'>;
  readonly entriesOf: SessionEntries;
  readonly prepare: (stale: readonly Projection[]) => void;
  /** One session more; answers whether there are others. */
  readonly fill: () => boolean;
  /** Lists that are being made are checked when they are whole. */
  readonly isWhole: () => boolean;
}

/**
 * The chain does not cover the lists, but it is what they are made from. Whatever the size of the record, each session's rows are made
 * again in memory from its entries and held against those that are stored; rows that no session has put there, sums and indexes are
 * looked at as well. What is wrong is made anew; between two steps the screen lives on. Answers whether anything was wrong.
 */
export const checkLists = function* (deps: Deps): Generator<void, boolean> {
  const { connection, prepare, fill, isWhole } = deps;
  if (!isWhole()) return false;
  const wrong = yield* wrongIndexes(connection.db);
  if (wrong.length > 0) {
    prepare(wrong);
    while (fill()) yield;
  }
  const rows = yield* eachSession(deps);
  const strays = yield* withoutStrays(connection);
  let sums = false;
  for (const one of projections) if (one.sums !== undefined) sums = (yield* one.sums(connection)) || sums;
  return wrong.length > 0 || rows || strays || sums;
};

const wrongIndexes = function* (db: () => Database): Generator<void, readonly Projection[]> {
  const wrong: Projection[] = [];
  for (const one of projections)
    for (const plan of indexPlans(db(), one.tables))
      if (!(yield* isRight(db, plan))) {
        wrong.push(one);
        break;
      }
  return wrong;
};

/** Somebody may write between two steps of a walk: what is wrong is so a second time. */
const isRight = function* (db: () => Database, plan: IndexPlan): Generator<void, boolean> {
  return (yield* walkIndex(db, plan)) || (yield* walkIndex(db, plan));
};

const eachSession = function* ({ connection, entriesOf }: Deps): Generator<void, boolean> {
  const memory = new sqlite.Database(':memory:');
  let mended = false;
  try {
    createLists(memory);
    for (let last = 0; ;) {
      const openings = connection
        .db()
        .all(
          `SELECT seq, session FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.opened' AND session IS NOT NULL AND seq > ? ORDER BY seq LIMIT ?`,
          [last, PAGE],
        ) as Row[];
      for (const row of openings) {
        const told = { session: textOf(row, 'session') as SessionId, visit: numberOf(row, 'seq') };
        const entries = entriesOf(connection.db(), told.session, listedKinds());
        // A session that is opened twice is in the lists as its first opening says.
        if (entries[0]?.seq === told.visit && isMadeOtherwise(memory, connection.db(), told, entries)) {
          connection.transact((db) => makeSession(db, entries));
          mended = true;
        }
        last = told.visit;
        yield;
      }
      if (openings.length < PAGE) return mended;
    }
  } finally {
    memory.close();
  }
};

const isMadeOtherwise = (
  memory: Database,
  stored: Database,
  told: SessionRows,
  entries: ReturnType<SessionEntries>,
): boolean => {
  try {
    makeSession(memory, entries);
  } catch {
    // Lists leave out a session that cannot be made; this was told when they were.
    return false;
  }
  const differs = rowsOf(memory, told) !== rowsOf(stored, told);
  for (const { forget } of projections.toReversed()) forget(memory, told);
  return differs;
};

const rowsOf = (db: Database, told: SessionRows): string =>
  projections
    .flatMap(({ ofSession }) => ofSession)
    .map(({ sql, by }) => db.all(sql, told[by]).map(plain).join('\n'))
    .join('\n\n');

const withoutStrays = function* ({ db, transact }: Deps['connection']): Generator<void, boolean> {
  let removed = false;
  for (const { table, key, are } of projections.flatMap(({ strays }) => strays)) {
    const columns = key.join(', ');
    for (let last: readonly (string | number)[] = []; ;) {
      const after = last.length === 0 ? '' : `WHERE (${columns}) > (${key.map(() => '?').join(', ')})`;
      const rows = db().all(
        `SELECT ${columns}, (${are}) AS stray FROM ${table} t ${after} ORDER BY ${columns} LIMIT ${PAGE}`,
        [...last],
      ) as Row[];
      const keyOf = (row: Row | undefined) => key.map((column) => row?.[column] as string | number);
      const strays = rows.filter(({ stray }) => Number(stray) === 1);
      if (strays.length > 0)
        transact((write) => {
          for (const row of strays)
            write.run(
              `DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
              keyOf(row),
            );
        });
      removed ||= strays.length > 0;
      if (rows.length < PAGE) break;
      last = keyOf(rows.at(-1));
      yield;
    }
  }
  return removed;
};

const createLists = (db: Database): void => {
  db.exec('CREATE TABLE projection (name TEXT PRIMARY KEY, version INTEGER NOT NULL, below INTEGER) STRICT');
  createEmpty(db);
};

const plain = (row: unknown): string =>
  JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const PAGE = 128;
