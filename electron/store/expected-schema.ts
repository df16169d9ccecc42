import { damageWords } from '../../shared/words/damage.ts';
import type { Phrase } from '../../shared/words/message.ts';
import sqlite from 'node-sqlite3-wasm';
import { migrations, versionOf } from './migrate.ts';
import type { Database } from './open-database.ts';
import { projections, staleProjections } from './projections.ts';
import type { Projection } from './projections/projection.ts';
import { TIE_PAGE } from './wal-tie.ts';

/** [Note: what we did not make we do not trust] A trigger, a view or a table in the file could swallow or invent entries. */
export interface SchemaFinding {
  /** Parts that Stipple did not make, parts that it made and that are another now, and parts of the journal that are gone; by name. */
  readonly foreign: readonly Phrase[];
  /** Lists that are missing or of another version: they are made anew. */
  readonly stale: readonly Projection[];
}

interface Part {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
  readonly rootpage: number;
}

/** Compares everything in the file's schema with what this version makes. Throws SQLite's errors. */
export const lookAtSchema = (db: Database): SchemaFinding => {
  const found = partsOf(db);
  const names = new Set(found.map(keyOf));
  const stale = new Set(
    names.has(keyOf({ type: 'table', name: 'projection' })) ? staleProjections(db) : projections,
  );
  const ofStale = new Set([...stale].flatMap(({ tables }) => tables));
  const { ours, settings, lists } = expected();
  const foreign: Phrase[] = Object.entries(settings)
    .filter(([name, value]) => settingOf(db, name) !== value)
    .map(([name]) => damageWords.setting({ name }));
  // A newer one is another matter; without one the tables would be made once more.
  if (versionOf(db) < 1) foreign.push(damageWords.setting({ name: 'user_version' }));
  for (const part of found) {
    const wanted = ours.get(keyOf(part));
    if (wanted !== undefined && wanted.sql === part.sql && wanted.tbl_name === part.tbl_name) {
      if (part.name === 'wal_tie' && part.rootpage !== TIE_PAGE) foreign.push(damageWords.tiePage);
      continue;
    }
    // Of a list that is made anew its tables and indexes may be of an older version; nothing else may hang on them.
    if (
      ofStale.has(part.tbl_name) &&
      isOrdinary(part) &&
      (wanted === undefined || ofStale.has(wanted.tbl_name))
    )
      continue;
    foreign.push(`${part.type} ${part.name}`);
  }
  if (names.size < found.length) foreign.push(damageWords.partTwice);
  for (const [key, part] of ours) {
    if (names.has(key)) continue;
    const list = lists.get(part.tbl_name);
    if (list === undefined) foreign.push(damageWords.missingPart({ part: keyOf(part) }));
    else stale.add(list);
  }
  return { foreign: [...new Set(foreign)], stale: [...stale] };
};

interface Expected {
  readonly ours: ReadonlyMap<string, Part>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Which list a table is of. */
  readonly lists: ReadonlyMap<string, Projection>;
}

let known: Expected | undefined;
const expected = (): Expected => {
  if (known !== undefined) return known;
  const db = new sqlite.Database(':memory:');
  try {
    for (const { up } of migrations) db.exec(up);
    for (const { create } of projections) db.exec(create);
    known = {
      ours: new Map(partsOf(db).map((part) => [keyOf(part), part])),
      settings: Object.fromEntries(SETTINGS.map((name) => [name, settingOf(db, name)])),
      lists: new Map(projections.flatMap((list) => list.tables.map((table) => [table, list] as const))),
    };
    return known;
  } finally {
    db.close();
  }
};

// They change where pages lie and what a page number means.
const SETTINGS = ['auto_vacuum', 'page_size'] as const;

/** A table or an index, by its text too: the word for what it is stands beside that and may say something else. */
const isOrdinary = ({ type, name, tbl_name, sql }: Part): boolean =>
  (type === 'table' && name === tbl_name && sql?.startsWith('CREATE TABLE ') === true) ||
  (type === 'index' && (sql === null || /^CREATE (UNIQUE )?INDEX /.test(sql)));
const settingOf = (db: Database, name: string): unknown => Object.values(db.get(`PRAGMA ${name}`) ?? {})[0];
const keyOf = ({ type, name }: Pick<Part, 'type' | 'name'>): string => `${type} ${name}`;
const partsOf = (db: Database): readonly Part[] =>
  db.all('SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema').map((row) => ({
    type: String(row['type']),
    name: String(row['name']),
    tbl_name: String(row['tbl_name']),
    sql: row['sql'] === null ? null : String(row['sql']),
    rootpage: Number(row['rootpage']),
  }));
