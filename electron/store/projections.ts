import type { Entry } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { Database } from './open-database.ts';
import { healingSeen } from './projections/healing-seen.ts';
import { lotUse } from './projections/lot-use.ts';
import type { Projection } from './projections/projection.ts';
import { sessionSummary } from './projections/session-summary.ts';
import { sessionList } from './projections/session-list.ts';

/** In this order: the others ask the list of sessions. */
export const projections: readonly Projection[] = [sessionList, lotUse, healingSeen, sessionSummary];

/** Every kind that tells a list something. */
export const listedKinds = (list: readonly Projection[] = projections): readonly EntryKind[] => [
  ...new Set(list.flatMap(({ kinds }) => kinds)),
];

/** One session's rows from its own entries, all that the lists are made of and in order; what stood there before is gone. */
export const makeSession = (
  db: Database,
  entries: readonly Entry[],
  list: readonly Projection[] = projections,
): void => {
  const opened = entries[0];
  if (opened?.kind !== 'session.opened' || opened.session === undefined) return;
  for (const { forget } of list.toReversed()) forget(db, { session: opened.session, visit: opened.seq });
  for (const entry of entries) tell(db, entry, list);
};

export const tell = (db: Database, entry: Entry, list: readonly Projection[] = projections): void => {
  for (const { kinds, apply } of list) if (kinds.includes(entry.kind as EntryKind)) apply(db, entry);
};

/** Empty tables, whatever was there. */
export const createTables = (db: Database, { tables, create }: Projection): void => {
  for (const table of tables) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(create);
};

/** Those whose rows were made by another version, or never, or up to where nobody can say. */
export const staleProjections = (db: Database): readonly Projection[] =>
  projections.filter(({ name, version }) => {
    const row = db.get('SELECT version, below FROM projection WHERE name = ?', name);
    const below = row?.['below'] ?? 1;
    return row?.['version'] !== version || !Number.isSafeInteger(below) || Number(below) < 1;
  });

/** All lists of a record without entries. */
export const createEmpty = (db: Database): void => {
  for (const one of projections) {
    createTables(db, one);
    db.run('INSERT OR REPLACE INTO projection (name, version) VALUES (?, ?)', [one.name, one.version]);
  }
};
