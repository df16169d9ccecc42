import { inEnglish, inWords } from '../../builders/in-words.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { asStranger } from '../../builders/stranger.ts';
import { setUpStore, tap, usedStore } from './setup-store.ts';

test.each([
  ["INSERT INTO projection VALUES ('mine', 1, 900)"],
  ['UPDATE projection SET below = 9007199254740999'],
  ['UPDATE projection SET below = -5'],
])('the note of how far the lists are cannot keep a start or the filling busy: %s', (sql) => {
  const bench = usedStore();
  asStranger(bench.dataDir, (db) => db.exec(sql));
  const store = bench.open();
  expect(store.damage()).toBeUndefined();
  expect(must(store.fillLists(() => true))).toBe(false);
  expect(store.listsMissing()).toBeUndefined();
  expect(store.sessions()).toHaveLength(1);
  store.close();
});

test.each([0, -1])('a version of the database that never was, %i, is named', (version) => {
  const bench = usedStore();
  asStranger(bench.dataDir, (db) => db.exec(`PRAGMA user_version = ${version}`));
  expect(verifyFolder(bench.dataDir, {}).lines[0]).toContain('altered');
  const store = bench.open();
  expect(inWords(store.damage())).toMatchObject({ damage: 'altered' });
  expect(inEnglish(store.damage()?.says ?? '')).toContain('setting user_version');
  store.close();
});

test('a number on paper is not given twice nor jumped to because a list says so', () => {
  const bench = setUpStore();
  const store = bench.open();
  const opening = bench.opening();
  must(store.append([{ ...opening, body: { ...(opening.body as object), recordNumber: 'SMP-2027-0007' } }]));
  store.close();
  for (const said of ['SMP-2027-0001', 'SMP-2027-99999', 'SMP-2027-x', '']) {
    asStranger(bench.dataDir, (db) => db.run('UPDATE session_list SET record_number = ?', said));
    const again = bench.open();
    expect(again.highestNumber('SMP-2027-'), said).toBe(7);
    again.close();
  }
});

test('an entry put under another session is named as soon as that session is read', () => {
  const bench = usedStore();
  const other = '99999999-9999-4999-8999-999999999999';
  asStranger(bench.dataDir, (db) => db.run('UPDATE journal SET session = ? WHERE seq = 5', other));
  const store = bench.open();
  expect([...store.read({ session: other as never })]).toEqual([]);
  expect(inWords(store.damage())).toMatchObject({ seq: 5, damage: 'changed' });
  store.close();
});

test('a file where the folder of photos was is no reason for the tool to fall over', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 2);
  store.close();
  rmSync(join(bench.dataDir, 'media'), { recursive: true, force: true });
  writeFileSync(join(bench.dataDir, 'media'), 'x');
  expect(verifyFolder(bench.dataDir, {}).lines[0]).toBe('intact: 3 entries');
});
