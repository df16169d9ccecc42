import { statSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Connection } from './connection.ts';
import type { Database } from './open-database.ts';
import { createTables, projections, tell } from './projections.ts';

// Reads every entry without a pause: about 100 ms at this size. Beyond it a list is only mended where it cannot be read.
const HEALED_BEHIND = 4 * 1024 * 1024;

/**
 * The chain does not cover the lists, but it is what they are made from: they are made again in memory, and where they differ
 * the stored ones are replaced. Answers whether that was needed. Call on an intact record; throws what the disk says.
 */
export const healLists = (connection: Connection, file: string, entries: () => Iterable<Entry>): boolean => {
  if (statSync(file).size > HEALED_BEHIND) return false;
  const memory = new sqlite.Database(':memory:');
  try {
    for (const one of projections) createTables(memory, one);
    for (const entry of entries()) tell(memory, entry);
    if (rowsOf(memory) === rowsOf(connection.db())) return false;
    connection.transact((db) => {
      for (const one of projections) createTables(db, one);
      for (const entry of entries()) tell(db, entry);
    });
    return true;
  } finally {
    memory.close();
  }
};

const rowsOf = (db: Database): string =>
  projections
    .flatMap(({ rows }) => rows)
    .map((rows) => db.all(rows).map(plain).join('\n'))
    .join('\n\n');

const plain = (row: unknown): string =>
  JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
