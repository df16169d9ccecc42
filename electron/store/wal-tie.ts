import { closeSync, openSync, readSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import { runPrepared } from './prepared.ts';

/**
 * [Note: whose write-ahead file] SQLite replays any `-wal` that lies beside a database, also one that was left there by another copy of it,
 * and so destroys what it is laid over. So the two are tied: the first transaction after the write-ahead file was copied over renews a
 * random word in the table `wal_tie`, and writes the word before beside it. The database holds the word as it was when the file began,
 * or a later one of the same file, else the file is not its own.
 */
export const renewTie = (db: Database): void => {
  runPrepared(db, 'UPDATE wal_tie SET base = now, now = ?', [randomBytes(16)]);
};

/** The table is the first ever made, so its one row lies on the second page. */
export const TIE_PAGE = 2;

export interface Tie {
  readonly base: string;
  readonly now: string;
}

/** The row of `wal_tie` on its page, `undefined` when this is no such page. */
export const tieOn = (page: Uint8Array): Tie | undefined => {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  if (bytes.length < 512 || bytes[0] !== LEAF || bytes.readUInt16BE(3) !== 1) return undefined;
  const cell = bytes.readUInt16BE(8);
  if (!bytes.subarray(cell, cell + HEAD.length).equals(HEAD)) return undefined;
  const [base, now] = [0, 16].map((at) =>
    bytes.subarray(cell + HEAD.length + at, cell + HEAD.length + at + 16).toString('hex'),
  );
  return base?.length === 32 && now?.length === 32 ? { base, now } : undefined;
};

// Page of a table's rows; a cell of 36 bytes with row id 1, then the record's head of 4: null for the id, two blobs of 16.
const LEAF = 0x0d;
const HEAD = Buffer.from([36, 1, 4, 0, 44, 44]);

/** As the database file itself says, its write-ahead file left out. */
export const tieInFile = (file: string): Tie | undefined => {
  const handle = openSync(file, 'r');
  try {
    const size = Buffer.alloc(2);
    if (readSync(handle, size, 0, 2, 16) < 2) return undefined;
    const pageSize = size.readUInt16BE(0) === 1 ? 65_536 : size.readUInt16BE(0);
    const page = Buffer.alloc(pageSize);
    const read = readSync(handle, page, 0, pageSize, pageSize * (TIE_PAGE - 1));
    return read === pageSize ? tieOn(page) : undefined;
  } finally {
    closeSync(handle);
  }
};

/** Whether a write-ahead file whose pages say `inWal`, in order, belongs to a database that says `inFile`. */
export const belongsTo = (inFile: Tie | undefined, inWal: readonly (Tie | undefined)[]): boolean => {
  const first = inWal[0];
  return (
    inFile !== undefined &&
    first !== undefined &&
    (first.base === inFile.now || inWal.some((tie) => tie?.now === inFile.now))
  );
};
