import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { asStranger } from '../../builders/stranger.ts';
import { filesIn } from '../../builders/words-in-files.ts';
import { setUpStore, tap, usedStore } from './setup-store.ts';

/** Writes into the text of the schema itself, as a tool for databases lets one. */
const writable = (db: Database, sql: string): void => {
  db.exec('PRAGMA writable_schema = ON');
  db.exec(sql);
  db.exec('PRAGMA writable_schema = OFF');
};
const columns = 'seq, hash, prev, at, kind, session, client, line, mark';

const alterations: readonly (readonly [what: string, work: (db: Database) => void, named: string])[] = [
  [
    'a trigger that swallows entries',
    (db) => db.exec('CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END'),
    'trigger swallow',
  ],
  [
    'a trigger that takes entries out again',
    (db) =>
      db.exec(
        'CREATE TRIGGER undo AFTER INSERT ON journal BEGIN DELETE FROM journal WHERE seq = NEW.seq; END',
      ),
    'trigger undo',
  ],
  [
    'a view in the place of the journal, with a trigger that takes what is inserted',
    (db) => {
      db.exec('ALTER TABLE journal RENAME TO journal_kept');
      db.exec(`CREATE VIEW journal AS SELECT ${columns} FROM journal_kept`);
      db.exec('CREATE TRIGGER takes INSTEAD OF INSERT ON journal BEGIN SELECT 1; END');
    },
    'view journal',
  ],
  [
    'a trigger on a list',
    (db) => db.exec('CREATE TRIGGER hide AFTER INSERT ON session_list BEGIN DELETE FROM session_list; END'),
    'trigger hide',
  ],
  [
    'a view in the place of a list',
    (db) => {
      db.exec('ALTER TABLE session_list RENAME TO session_list_kept');
      db.exec('CREATE VIEW session_list AS SELECT * FROM session_list_kept WHERE 0');
    },
    'view session_list',
  ],
  ['a table of their own', (db) => db.exec('CREATE TABLE mine (x)'), 'table mine'],
  [
    'a table that counts by itself, with the table that SQLite makes for it',
    (db) => db.exec('CREATE TABLE counted (x INTEGER PRIMARY KEY AUTOINCREMENT)'),
    'table sqlite_sequence',
  ],
  ['statistics that steer how questions are asked', (db) => db.exec('ANALYZE'), 'table sqlite_stat1'],
  [
    'an index over an expression',
    (db) => db.exec("CREATE INDEX sly ON journal (replace(kind, 'client.erased', 'note.added'))"),
    'index sly',
  ],
  [
    'an index of the same name over another column',
    (db) => db.exec('DROP INDEX journal_kind; CREATE INDEX journal_kind ON journal (at)'),
    'index journal_kind',
  ],
  ['an index taken away', (db) => db.exec('DROP INDEX journal_session'), 'missing index journal_session'],
  [
    'a guard with another text',
    (db) => db.exec('CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN SELECT 1; END'),
    'trigger journal_never_changes',
  ],
  [
    'a twin of the journal without its rules',
    (db) => {
      db.exec(`CREATE TABLE twin AS SELECT ${columns} FROM journal`);
      db.exec('DROP TABLE journal');
      db.exec('ALTER TABLE twin RENAME TO journal');
    },
    'table journal',
  ],
  [
    'a twin of the journal that keeps its rows elsewhere',
    (db) => {
      db.exec(
        'CREATE TABLE twin (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, prev TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, session TEXT, client TEXT, line BLOB NOT NULL, mark BLOB) STRICT, WITHOUT ROWID',
      );
      db.exec(`INSERT INTO twin SELECT ${columns} FROM journal`);
      db.exec('DROP TABLE journal');
      db.exec('ALTER TABLE twin RENAME TO journal');
    },
    'table journal',
  ],
  [
    'another rule in the text of the schema',
    (db) =>
      writable(
        db,
        "UPDATE sqlite_schema SET sql = replace(sql, 'length(mark) = 64', 'length(mark) < 99') WHERE name = 'journal'",
      ),
    'table journal',
  ],
  [
    'another order of texts in the text of the schema',
    (db) =>
      writable(
        db,
        "UPDATE sqlite_schema SET sql = replace(sql, 'kind TEXT NOT NULL', 'kind TEXT COLLATE NOCASE NOT NULL') WHERE name = 'journal'",
      ),
    'table journal',
  ],
  ['a virtual table', (db) => db.exec('CREATE VIRTUAL TABLE words USING fts5 (line)'), 'table words'],
];

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
  expect(store.damage()).toMatchObject({ damage: 'altered', says: expect.stringContaining(named) });
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

test('guards that were taken away are missed by name', () => {
  const bench = usedStore();
  asStranger(bench.dataDir, () => undefined, 'left off');
  const store = bench.open();
  expect(store.damage()).toMatchObject({
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
  expect(store.damage()).toMatchObject({ damage: 'altered', says: expect.stringContaining(named) });
  expect([...store.read()]).toHaveLength(20);
  store.close();
});
