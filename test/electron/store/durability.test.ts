import { readFileSync, readlinkSync } from 'node:fs';
// The database's file layer calls through this very object; our own modules hold the functions themselves.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { must } from '../../../shared/result.ts';
import { newFolder, setUpStore, tap } from './setup-store.ts';

const { fsyncSync, writeSync } = fs;
afterEach(() => {
  Object.assign(fs, { fsyncSync, writeSync });
  syncBuiltinESMExports();
});

const diskError = (code: string) => Object.assign(new Error(`${code}: no`), { code, syscall: 'write' });
const sqliteError = () => Object.assign(new Error('disk I/O error'), { name: 'SQLite3Error' });
const note = { type: 'note.added', text: 'a tap' };

test('every commit is asked to reach the disk: WAL, synchronous FULL, guards on', () => {
  const db = openDatabase(join(newFolder(), 'record.db'));
  const pragmas = ['journal_mode', 'synchronous', 'locking_mode', 'recursive_triggers'].map(
    (name) => Object.values(db.get(`PRAGMA ${name}`) ?? {})[0],
  );
  expect(pragmas).toEqual(['wal', 2, 'exclusive', 1]);
  db.close();
});

test('no append answers before the write-ahead file was synced', () => {
  const bench = setUpStore();
  const store = bench.open();
  let synced = 0;
  fs.fsyncSync = (handle) => {
    if (readlinkSync(`/proc/self/fd/${handle}`).endsWith('record.db-wal')) synced += 1;
    fsyncSync(handle);
  };
  for (let i = 1; i <= 40; i += 1) {
    must(store.append([bench.event(note), bench.event(note)]));
    expect(synced).toBeGreaterThanOrEqual(i);
  }
  store.close();
});

test('a write that the disk refuses is not saved, and the next one takes its place', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 3);
  const before = store.head();
  fs.writeSync = () => {
    throw diskError('ENOSPC');
  };
  expect(store.append([bench.event(note)])).toMatchObject({
    ok: false,
    error: { kind: 'not-saved', reference: expect.any(String) },
  });
  expect(store.head()).toEqual(before);
  fs.writeSync = writeSync;
  must(store.append([bench.event(note)]));
  expect(store.head().seq).toBe(before.seq + 1);
  store.close();
  const again = bench.open();
  expect([again.head().seq, again.damage()]).toEqual([before.seq + 1, undefined]);
  again.close();
});

test('a sync that failed once is asked for again: saved is only said when it is', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 3);
  let fails = 1;
  fs.fsyncSync = (handle) => {
    if (fails-- > 0) throw diskError('EIO');
    fsyncSync(handle);
  };
  const answer = store.append([bench.event(note)]);
  const head = store.head();
  fs.fsyncSync = fsyncSync;
  expect(answer.ok).toBe(head.seq === 5);
  store.close();
  const again = bench.open();
  expect(again.head()).toEqual(head);
  again.close();
});

test('a disk that will not sync at all leaves it open until a restart, and nothing is written meanwhile', () => {
  const bench = setUpStore();
  const told: string[] = [];
  const store = bench.open({ report: (reference) => told.push(reference) });
  tap(bench, store, 3);
  fs.fsyncSync = () => {
    throw diskError('EIO');
  };
  syncBuiltinESMExports();
  const answer = store.append([bench.event(note)]);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unsure', reference: told[0] } });
  expect(store.append([bench.event(note)])).toEqual(answer);
  fs.fsyncSync = fsyncSync;
  syncBuiltinESMExports();
  expect(store.append([bench.event(note)])).toEqual(answer);
  store.close();
  const again = bench.open();
  expect(again.head().seq).toBe(5);
  must(again.append([bench.event(note)]));
  again.close();
});

test('a disk that fills up behind the last page of a commit: it is saved where it lies, and work goes on when there is room', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 3);
  const isWal = (handle: number) => readlinkSync(`/proc/self/fd/${handle}`).endsWith('record.db-wal');
  // The commit is whole in the write-ahead file; the database has no room to take it in, and the first sync is refused.
  let isFirst = true;
  fs.fsyncSync = (handle) => {
    if (isFirst && isWal(handle)) {
      isFirst = false;
      throw diskError('ENOSPC');
    }
    fsyncSync(handle);
  };
  fs.writeSync = ((handle: number, ...rest: [Uint8Array]) => {
    if (readlinkSync(`/proc/self/fd/${handle}`).endsWith('record.db')) throw diskError('ENOSPC');
    return writeSync(handle, ...rest);
  }) as typeof writeSync;
  must(store.append([bench.event(note)]));
  expect(isFirst).toBe(false);
  must(store.append([bench.event(note)]));
  Object.assign(fs, { fsyncSync, writeSync });
  must(store.append([bench.event(note)]));
  const head = store.head();
  expect(head.seq).toBe(7);
  store.close();
  const again = bench.open();
  expect([again.head(), again.damage()]).toEqual([head, undefined]);
  again.close();
});

test.each([
  ['instead of COMMIT', 'commit', false],
  ['after COMMIT, before its answer', 'committed', true],
] as const)('an error %s: what is said is what a restart finds', (_, point, kept) => {
  const bench = setUpStore();
  let armed = false;
  const store = bench.open({
    faults: {
      at: (here) => {
        if (armed && here === point) throw sqliteError();
      },
    },
  });
  tap(bench, store, 3);
  armed = true;
  expect(store.append([bench.event(note)]).ok).toBe(kept);
  const head = store.head();
  armed = false;
  must(store.append([bench.event(note)]));
  expect(store.head().seq).toBe(head.seq + 1);
  store.close();
  const again = bench.open();
  expect([again.head().seq, again.damage()]).toEqual([head.seq + 1, undefined]);
  again.close();
});

test('the head file reaches the disk whole or stays as it was', () => {
  const bench = setUpStore();
  const store = bench.open();
  store.keepWitness();
  const before = readFileSync(join(bench.dataDir, 'head.json'), 'utf8');
  tap(bench, store, 1);
  store.keepWitness();
  expect(readFileSync(join(bench.dataDir, 'head.json'), 'utf8')).not.toBe(before);
  expect(fs.existsSync(join(bench.dataDir, 'head.json.new'))).toBe(false);
  store.close();
});
