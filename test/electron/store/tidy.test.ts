import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { readHeadFile } from '../../../electron/store/head-file.ts';
import { COPY_EVERY } from '../../../electron/store/tidy.ts';
import { KEEP_EVERY } from '../../../electron/store/witness.ts';
import { setUpStore, tap } from './setup-store.ts';

/** A store whose put-off work is done when the test says so. */
const setUp = () => {
  const bench = setUpStore();
  const waiting: (() => void)[] = [];
  const store = bench.open({
    later: (work) => {
      waiting.push(work);
    },
  });
  return {
    store,
    dataDir: bench.dataDir,
    waiting,
    say: (times: number) => tap(bench, store, times),
    kept: () => {
      const mark = readHeadFile(bench.dataDir);
      return typeof mark === 'string' ? mark : mark.seq;
    },
  };
};

test('the mark that is due beside the record waits until the entry is answered for, and comes once', () => {
  const { store, waiting, say, kept } = setUp();
  say(KEEP_EVERY + 5);
  expect(kept()).toBe('absent');
  expect(waiting).toHaveLength(1);
  waiting.shift()?.();
  expect(kept()).toBe(store.head().seq);
  say(1);
  expect(waiting).toHaveLength(0);
  store.close();
});

test('the write-ahead file is copied into the record while nobody waits', () => {
  const { store, dataDir, waiting, say } = setUp();
  say(COPY_EVERY - 1);
  expect(waiting).toHaveLength(0);
  const before = statSync(join(dataDir, 'record.db')).size;
  say(1);
  expect(waiting).toHaveLength(1);
  waiting.shift()?.();
  expect(statSync(join(dataDir, 'record.db')).size).toBeGreaterThan(before);
  const alone = join(dataDir, 'alone.db');
  copyFileSync(join(dataDir, 'record.db'), alone);
  const copied = new sqlite.Database(alone);
  copied.exec('PRAGMA locking_mode = EXCLUSIVE');
  expect(copied.get('SELECT count(*) AS lines, max(seq) AS last FROM journal')).toEqual({
    lines: store.head().seq,
    last: store.head().seq,
  });
  copied.close();
  store.close();
});

test('work put off past the closing of the record is not done any more', () => {
  const { store, waiting, say, kept } = setUp();
  say(KEEP_EVERY);
  const [work] = waiting;
  store.close();
  const asLeft = kept();
  expect(work).toBeDefined();
  work?.();
  expect(kept()).toEqual(asLeft);
});
