import { damageWords } from '../../shared/words/damage.ts';
import type { Message } from '../../shared/words/message.ts';
import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { lookBeside, walOf } from './beside-record.ts';
import type { BesideRecord } from './beside-record.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readHeadFile } from './head-file.ts';
import { readLastMark } from './last-mark.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './open-database.ts';
import { recordFileOf } from './record-file.ts';

export interface RecordCopy {
  readonly db: Database;
  readonly head: Mark | 'absent' | 'damaged';
  readonly last: Mark | undefined;
  readonly beside: BesideRecord;
  /** Closes the copy and removes it. */
  readonly close: () => void;
}

export interface CannotCopy {
  readonly kind: 'no-record' | 'busy' | 'unreadable';
  readonly says: Message;
}

/**
 * Opens a copy of the record in a temporary folder: the app may be running, and evidence is not to be touched. A write-ahead file that
 * does not belong to the database is left out, as Stipple does.
 */
export const copyRecord = (
  dataDir: string,
  foreign: 'left-out' | 'replayed' = 'left-out',
): Result<RecordCopy, CannotCopy> => {
  const file = recordFileOf(dataDir);
  if (!existsSync(file)) return err({ kind: 'no-record', says: damageWords.noRecord({ folder: dataDir }) });
  const folder = temporaryFolder(tmpdir(), 'copy');
  const drop = () => rmSync(folder, { recursive: true, force: true });
  try {
    // Read before the copy: a mark kept in between would look like a cut tail.
    const head = readHeadFile(dataDir);
    const last = readLastMark(dataDir);
    const copy = join(folder, 'record.db');
    if (!copyQuiet(file, copy)) {
      drop();
      return err({
        kind: 'busy',
        says: damageWords.tooBusy,
      });
    }
    const beside = lookBeside(copy);
    if (beside.wal === 'foreign' && foreign === 'left-out') rmSync(walOf(copy));
    const db = openDatabase(copy);
    return ok({
      db,
      head,
      last,
      beside,
      close: () => {
        db.close();
        drop();
      },
    });
  } catch (error) {
    drop();
    return err({
      kind: 'unreadable',
      says: damageWords.databaseError({
        error: error instanceof Error ? printable(error.message) : 'unknown',
      }),
    });
  }
};

// Database and write-ahead file belong together only if neither was folded into the other while we copied.
// More pages appended behind are harmless: an unfinished one fails its checksum and is left out.
const copyQuiet = (file: string, copy: string): boolean => {
  for (let tries = 0; tries < 10; tries += 1) {
    const before = stateOf(file);
    copyFileSync(file, copy);
    rmSync(`${copy}-wal`, { force: true });
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    if (stateOf(file) === before) return true;
  }
  return false;
};

const stateOf = (file: string): string => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size} ${walHeaderOf(`${file}-wal`)}`;
};

const walHeaderOf = (wal: string): string => {
  if (!existsSync(wal)) return 'none';
  const handle = openSync(wal, 'r');
  try {
    const bytes = Buffer.alloc(32);
    readSync(handle, bytes, 0, 32, 0);
    return bytes.toString('hex');
  } finally {
    closeSync(handle);
  }
};

/** SQLite quotes the damaged text, so a flipped bit can put a line feed into the one line that is promised. */
const printable = (message: string): string => message.replace(/[^\x20-\x7e]+/g, '?');
