import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headFileOf, readHeadFile } from '../../../electron/store/head-file.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { verifyExport } from '../../../electron/tools/verify-export.ts';
import { sha256 } from '../../../electron/store/digest.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { markedText } from '../../../shared/journal/mark.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { newFolder, setUpStore, stepClock, unlock, usedStore } from '../store/setup-store.ts';

/** A used record, and what a person with tools for databases does to it. */
const used = () => {
  const bench = usedStore();
  return { ...bench, file: join(bench.dataDir, 'record.db') };
};
type Used = ReturnType<typeof used>;

const withTools = ({ file }: Used, work: (db: Database) => void): void => {
  const db = openDatabase(file);
  for (const name of ['journal_continues', 'journal_never_changes', 'journal_never_forgets'])
    db.exec(`DROP TRIGGER ${name}`);
  work(db);
  db.close();
};
const lineAt = (db: Database, seq: number): string =>
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
const firstLineOf = ({ dataDir }: Used, more = {}): string | undefined =>
  verifyFolder(dataDir, more).lines[0];

const tampered: readonly (readonly [what: string, work: (db: Database) => void, said: string])[] = [
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

test.each(tampered)('%s: the first bad entry is named', (_what, work, said) => {
  const record = used();
  expect(firstLineOf(record)).toBe('intact: 20 entries');
  withTools(record, work);
  expect(firstLineOf(record)).toBe(said);
});

test.each(tampered.filter(([, , said]) => !said.includes('cut-tail') && !said.includes('seq 6')))(
  '%s: the export of it shows it too, to our tool and to a stranger',
  async (_what, work, said) => {
    const record = used();
    withTools(record, work);
    const out = join(newFolder(), 'record.ndjson');
    exportRecord(record.dataDir, out);
    expect((await verifyExport(out, {})).lines[0]).toBe(said);
    expect(verifyIndependently(readFileSync(out, 'utf8')).bad).toBeDefined();
  },
);

test('a tail cut off an export is shown by a seal printed later, and by nothing else', async () => {
  const record = used();
  withTools(record, (db) => db.run('DELETE FROM journal WHERE seq > 14'));
  const out = join(newFolder(), 'record.ndjson');
  exportRecord(record.dataDir, out);
  expect((await verifyExport(out, {})).lines[0]).toBe('intact: 14 entries');
  expect((await verifyExport(out, { seal: record.seal })).lines[0]).toBe('damaged: seq 15, cut-tail');
});

test('marks of another key are named, in the chain and beside it', () => {
  const record = used();
  const thief = setUpStore();
  const head = readHeadFile(record.dataDir);
  if (typeof head === 'string') throw new Error('there is no head');
  const forged = { ...head, signature: thief.vault.sign(markedText(head)) };
  writeFileSync(headFileOf(record.dataDir), JSON.stringify({ format: 'stipple-head-2', ...forged }));
  expect(firstLineOf(record)).toBe('damaged: seq 20, foreign-mark');
  rmSync(headFileOf(record.dataDir));
  expect(verifyFolder(record.dataDir, {})).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringContaining('no head file')]),
  });
  writeFileSync(headFileOf(record.dataDir), 'hello');
  expect(firstLineOf(record)).toBe('damaged: seq 20, foreign-mark');
  rmSync(headFileOf(record.dataDir));
  withTools(record, (db) =>
    db.run('UPDATE journal SET mark = ? WHERE seq = 12', [
      Buffer.from(thief.vault.sign(lineAt(db, 12)), 'base64'),
    ]),
  );
  expect(firstLineOf(record)).toBe('damaged: seq 12, foreign-mark');
});

test('a record written afresh by another device is intact by itself, and foreign by the fingerprint on the recovery page', () => {
  const [record, other] = [used(), used()];
  expect(verifyFolder(other.dataDir, {}).code).toBe(0);
  expect(firstLineOf(other, { key: record.vault.fingerprint })).toBe('damaged: seq 1, foreign-device');
  expect(firstLineOf(other, { seal: record.seal })).toBe('damaged: seq 21, cut-tail');
});

test.each([2, 9, 2_147_483_647])(
  'the version %i that nobody here knows is said as Stipple says it, and is not "intact"',
  (version) => {
    const { dataDir, file, open } = used();
    const db = openDatabase(file);
    db.exec(`PRAGMA user_version = ${version}`);
    db.close();
    expect(
      openStore({ dataDir, vault: unlock(dataDir), clock: stepClock(), appVersion: '0.1.0' }),
    ).toMatchObject({
      ok: false,
      error: { kind: 'newer-record', version },
    });
    expect(verifyFolder(dataDir, {})).toMatchObject({
      code: 1,
      lines: [
        expect.stringMatching(`^newer: .* version ${version}`),
        expect.stringContaining('newest version'),
      ],
    });
    expect(open).toThrow();
  },
);

test('a file that is damaged around its entries is damage, though each of them is good', () => {
  const record = used();
  const db = openDatabase(record.file);
  const root = Number(db.get("SELECT rootpage FROM sqlite_schema WHERE name = 'lot_use'")?.['rootpage']);
  const size = Number(db.get('PRAGMA page_size')?.['page_size']);
  db.close();
  const bytes = readFileSync(record.file);
  bytes.fill(0x5a, (root - 1) * size, root * size);
  writeFileSync(record.file, bytes);
  expect(verifyFolder(record.dataDir, {})).toMatchObject({
    code: 1,
    lines: expect.arrayContaining(['damaged: seq 20, unreadable']),
  });
});
