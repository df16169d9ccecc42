import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { newFolder, setUpStore, tap } from '../store/setup-store.ts';

const tool = join(import.meta.dirname, '../../../electron/tools/record.ts');
const run = (...args: readonly string[]) => runIn(tmpdir(), ...args);
const runIn = (temporary: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
  });
  return { status, first: stdout.split('\n')[0], stdout, stderr };
};

const used = (leaveOpen = false) => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.opening()]));
  tap(bench, store, 10);
  store.keepWitness();
  const seal = store.sealOf(store.head().seq) ?? '';
  tap(bench, store, 3);
  if (!leaveOpen) store.close();
  return { bench, store, seal };
};

const stateOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
    .join();

test('verify answers intact with the number of entries, needs no secret and changes nothing', () => {
  const { bench } = used();
  const before = stateOf(bench.dataDir);
  const temporary = newFolder();
  expect(runIn(temporary, 'verify', '--data-dir', bench.dataDir)).toMatchObject({
    status: 0,
    first: 'intact: 15 entries',
    stdout: expect.stringContaining(`${bench.vault.fingerprint} (from keys/device.json`),
    stderr: '',
  });
  expect(stateOf(bench.dataDir)).toBe(before);
  expect(readdirSync(temporary)).toEqual([]);
});

test('verify sees what the running app has written, without disturbing it', () => {
  const { bench, store } = used(true);
  expect(run('verify', '--data-dir', bench.dataDir).first).toBe('intact: 15 entries');
  tap(bench, store, 2);
  expect(run('verify', '--data-dir', bench.dataDir).first).toBe('intact: 17 entries');
  store.close();
});

test('a printed seal is looked for', () => {
  const { bench, seal } = used();
  expect(run('verify', '--data-dir', bench.dataDir, '--seal', seal.toUpperCase())).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`seal ${seal}: made with entry 12`),
  });
  expect(run('verify', '--data-dir', bench.dataDir, '--seal', '0000 0000 0000 0000')).toMatchObject({
    status: 1,
    first: 'damaged: seq 16, cut-tail',
  });
  expect(run('verify', '--data-dir', bench.dataDir, '--seal', 'hello')).toMatchObject({
    status: 2,
    first: expect.stringContaining('16 characters'),
  });
});

test('a key may be given whole or by its fingerprint, and a foreign one does not fit', () => {
  const { bench } = used();
  const { publicKey, fingerprint } = bench.vault;
  for (const key of [publicKey, fingerprint, fingerprint.replaceAll(' ', '').toUpperCase()]) {
    expect(run('verify', '--data-dir', bench.dataDir, '--key', key)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('given'),
    });
  }
  for (const key of [setUpStore().vault.publicKey, setUpStore().vault.fingerprint, 'nonsense']) {
    expect(run('verify', '--data-dir', bench.dataDir, '--key', key)).toMatchObject({
      status: 1,
      first: 'damaged: seq 1, foreign-device',
    });
  }
});

test("an export verifies with our tool and with a stranger's script, and holds every line exactly", () => {
  const { bench, seal } = used();
  const out = join(newFolder(), 'record.ndjson');
  expect(run('export', '--data-dir', bench.dataDir, '--out', out)).toMatchObject({
    status: 0,
    first: `exported: 15 entries to ${out}`,
  });
  expect(run('verify', '--file', out)).toMatchObject({ status: 0, first: 'intact: 15 entries' });
  expect(run('verify', '--file', out, '--key', bench.vault.fingerprint, '--seal', seal).status).toBe(0);
  const text = readFileSync(out, 'utf8');
  expect(verifyIndependently(text)).toMatchObject({
    entries: 15,
    marks: 15,
    seals: expect.arrayContaining([seal]),
  });
  expect(JSON.parse(text.split('\n')[0]!)).toEqual({
    format: 'stipple-journal-2',
    deviceId: bench.vault.deviceId,
    publicKey: bench.vault.publicKey,
  });
});

test('a changed, a shortened and a foreign export file are named', () => {
  const { bench } = used();
  const out = join(newFolder(), 'record.ndjson');
  run('export', '--data-dir', bench.dataDir, '--out', out);
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  const changed = (edit: (all: string[]) => readonly string[]) => {
    writeFileSync(out, edit([...lines]).join('\n'));
    return run('verify', '--file', out);
  };
  expect(
    changed((all) => all.map((line, i) => (i === 2 ? line.replace('touch_up', 'touch_vp') : line))),
  ).toMatchObject({ status: 1, first: 'damaged: seq 2, changed' });
  expect(changed((all) => all.toSpliced(4, 1))).toMatchObject({
    status: 1,
    first: 'damaged: seq 4, removed',
  });
  expect(changed((all) => all.map((line, i) => (i === 9 ? line.slice(0, 50) : line)))).toMatchObject({
    status: 1,
    first: 'damaged: seq 9, unreadable',
  });
  expect(changed(() => ['hello'])).toMatchObject({
    status: 1,
    first: 'unreadable: this file is not an exported record',
  });
  expect(changed(() => [])).toMatchObject({ status: 1, first: 'unreadable: the file is empty' });
});

test('whatever is not a record ends in one clear line, never in a stack', () => {
  const empty = newFolder();
  expect(run('verify', '--data-dir', empty)).toMatchObject({
    status: 1,
    first: `no-record: There is no record in ${empty}.`,
    stderr: '',
  });
  writeFileSync(join(empty, 'record.db'), 'this is no database, it is a letter '.repeat(400));
  expect(run('verify', '--data-dir', empty)).toMatchObject({
    status: 1,
    first: expect.stringMatching(/^unreadable: /),
    stderr: '',
  });
  expect(run('export', '--data-dir', empty, '--out', join(empty, 'x'))).toMatchObject({
    status: 1,
    first: expect.stringMatching(/^unreadable: /),
    stderr: '',
  });
  expect(run('verify', '--file', join(empty, 'none'))).toMatchObject({
    status: 1,
    first: expect.stringMatching(/^unreadable: ENOENT/),
    stderr: '',
  });
  expect(run('verify')).toMatchObject({ status: 2, first: 'Usage:' });
  expect(run('verify', '--colour', 'blue')).toMatchObject({ status: 2, first: 'Usage:' });
});
