import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { Database } from 'node-sqlite3-wasm';

export type { Database } from 'node-sqlite3-wasm';

/**
 * The one connection of the app's life. Call with the data folder locked: only then is a lock folder that
 * SQLite finds a left-over of a kill. Writes nothing to a database that exists. Throws SQLite's errors.
 */
export const openDatabase = (file: string): Database => {
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const db = new sqlite.Database(file);
  try {
    // WAL without shared memory needs the exclusive mode, and needs it first.
    pragma(db, 'locking_mode = EXCLUSIVE', 'exclusive');
    pragma(db, 'journal_mode = WAL', 'wal');
    db.exec(
      'PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY',
    );
    pragma(db, 'synchronous', 2);
    pragma(db, 'recursive_triggers', 1);
    return db;
  } catch (refused) {
    db.close();
    throw refused;
  }
};

/** What is wrong with the file's pages and indexes, not with the chain; `undefined` when they are sound. Reads the file whole. */
export const structureFault = (db: Database): string | undefined => {
  try {
    const answer = db.get('PRAGMA integrity_check(1)')?.['integrity_check'];
    return answer === 'ok' ? undefined : String(answer);
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return error.message;
  }
};

/** True when SQLite says that the file itself is damaged, as opposed to the disk refusing. */
export const isMalformed = (error: unknown): error is Error =>
  error instanceof Error &&
  /malformed|not a database|file is encrypted|corrupt|unsupported file format/i.test(error.message);

const pragma = (db: Database, text: string, expected: string | number): void => {
  const answer = Object.values(db.get(`PRAGMA ${text}`) ?? {})[0];
  if (answer !== expected) throw new Error(`defect: PRAGMA ${text} answers ${String(answer)}`);
};
