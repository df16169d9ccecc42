// Plays somebody who has the disk, a text of the format and a shell, and no key of the record.
import { generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { sha256 } from '../../electron/store/digest.ts';
import type { Database } from '../../electron/store/open-database.ts';

/** Opens the database with a tool of their own, does what they like, and puts the guards back so that nothing looks touched. */
export const asStranger = (
  dataDir: string,
  work: (db: Database) => void,
  guards: 'put back' | 'left off' = 'put back',
): void => {
  const db = new sqlite.Database(join(dataDir, 'record.db'));
  try {
    db.get('PRAGMA locking_mode = EXCLUSIVE');
    db.get('PRAGMA journal_mode = WAL');
    const triggers = db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
    work(db);
    for (const { name, sql } of guards === 'put back' ? triggers : [])
      if (db.get('SELECT 1 FROM sqlite_schema WHERE name = ?', String(name)) === null && isTable(db))
        db.exec(String(sql));
  } finally {
    db.close();
  }
};
const isTable = (db: Database): boolean =>
  db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'journal'") !== null;

export const lineAt = (db: Database, seq: number): string =>
  Buffer.from(db.get('SELECT line FROM journal WHERE seq = ?', seq)?.['line'] as Uint8Array).toString('utf8');

export const hashAt = (db: Database, seq: number): string =>
  String(db.get('SELECT hash FROM journal WHERE seq = ?', seq)?.['hash']);

export const lastSeq = (db: Database): number => Number(db.get('SELECT max(seq) AS n FROM journal')?.['n']);

/** Puts a line in the place of the entry `seq`, with the hash and the columns that belong to it; its mark stays what it was. */
export const putLine = (db: Database, seq: number, line: string): void => {
  const { prev, at, kind, session, client } = JSON.parse(line) as Record<string, string | undefined>;
  db.run(
    'UPDATE journal SET line = ?, hash = ?, prev = ?, at = ?, kind = ?, session = ?, client = ? WHERE seq = ?',
    [Buffer.from(line), sha256(line), prev ?? '', at ?? '', kind ?? '', session ?? null, client ?? null, seq],
  );
};

export interface Forged {
  readonly kind: string;
  readonly body: unknown;
  readonly session?: string;
  readonly client?: string;
}

/** Appends an entry that continues the chain, as the format page tells how; without a mark, or with this one. Answers its seq. */
export const appendForged = (
  db: Database,
  { kind, body, session, client }: Forged,
  mark?: Uint8Array,
): number => {
  const last = lastSeq(db);
  const { at, wall } = JSON.parse(lineAt(db, last)) as { at: string; wall: string };
  const line = JSON.stringify({
    v: 2,
    seq: last + 1,
    at,
    wall,
    by: 'device',
    kind,
    ...(session === undefined ? {} : { session }),
    ...(client === undefined ? {} : { client }),
    body,
    prev: hashAt(db, last),
  });
  db.run(
    'INSERT INTO journal (seq, hash, prev, at, kind, session, client, line, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      last + 1,
      sha256(line),
      hashAt(db, last),
      at,
      kind,
      session ?? null,
      client ?? null,
      Buffer.from(line),
      mark ?? null,
    ],
  );
  return last + 1;
};

/** Changes a line and writes everything after it anew so that the chain fits. */
export const rechain = (db: Database, seq: number, change: (line: string) => string): void => {
  putLine(db, seq, change(lineAt(db, seq)));
  for (let one = seq + 1; one <= lastSeq(db); one += 1)
    putLine(db, one, lineAt(db, one).replace(/"prev":"\w+"\}$/, `"prev":"${hashAt(db, one - 1)}"}`));
};

/** A signature by a key of their own. */
export const ownMark = (text: string): Uint8Array =>
  sign(null, Buffer.from(text), generateKeyPairSync('ed25519').privateKey);
