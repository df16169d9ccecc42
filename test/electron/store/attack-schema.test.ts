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
