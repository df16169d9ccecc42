import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../electron/store/folder-lock.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { must } from '../../../shared/result.ts';
import { newFolder, setUpStore, tap } from './setup-store.ts';

test('a folder has one writer; the second is told who it is', () => {
  const folder = newFolder();
  const lock = must(lockFolder(folder));
  expect(lockFolder(folder)).toEqual({ ok: false, error: { kind: 'in-use', pid: process.pid } });
  lock.release();
  must(lockFolder(folder)).release();
  expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
});

test('a second opening of the record fails and leaves the first at work', () => {
  const bench = setUpStore();
  const store = bench.open();
  expect(openStore({ ...bench, appVersion: '0.1.0' })).toEqual({
    ok: false,
    error: { kind: 'in-use', pid: process.pid },
  });
  tap(bench, store, 2);
  expect(store.head().seq).toBe(3);
  store.close();
});

test('the lock of a dead process is taken over', () => {
  const folder = newFolder();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, 'in-use.json'), JSON.stringify({ pid: gone, born: 'then' }));
  must(lockFolder(folder)).release();
});

test('a living process that only inherited the number does not keep the folder', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'in-use.json'), JSON.stringify({ pid: process.pid, born: 'another boot 123' }));
  const lock = must(lockFolder(folder));
  expect(JSON.parse(readFileSync(join(folder, 'in-use.json'), 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
});

test('a lock taken over by another is not released by the first', () => {
  const folder = newFolder();
  const lock = must(lockFolder(folder));
  writeFileSync(join(folder, 'in-use.json'), '{"pid":1,"born":"x"}');
  lock.release();
  expect(existsSync(join(folder, 'in-use.json'))).toBe(true);
});

test('the lock folder that a killed SQLite leaves behind is cleared', () => {
  const bench = setUpStore();
  bench.open().close();
  mkdirSync(join(bench.dataDir, 'record.db.lock'));
  const store = bench.open();
  tap(bench, store, 1);
  store.close();
});
