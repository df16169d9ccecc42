import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LOOK_AGAIN_MS, lockFolder } from '../../../electron/store/folder-lock.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { must } from '../../../shared/result.ts';
import { newFolder, setUpStore, tap } from './setup-store.ts';

const lockOf = (folder: string): string => join(folder, 'in-use.json');
type Written = Record<string, string | number>;
const written = (folder: string): Written => JSON.parse(readFileSync(lockOf(folder), 'utf8')) as Written;

/** A lock as this process would write it, changed, lying in a folder of its own. */
const leftLock = (change: (lock: Written) => Written | string): string => {
  const folder = newFolder();
  const lock = must(lockFolder(folder));
  const left = change(written(folder));
  lock.release();
  writeFileSync(lockOf(folder), typeof left === 'string' ? left : JSON.stringify(left));
  return folder;
};
/** Its parent lives on and never looks: the system keeps its number and its time of birth. */
const overProcess = (): { readonly pid: number; readonly born: string } => {
  const out = join(newFolder(), 'pid');
  // It ends when its parent is another program already: a shell would have looked.
  const command = ['-c', `sleep 1 & echo $! > '${out}'; exec sleep 600`];
  const parent = spawn('sh', command, { stdio: 'ignore' });
  onTestFinished(() => void parent.kill('SIGKILL'));
  let pid = 0;
  while (pid === 0) pid = existsSync(out) ? Number(readFileSync(out, 'utf8')) : 0;
  return { pid, born: bornOf(pid) };
};
const bornOf = (pid: number): string => {
  for (;;) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (fields[0] === 'Z') return fields[19] ?? '';
  }
};
const goneProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

/** Another process that holds the folder, maybe where processes are numbered from one again. */
const holderOf = async (folder: string, { inOwnSpace = false } = {}): Promise<ChildProcess> => {
  const command = [process.execPath, join(import.meta.dirname, 'lock-child.ts'), folder];
  const [program = '', ...args] = inOwnSpace ? ['unshare', '-rpf', '--kill-child', ...command] : command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((done) =>
    child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
  );
  expect(said).toBe('locked\n');
  return child;
};
const exited = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.once('exit', done));

test('a folder has one writer; the second is told who it is', () => {
  const folder = newFolder();
  const lock = must(lockFolder(folder));
  expect(lockFolder(folder)).toEqual({ ok: false, error: { kind: 'in-use', pid: process.pid } });
  lock.release();
  must(lockFolder(folder)).release();
  expect(readdirSync(folder)).toEqual([]);
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

describe('taken over at once, without a look at any clock', () => {
  test.each([
    ['of a process that is dead', (lock: Written) => ({ ...lock, pid: goneProcess() })],
    ['of a number that another program has now', (lock: Written) => ({ ...lock, born: '12345' })],
    [
      'of a process that is over, and nobody has asked how it ended',
      (lock: Written) => ({ ...lock, ...overProcess() }),
    ],
    ['of before this computer was started anew', (lock: Written) => ({ ...lock, boot: 'another start' })],
  ])('a lock %s', (_whose, change) => {
    const folder = leftLock(change);
    // A power cut and a clock that was wrong then: years ahead.
    utimesSync(lockOf(folder), new Date('2099-01-01'), new Date('2099-01-01'));
    const lock = must(lockFolder(folder, { wait: false }));
    expect(written(folder)).toMatchObject({ pid: process.pid });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

const unclear = [
  ['of another computer', (lock: Written) => ({ ...lock, host: 'reception', machine: 'x', boot: 'y' })],
  ['of a container on this one', (lock: Written) => ({ ...lock, space: 'pid:[1]', pid: 1 })],
  ['of Windows, seen from its Linux', (lock: Written) => ({ ...lock, platform: 'other' })],
  ['of a copied folder whose owner still runs', (lock: Written) => ({ ...lock, file: '1:1' })],
  ['that was cut off', () => '{"pid":'],
  ['that is empty', () => ''],
  ['that holds something else', () => '[1,2,3]'],
  ['that is huge', () => 'x'.repeat(100_000)],
  ['of no process', (lock: Written) => ({ ...lock, pid: 0, born: '' })],
  ['of all processes', (lock: Written) => ({ ...lock, pid: -1 })],
  ['of a process with half a number', (lock: Written) => ({ ...lock, pid: 1.5 })],
  ['of an earlier version', () => JSON.stringify({ pid: 1, born: 'then' })],
] as const;

describe.each(unclear)('a lock %s', (_whose, change) => {
  test('is looked at again: not taken at once, taken when it has not moved for long enough', () => {
    const folder = leftLock(change);
    utimesSync(lockOf(folder), new Date('2099-01-01'), new Date('2099-01-01'));
    const first = lockFolder(folder, { wait: false });
    expect(first).toMatchObject({
      ok: false,
      error: { kind: 'in-use', seen: { sinceMs: expect.any(Number) } },
    });
    const seen = first.ok ? undefined : first.error.seen;
    expect(lockFolder(folder, { wait: false, seen })).toMatchObject({ ok: false, error: { seen } });
    // As it is after the wait.
    const long = seen && { ...seen, sinceMs: seen.sinceMs - LOOK_AGAIN_MS };
    must(lockFolder(folder, { wait: false, seen: long })).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that moves is honoured, however often one looks', () => {
    const folder = leftLock(change);
    const first = lockFolder(folder, { wait: false });
    const seen = first.ok ? undefined : first.error.seen;
    writeFileSync(lockOf(folder), `${readFileSync(lockOf(folder), 'utf8')} `);
    const long = seen && { ...seen, sinceMs: seen.sinceMs - LOOK_AGAIN_MS };
    expect(lockFolder(folder, { wait: false, seen: long })).toMatchObject({
      ok: false,
      error: { kind: 'in-use' },
    });
    expect(existsSync(lockOf(folder))).toBe(true);
  });
});

test('something that is no file in its place keeps nobody out', () => {
  for (const make of [
    (path: string) => mkdirSync(path),
    (path: string) => {
      mkdirSync(path);
      writeFileSync(join(path, 'x'), '');
    },
    (path: string) => symlinkSync('/nowhere/at/all', path),
  ]) {
    const folder = newFolder();
    make(lockOf(folder));
    const first = lockFolder(folder, { wait: false });
    const seen = first.ok ? undefined : first.error.seen;
    const long = seen && { ...seen, sinceMs: seen.sinceMs - LOOK_AGAIN_MS };
    must(first.ok ? first : lockFolder(folder, { wait: false, seen: long })).release();
    // What lay in it lies there still, under another name.
    const left = readdirSync(folder);
    expect(left.map((name) => readdirSync(join(folder, name)))).toEqual(left.map(() => ['x']));
  }
});

test(
  'where nobody can come back later, it waits itself, and says who holds the folder',
  { timeout: 600_000 },
  async () => {
    const folder = leftLock((lock) => ({ ...lock, host: 'reception', boot: 'y', machine: 'x' }));
    must(lockFolder(folder)).release();
    const child = await holderOf(folder, { inOwnSpace: true });
    expect(lockFolder(folder)).toMatchObject({ ok: false, error: { kind: 'in-use', host: hostname() } });
    child.stdin?.end();
  },
);

describe('a process that numbers its processes anew, as in a container', () => {
  test('keeps the folder while it lives, and loses it when it was killed', { timeout: 600_000 }, async () => {
    const folder = newFolder();
    const child = await holderOf(folder, { inOwnSpace: true });
    expect(lockFolder(folder)).toMatchObject({ ok: false });
    child.kill('SIGKILL');
    await exited(child);
    must(lockFolder(folder)).release();
  });

  test(
    'never both in: of many that start at once beside it, none gets in',
    { timeout: 600_000 },
    async () => {
      const folder = newFolder();
      await holderOf(folder, { inOwnSpace: true });
      const all = await Promise.all(
        [true, false, true, false].map(
          (inOwnSpace) =>
            new Promise<string>((done) => {
              const command = [process.execPath, join(import.meta.dirname, 'lock-child.ts'), folder];
              const [program = '', ...args] = inOwnSpace
                ? ['unshare', '-rpf', '--kill-child', ...command]
                : command;
              const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
              onTestFinished(() => void child.kill('SIGKILL'));
              child.stdout.once('data', (chunk: Buffer) => done(chunk.toString()));
            }),
        ),
      );
      expect(all.filter((said) => said.startsWith('locked'))).toEqual([]);
    },
  );
});

test('of many that find the same dead lock, one gets the folder', { timeout: 600_000 }, async () => {
  const folder = leftLock((lock) => ({ ...lock, pid: goneProcess() }));
  const all = await Promise.all(
    Array.from(
      { length: 6 },
      () =>
        new Promise<string>((done) => {
          const child = spawn(process.execPath, [join(import.meta.dirname, 'lock-child.ts'), folder], {
            stdio: ['pipe', 'pipe', 'inherit'],
          });
          onTestFinished(() => void child.kill('SIGKILL'));
          child.stdout.once('data', (chunk: Buffer) => done(chunk.toString()));
        }),
    ),
  );
  expect(all.filter((said) => said.startsWith('locked'))).toHaveLength(1);
});

test('a lock taken over by another is not released by the first, and the first writes nothing more', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 1);
  const mine = readFileSync(lockOf(bench.dataDir), 'utf8');
  writeFileSync(lockOf(bench.dataDir), JSON.stringify({ ...written(bench.dataDir), token: 'another' }));
  const before = store.head().seq;
  // It finds out with its next beat, or before the next entry when it stood still for long.
  return expect
    .poll(() => store.append([bench.event({ type: 'note.added', text: 'x' })]), {
      timeout: 20_000,
      interval: 200,
    })
    .toMatchObject({ ok: false, error: { kind: 'not-saved', why: 'locked' } })
    .then(() => {
      expect(store.head().seq).toBeGreaterThanOrEqual(before);
      store.close();
      expect(readFileSync(lockOf(bench.dataDir), 'utf8')).not.toBe(mine);
      expect(written(bench.dataDir)).toMatchObject({ token: 'another' });
    });
});

test('a lock file that somebody throws away comes back, and the work goes on', () => {
  const folder = newFolder();
  const lock = must(lockFolder(folder));
  rmSync(lockOf(folder));
  return expect
    .poll(() => existsSync(lockOf(folder)), { timeout: 600_000 })
    .toBe(true)
    .then(() => {
      expect(lock.isOurs()).toBe(true);
      lock.release();
      expect(readdirSync(folder)).toEqual([]);
    });
});

test(
  'a copy of the folder made while it was open is its own: the copy opens while the first runs on',
  { timeout: 600_000 },
  () => {
    const folder = newFolder();
    const lock = must(lockFolder(folder));
    const copy = join(newFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    must(lockFolder(copy)).release();
    lock.release();
  },
);

test('the lock folder that a killed SQLite leaves behind is cleared', () => {
  const bench = setUpStore();
  bench.open().close();
  mkdirSync(join(bench.dataDir, 'record.db.lock'));
  const store = bench.open();
  tap(bench, store, 1);
  store.close();
});
