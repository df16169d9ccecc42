import { renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Database } from 'node-sqlite3-wasm';
import { setAside, walOf } from './beside-record.ts';
import { syncFolder } from './durable-file.ts';

export type { Database } from 'node-sqlite3-wasm';

/**
 * The one connection of the app's life. Call with the data folder locked: only then is a lock folder that
 * SQLite finds a left-over of a kill. Writes nothing to a database that exists. Throws SQLite's errors.
 */
export const openDatabase = (file: string): Database =>
  opened(file, false, (db) => {
    pragma(db, 'journal_mode = WAL', 'wal');
    // Copying the write-ahead file over is ours to time, and each time is tied to the next (see wal-tie.ts).
    db.exec(
      'PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0',
    );
    pragma(db, 'synchronous', 2);
    pragma(db, 'recursive_triggers', 1);
  });

/** Reads only. It still makes and removes files beside the database: see open-for-looking.ts. */
export const openReadOnly = (file: string): Database => opened(file, true, () => undefined);

/** Makes the file whole or not at all: under another name first, so that no half-made database is ever found. */
export const createDatabase = (file: string, make: (db: Database) => void): void => {
  const building = `${file}.new`;
  for (const left of [building, walOf(building), `${building}-journal`]) rmSync(left, { force: true });
  const db = openDatabase(building);
  try {
    make(db);
  } finally {
    db.close();
  }
  renameSync(building, file);
  syncFolder(dirname(file));
};

/** What is wrong with the file's pages and with the indexes of the journal, not with the chain; `undefined` when they are sound. Reads the file whole. */
export const structureFault = (db: Database): string | undefined => {
  try {
    const said = (question: string): readonly string[] =>
      db.all(`PRAGMA ${question}`).map((row) => String(Object.values(row)[0]));
    return [
      ...said('quick_check(50)').filter((answer) => !OF_AN_INDEX.test(answer)),
      ...said('integrity_check(journal)'),
    ].find((answer) => answer !== 'ok');
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return error.message;
  }
};

// Said of any index. Those of the lists are left to the check that makes lists anew; the journal's are asked for by themselves.
const OF_AN_INDEX = /^wrong # of entries in index /;

/** True when SQLite says that the file itself is damaged, as opposed to the disk refusing. */
export const isMalformed = (error: unknown): error is Error =>
  error instanceof Error &&
  /malformed|not a database|file is encrypted|corrupt|unsupported file format/i.test(error.message);

/** SQLite's own lock is an empty folder that a kill leaves behind; anything else of that name is somebody's, and is kept. */
const dropLock = (lock: string): void => {
  try {
    rmdirSync(lock);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code)) setAside(dirname(lock), lock);
    else if (code !== 'ENOENT') throw error;
  }
};

const opened = (file: string, readOnly: boolean, prepare: (db: Database) => void): Database => {
  dropLock(`${file}.lock`);
  const db = new sqlite.Database(file, { readOnly });
  try {
    // WAL without shared memory needs the exclusive mode, and needs it first.
    pragma(db, 'locking_mode = EXCLUSIVE', 'exclusive');
    db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    prepare(db);
    return db;
  } catch (refused) {
    db.close();
    throw refused;
  }
};

const pragma = (db: Database, text: string, expected: string | number): void => {
  const answer = Object.values(db.get(`PRAGMA ${text}`) ?? {})[0];
  if (answer !== expected) throw new Error(`defect: PRAGMA ${text} answers ${String(answer)}`);
};
