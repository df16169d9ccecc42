import { isMalformed } from './open-database.ts';
import type { Database } from './open-database.ts';
import { numberOf } from './rows.ts';
import type { Row } from './rows.ts';

/**
 * Screens find entries and sessions through indexes; one that is wrong hides what the chain proves to be there. SQLite's own check reads
 * the whole file in one go. Here each index is walked in its order, a few hundred at a time: every entry of it must lead to a row that
 * says the same, no entry may come twice, and there must be as many as the table has rows for it. Then it is the right one.
 */
export interface IndexPlan {
  readonly table: string;
  readonly index: string;
  /** Columns in the order of the index, ending with what leads to the row. */
  readonly columns: readonly string[];
  /** Condition of an index over a part of the rows, with " AND" behind it; empty for one over all. */
  readonly part: string;
}

/** Of every index of these tables, but for those that are the table itself. */
export const indexPlans = (db: Database, tables: readonly string[]): readonly IndexPlan[] =>
  tables.flatMap((table) => {
    const isOwnIndex = !hasRowid(db, table);
    return (db.all('SELECT name, origin FROM pragma_index_list(?)', table) as Row[])
      .filter(({ origin }) => !(isOwnIndex && origin === 'pk'))
      .map(({ name }) => {
        const index = String(name);
        const columns = db
          .all('SELECT cid, name FROM pragma_index_xinfo(?) ORDER BY seqno', index)
          .map((row) => (Number(row['cid']) === -1 ? (keysOf(db, table)[0] ?? '') : String(row['name'])));
        return { table, index, columns: [...new Set(columns)], part: partOf(db, index) };
      });
  });

/**
 * Answers whether the index is right. Of a table that only grows, `known` says how many rows up to which row id it must lead to, so that
 * rows that come meanwhile do not matter.
 */
export const walkIndex = function* (
  db: () => Database,
  plan: IndexPlan,
  known?: { readonly rows: number; readonly upTo: number },
): Generator<void, boolean> {
  try {
    const found = yield* countEntries(db, plan, known?.upTo);
    return found === (known?.rows ?? (yield* countRows(db, plan)));
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return false;
  }
};

const PAGE = 256;

/** How many entries lead to a row that says the same; -1 where one does not. */
const countEntries = function* (
  db: () => Database,
  { table, index, columns, part }: IndexPlan,
  upTo: number | undefined,
): Generator<void, number> {
  const key = columns.join(', ');
  const lead = columns.at(-1) ?? '';
  const same = columns.map((column) => `t.${column} = p.${column}`).join(' AND ');
  const onPage = (after: string): string =>
    `SELECT ${key} FROM ${table} INDEXED BY "${index}" WHERE ${part} ${after} ORDER BY ${key} LIMIT ${PAGE}`;
  let count = 0;
  for (let last: readonly (string | number)[] = []; ;) {
    const after = last.length === 0 ? 'true' : `(${key}) > (${columns.map(() => '?').join(', ')})`;
    const entries = db().all(onPage(after), [...last]) as Row[];
    // CROSS JOIN keeps the order: first the entries, then the row that each leads to.
    const sound = db().get(
      `SELECT count(*) AS n FROM (${onPage(after)}) p CROSS JOIN ${table} t NOT INDEXED WHERE ${same}`,
      [...last],
    ) as Row;
    if (numberOf(sound, 'n') !== entries.length) return -1;
    count +=
      upTo === undefined ? entries.length : entries.filter((entry) => Number(entry[lead]) <= upTo).length;
    if (entries.length < PAGE) return count;
    last = keyOf(entries.at(-1), columns);
    yield;
  }
};

/** Rows that an index must lead to, by walking the table itself. */
const countRows = function* (db: () => Database, { table, part }: IndexPlan): Generator<void, number> {
  const keys = keysOf(db(), table);
  const key = keys.join(', ');
  let count = 0;
  for (let last: readonly (string | number)[] = []; ;) {
    const after = last.length === 0 ? '' : `WHERE (${key}) > (${keys.map(() => '?').join(', ')})`;
    const rows = db().all(
      `SELECT ${key}, (${part} true) AS counted FROM ${table} NOT INDEXED ${after} ORDER BY ${key} LIMIT ${PAGE}`,
      [...last],
    ) as Row[];
    count += rows.filter(({ counted }) => Number(counted) === 1).length;
    if (rows.length < PAGE) return count;
    last = keyOf(rows.at(-1), keys);
    yield;
  }
};

const keyOf = (row: Row | undefined, columns: readonly string[]): readonly (string | number)[] =>
  columns.map((column) => row?.[column] as string | number);

const hasRowid = (db: Database, table: string): boolean =>
  numberOf(db.get('SELECT wr FROM pragma_table_list(?)', table) as Row, 'wr') === 0;

/** What a row is found by: the columns of its primary key, or its row id. */
const keysOf = (db: Database, table: string): readonly string[] => {
  const keys = db.all('SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table) as Row[];
  const isNumbered = keys.length === 1 && keys[0]?.['type'] === 'INTEGER';
  return hasRowid(db, table) && !isNumbered ? ['rowid'] : keys.map(({ name }) => String(name));
};

const partOf = (db: Database, index: string): string => {
  const sql = db.get("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", index)?.['sql'];
  const part = typeof sql === 'string' ? /\bWHERE\b([\s\S]*)$/i.exec(sql)?.[1] : undefined;
  return part === undefined ? '' : `(${part.trim()}) AND`;
};
