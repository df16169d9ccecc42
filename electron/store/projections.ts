import type { Entry } from '../../shared/journal/entry.ts';
import type { Database } from './open-database.ts';
import { lotUse } from './projections/lot-use.ts';
import { sessionList } from './projections/session-list.ts';

/** A table that only makes lists fast: it can be dropped and rebuilt from the journal at any time. */
export interface Projection {
  readonly name: string;
  /** Raise it when the same entries would give other rows: the next start rebuilds. */
  readonly version: number;
  readonly tables: readonly string[];
  readonly create: string;
  /** Must give the same rows whether it runs at the entry's birth or years later, erasures included. */
  readonly apply: (db: Database, entry: Entry) => void;
}

export const projections: readonly Projection[] = [sessionList, lotUse];

export const project = (db: Database, entry: Entry, list: readonly Projection[] = projections): void => {
  for (const { apply } of list) apply(db, entry);
};

/** Names of those whose rows were made by another version, or never. */
export const staleProjections = (
  db: Database,
  list: readonly Projection[] = projections,
): readonly Projection[] =>
  list.filter(
    ({ name, version }) =>
      db.get('SELECT version FROM projection WHERE name = ?', name)?.['version'] !== version,
  );

/** Inside a transaction of the caller's. Answers how many entries were read. */
export const rebuild = (
  db: Database,
  entries: Iterable<Entry>,
  list: readonly Projection[] = projections,
): number => {
  for (const { tables, create } of list) {
    for (const table of tables) db.exec(`DROP TABLE IF EXISTS ${table}`);
    db.exec(create);
  }
  let count = 0;
  for (const entry of entries) {
    project(db, entry, list);
    count += 1;
  }
  for (const { name, version } of list)
    db.run('INSERT OR REPLACE INTO projection (name, version) VALUES (?, ?)', [name, version]);
  return count;
};
