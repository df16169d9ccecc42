import { inWords } from '../../builders/in-words.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { asStranger } from '../../builders/stranger.ts';
import { filesIn } from '../../builders/words-in-files.ts';
import { alterations } from './alterations.ts';
import { setUpStore, tap, usedStore } from './setup-store.ts';

/** What lies in the folder, byte by byte. */
const stateOf = (dataDir: string): string =>
  filesIn(dataDir)
    .map((file) => `${file} ${sha256(readFileSync(file))}`)
    .join('\n');

test.each(alterations)('%s is damage by name, and nothing is written to such a file', (_, work, named) => {
  const bench = usedStore(2);
  asStranger(bench.dataDir, work);
  const before = stateOf(bench.dataDir);
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({ damage: 'altered', says: expect.stringContaining(named) });
  expect(store.append([bench.event({ type: 'note.added', text: 'x' })])).toMatchObject({
    ok: false,
    error: { kind: 'read-only-record' },
  });
  store.keepWitness();
  store.close();
  expect(stateOf(bench.dataDir)).toBe(before);
  const told = verifyFolder(bench.dataDir, {});
  expect(told.code).toBe(1);
  expect(told.lines[0]).toMatch(/^damaged: seq \d+, altered$/);
  expect(told.lines[1]).toContain(named);
});

const inTheSchema =
  (sql: string) =>
  (db: Database): void => {
    db.exec('PRAGMA writable_schema = ON');
    db.exec(sql);
    db.exec('PRAGMA writable_schema = OFF');
  };

test.each([
  ['journal_kind', 'journal_client'],
  ['journal_session', 'journal_kind'],
])('%s and %s, exchanged in the file, are damage, and nothing is written to such a file', (one, other) => {
  const bench = usedStore(2);
  asStranger(
    bench.dataDir,
    inTheSchema(
      `UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN ('${one}', '${other}')) - rootpage WHERE name IN ('${one}', '${other}')`,
    ),
  );
  const before = stateOf(bench.dataDir);
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({ damage: 'unreadable' });
  expect(store.append([bench.event({ type: 'note.added', text: 'x' })]).ok).toBe(false);
  store.close();
  expect(stateOf(bench.dataDir)).toBe(before);
  expect(verifyFolder(bench.dataDir, {}).code).toBe(1);
});

test.each([
  [
    'a trigger that is called an index of an older list',
    "UPDATE projection SET version = 0; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('index', 'swallow', 'session_list', 0, 'CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END')",
  ],
  [
    'a view that is called a table of an older list',
    "UPDATE projection SET version = 0; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('table', 'session_list_2', 'session_list', 0, 'CREATE VIEW session_list_2 AS SELECT 1')",
  ],
  [
    'the same part twice',
    "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = 'journal_session'",
  ],
  ['a part on a page that is not there', "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'journal'"],
  ['a part without a text', "UPDATE sqlite_schema SET sql = NULL WHERE name = 'journal'"],
  [
    'a part whose text is another part',
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE x (y)' WHERE name = 'journal'",
  ],
  ['a text that is no SQL', "UPDATE sqlite_schema SET sql = 'hello' WHERE name = 'session_list'"],
])('a schema with %s is named or refused, and not a byte is written', (_, sql) => {
  const bench = usedStore(2);
  asStranger(bench.dataDir, inTheSchema(sql), 'left off');
  const before = stateOf(bench.dataDir);
  const { dataDir, vault, clock } = bench;
  const opened = openStore({ dataDir, vault, clock, appVersion: '0.1.0' });
  if (opened.ok) {
    expect(opened.value.damage()).toBeDefined();
    opened.value.close();
  } else expect(opened.error.kind).toBe('record-unreadable');
  expect(stateOf(dataDir)).toBe(before);
  expect(verifyFolder(dataDir, {}).code).toBe(1);
});

/** Bytes of the file's own header, which SQLite takes at their word. */
const header: readonly (readonly [what: string, at: number, bytes: readonly number[]])[] = [
  ['a file that never had a write-ahead file', 18, [1, 1]],
  ['a format that only a later SQLite writes', 18, [3, 2]],
  ['a format that only a later SQLite reads', 18, [3, 3]],
  ['room kept at the end of each page', 20, [32]],
  ['another share for what is on a page', 21, [65]],
  ['a first page of free ones', 32, [0, 0, 0, 3, 0, 0, 0, 1]],
  ['more pages than there are', 28, [0, 0x0f, 0xff, 0xff]],
  ['fewer pages than there are', 28, [0, 0, 0, 2]],
  ['another format of the schema', 44, [0, 0, 0, 9]],
  ['texts of two bytes a letter', 56, [0, 0, 0, 2]],
  ['an older version of the tables', 60, [0, 0, 0, 0]],
  ['a version below zero', 60, [0xff, 0xff, 0xff, 0xff]],
  ['a newer version of the tables', 60, [0, 0, 0, 9]],
  ['the mark of another program', 68, [0x47, 0x50, 0x4b, 0x47]],
  ['no name of the format', 0, [0x4e, 0x6f]],
  ['pages of another size', 16, [0x20, 0]],
  ['a cache of another size', 48, [0x7f, 0xff, 0xff, 0xff]],
  ['pages that are given back one by one', 64, [0, 0, 0, 1]],
  ['a page that the largest table begins on', 52, [0, 0, 0, 9]],
  ['something where nothing stands', 72, [0x73, 0x6c, 0x79]],
  ['fewer changes than there were', 24, [0, 0, 0, 1]],
  ['another schema than was read', 40, [0, 0, 0, 1]],
  ['being written by a SQLite of tomorrow', 96, [0x7f, 0xff, 0xff, 0xff]],
  ['a version that is the largest there is', 60, [0x7f, 0xff, 0xff, 0xff]],
];

test.each(header)('a header that tells of %s loses no entry in silence', (_, at, bytes) => {
  for (const how of ['closed', 'killed'] as const) {
    const bench = usedStore(2);
    const seq = 22;
    if (how === 'killed') {
      const running = bench.open();
      tap(bench, running, 3);
      const left = asKilledStore(bench.dataDir);
      running.close();
      left.forEach(([name, content]) => writeFileSync(join(bench.dataDir, name), content));
    }
    const last = how === 'killed' ? seq + 3 : seq;
    const file = join(bench.dataDir, 'record.db');
    const content = readFileSync(file);
    Buffer.from(bytes).copy(content, at);
    writeFileSync(file, content);
    const { dataDir, vault, clock } = bench;
    const opened = openStore({ dataDir, vault, clock, appVersion: '0.1.0' });
    const told = verifyFolder(dataDir, {});
    if (!opened.ok) expect(opened.error.kind, how).toMatch(/record-unreadable|newer|cannot-open/);
    else if (opened.value.damage() === undefined) {
      expect([...opened.value.read()].length, how).toBe(last);
      must(opened.value.append([bench.event({ type: 'note.added', text: 'x' })]));
      opened.value.close();
      const again = bench.open();
      expect(again.damage(), how).toBeUndefined();
      expect([...again.read()].length, how).toBe(last + 1);
      again.close();
    } else {
      opened.value.close();
      expect(told.code, how).toBe(1);
    }
  }
});

/** The files of a record as a kill would leave them now. */
const asKilledStore = (dataDir: string): readonly (readonly [string, Buffer])[] =>
  ['record.db', 'record.db-wal', 'head.json', 'last-mark.json']
    .filter((name) => existsSync(join(dataDir, name)))
    .map((name) => [name, readFileSync(join(dataDir, name))]);

test('guards that were taken away are missed by name', () => {
  const bench = usedStore();
  asStranger(bench.dataDir, () => undefined, 'left off');
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({
    damage: 'altered',
    says: expect.stringContaining('missing trigger journal_never_forgets'),
  });
  store.close();
});

test('an entry that the file swallows without a word is not called saved', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 3);
  const before = store.head();
  // Made while the app runs: past the look at the opening.
  const live = sqliteOf(store);
  live.exec('CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END');
  expect(store.append([bench.event({ type: 'note.added', text: 'gone' })])).toMatchObject({
    ok: false,
    error: { kind: 'not-saved' },
  });
  expect(store.head()).toEqual(before);
  live.exec('DROP TRIGGER swallow');
  must(store.append([bench.event({ type: 'note.added', text: 'kept' })]));
  expect(store.head().seq).toBe(before.seq + 1);
  store.close();
});

/** The connection that a store has just opened. */
const sqliteOf = (store: { readonly close: () => void }): Database => {
  const found = connections.findLast(({ isOpen }) => isOpen);
  if (found === undefined) throw new Error('no open database');
  expect(store.close).toBeTypeOf('function');
  return found;
};
const connections: Database[] = [];
const { exec } = sqlite.Database.prototype;
sqlite.Database.prototype.exec = function (this: Database, sql: string): void {
  if (!connections.includes(this)) connections.push(this);
  exec.call(this, sql);
};

test('a list that is gone, or of another version, is no damage: it is made anew', () => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.opening()]));
  const rows = store.sessions();
  store.close();
  for (const sql of [
    'DROP TABLE session_list',
    'DROP INDEX session_list_client',
    "UPDATE projection SET version = 0 WHERE name = 'session_list'; DROP TABLE session_list; CREATE TABLE session_list (older TEXT)",
    'DELETE FROM projection',
  ]) {
    asStranger(bench.dataDir, (db) => db.exec(sql));
    const again = bench.open();
    expect([again.damage(), again.sessions()]).toEqual([undefined, rows]);
    again.close();
  }
});

test.each([
  [
    'another page size',
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA page_size = 8192; VACUUM',
    'setting page_size',
  ],
  [
    'pages that move by themselves',
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = FULL; VACUUM',
    'setting auto_vacuum',
  ],
])('%s is named', (_, sql, named) => {
  const bench = usedStore();
  const db = new sqlite.Database(join(bench.dataDir, 'record.db'));
  for (const one of sql.split('; ')) db.exec(one);
  db.close();
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({ damage: 'altered', says: expect.stringContaining(named) });
  expect([...store.read()]).toHaveLength(20);
  store.close();
});
