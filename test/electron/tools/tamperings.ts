// What a person with tools for databases does to a record of twenty entries, and what verify says of it.
import { join } from 'node:path';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { sha256 } from '../../../electron/store/digest.ts';
import { usedStore } from '../store/setup-store.ts';

/** A used record, and what a person with tools for databases does to it. */
export const used = () => {
  const bench = usedStore();
  return { ...bench, file: join(bench.dataDir, 'record.db') };
};
export type Used = ReturnType<typeof used>;

export const withTools = ({ file }: Used, work: (db: Database) => void): void => {
  const db = openDatabase(file);
  for (const name of ['journal_continues', 'journal_never_changes', 'journal_never_forgets'])
    db.exec(`DROP TRIGGER ${name}`);
  work(db);
  db.close();
};
export const lineAt = (db: Database, seq: number): string =>
  Buffer.from(db.get('SELECT line FROM journal WHERE seq = ?', seq)?.['line'] as Uint8Array).toString('utf8');
const rewrite = (db: Database, seq: number, change: (line: string) => string): void => {
  db.run('UPDATE journal SET line = ? WHERE seq = ?', [Buffer.from(change(lineAt(db, seq))), seq]);
};
const store = (db: Database, seq: number, line: string): void => {
  const { prev } = JSON.parse(line) as { prev: string };
  db.run('UPDATE journal SET line = ?, hash = ?, prev = ? WHERE seq = ?', [
    Buffer.from(line),
    sha256(line),
    prev,
    seq,
  ]);
};
const hashOf = (db: Database, seq: number): string =>
  String(db.get('SELECT hash FROM journal WHERE seq = ?', seq)?.['hash']);
const putAtEnd = (db: Database): void => {
  db.run(
    'INSERT INTO journal SELECT 21, hash, prev, at, kind, session, client, line, NULL FROM journal WHERE seq = 20',
  );
  store(
    db,
    21,
    lineAt(db, 20)
      .replace('"seq":20', '"seq":21')
      .replace(/"prev":"\w+"/, `"prev":"${hashOf(db, 20)}"`),
  );
};
const chainAnew = (db: Database, from: number): void => {
  for (let seq = from; seq <= 20; seq += 1)
    store(
      db,
      seq,
      lineAt(db, seq)
        .replace('"wall":"2', '"wall":"1')
        .replace(/"prev":"\w+"/, `"prev":"${hashOf(db, seq - 1)}"`),
    );
};
export const tampered: readonly (readonly [what: string, work: (db: Database) => void, said: string])[] = [
  [
    'a byte changed',
    (db) => rewrite(db, 5, (line) => line.replace('"v":2', '"v":3')),
    'damaged: seq 5, changed',
  ],
  [
    'a time changed in the table only',
    (db) => db.run("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 6"),
    'damaged: seq 6, changed',
  ],
  [
    'an entry moved to another session in the table only',
    (db) => db.run("UPDATE journal SET session = '99999999-9999-4999-8999-999999999999' WHERE seq = 6"),
    'damaged: seq 6, changed',
  ],
  ['an entry removed', (db) => db.run('DELETE FROM journal WHERE seq = 7'), 'damaged: seq 7, removed'],
  [
    'an entry removed and the numbers closed up',
    (db) => {
      db.run('DELETE FROM journal WHERE seq = 7');
      for (let seq = 8; seq <= 20; seq += 1)
        db.run('UPDATE journal SET seq = ? WHERE seq = ?', [seq - 1, seq]);
    },
    'damaged: seq 7, removed',
  ],
  ['the beginning removed', (db) => db.run('DELETE FROM journal WHERE seq < 4'), 'damaged: seq 1, removed'],
  [
    'an entry inserted',
    (db) => {
      for (let seq = 20; seq >= 9; seq -= 1)
        db.run('UPDATE journal SET seq = ? WHERE seq = ?', [seq + 1, seq]);
      db.run(
        'INSERT INTO journal SELECT 9, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq = 8',
      );
    },
    'damaged: seq 8, inserted',
  ],
  [
    'two entries exchanged',
    (db) => {
      for (const [from, to] of [
        [5, 99],
        [6, 5],
        [99, 6],
      ] as const)
        db.run('UPDATE journal SET seq = ? WHERE seq = ?', [to, from]);
    },
    'damaged: seq 5, reordered',
  ],
  [
    'the tail cut below the mark beside the record',
    (db) => db.run('DELETE FROM journal WHERE seq > 14'),
    'damaged: seq 15, cut-tail',
  ],
  [
    'everything but the beginning cut',
    (db) => db.run('DELETE FROM journal WHERE seq > 1'),
    'damaged: seq 2, cut-tail',
  ],
  ['an entry put at the end that continues the chain', (db) => putAtEnd(db), 'damaged: seq 21, unmarked'],
  [
    'an entry put at the end with the mark of another',
    (db) => {
      putAtEnd(db);
      db.run('UPDATE journal SET mark = (SELECT mark FROM journal WHERE seq = 20) WHERE seq = 21');
    },
    'damaged: seq 21, foreign-mark',
  ],
  ['everything from an entry on chained anew', (db) => chainAnew(db, 12), 'damaged: seq 12, foreign-mark'],
  [
    'everything from an entry on chained anew and its marks taken away',
    (db) => {
      chainAnew(db, 12);
      db.run('UPDATE journal SET mark = NULL WHERE seq >= 12');
    },
    'damaged: seq 12, unmarked',
  ],
  ['all marks taken away', (db) => db.run('UPDATE journal SET mark = NULL'), 'damaged: seq 1, unmarked'],
  [
    'bytes that are no text',
    (db) => db.run('UPDATE journal SET line = ? WHERE seq = 5', [Buffer.from([0xff, 0xfe, 0x00])]),
    'damaged: seq 5, changed',
  ],
];
