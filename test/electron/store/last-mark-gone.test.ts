import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastMarkFileOf } from '../../../electron/store/last-mark.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { asStranger } from '../../builders/stranger.ts';
import { inWords } from '../../builders/in-words.ts';
import { setUpStore, tap, usedStore } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

/** The mark that would show entries cut off at the end of a transaction: taken away with them, it is missed. */

const look = (bench: Bench): readonly unknown[] => {
  const store = bench.open();
  expect(store.damage()).toBeUndefined();
  const said = inWords(store.notices) as readonly string[];
  store.close();
  return said;
};
const isMissed = expect.stringContaining('last-mark.json');

const losses: readonly (readonly [what: string, lose: (path: string) => void])[] = [
  ['is gone', (path) => rmSync(path)],
  ['is empty', (path) => writeFileSync(path, '')],
  ['is nothing but zeros', (path) => writeFileSync(path, Buffer.alloc(512))],
  ['is cut in the middle', (path) => writeFileSync(path, readFileSync(path).subarray(0, 200))],
  ['is something else', (path) => writeFileSync(path, '{"seq":1}'.padEnd(512))],
  [
    'is that of another studio',
    (path) => writeFileSync(path, readFileSync(lastMarkFileOf(usedStore().dataDir))),
  ],
  [
    'has a signature of nobody',
    (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"signature":"..../, '"signature":"AAAA')),
  ],
  [
    'is a folder',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
];

describe.each(losses)('where it %s', (_what, lose) => {
  test('that is said, whatever was cut off with it; with the next entry it is there again', () => {
    const bench = usedStore(4);
    asStranger(bench.dataDir, (db) => db.exec('DELETE FROM journal WHERE seq > 21'));
    rmSync(join(bench.dataDir, 'head.json'));
    lose(lastMarkFileOf(bench.dataDir));
    expect(look(bench)).toEqual([expect.stringContaining('head.json'), isMissed]);
    const store = bench.open();
    tap(bench, store, 1);
    store.keepWitness();
    store.close();
    expect(look(bench)).toEqual([]);
  });
});

describe('the tool for anybody', () => {
  test.each(losses)('does not call a record intact whose last mark %s', (_what, lose) => {
    const bench = usedStore(2);
    lose(lastMarkFileOf(bench.dataDir));
    const { code, lines } = verifyFolder(bench.dataDir, {});
    expect({ code, first: lines[0] }).toEqual({
      code: 3,
      first: expect.stringMatching(/^unproven: \d+ entries, each sound/),
    });
    expect(lines).toEqual(expect.arrayContaining([isMissed]));
  });

  test('nor one that lost its last transaction with both marks', () => {
    const bench = usedStore(4);
    asStranger(bench.dataDir, (db) => db.exec('DELETE FROM journal WHERE seq > 21'));
    rmSync(join(bench.dataDir, 'head.json'));
    rmSync(lastMarkFileOf(bench.dataDir));
    expect(verifyFolder(bench.dataDir, {}).code).toBe(3);
    // Made to look like one out of a backup, it has no mark of its end either.
    rmSync(join(bench.dataDir, 'here.json'), { force: true });
    expect(verifyFolder(bench.dataDir, {}).code).toBe(3);
  });

  test('out of a backup the mark of its end shows it; of an earlier entry it does not', () => {
    const bench = usedStore(2);
    // As a backup holds it: the mark of the last entry.
    const last = bench.open();
    last.keepWitness();
    last.close();
    expect(verifyFolder(bench.dataDir, {}).code).toBe(0);
    rmSync(lastMarkFileOf(bench.dataDir));
    rmSync(join(bench.dataDir, 'here.json'), { force: true });
    expect(verifyFolder(bench.dataDir, {}).code).toBe(0);
    const head = readFileSync(join(bench.dataDir, 'head.json'));
    const store = bench.open();
    tap(bench, store, 3);
    store.close();
    rmSync(lastMarkFileOf(bench.dataDir));
    rmSync(join(bench.dataDir, 'here.json'), { force: true });
    writeFileSync(join(bench.dataDir, 'head.json'), head);
    expect(verifyFolder(bench.dataDir, {}).code).toBe(3);
  });

  test('a record that was just begun needs none yet', () => {
    const young = setUpStore();
    young.open().close();
    rmSync(lastMarkFileOf(young.dataDir), { force: true });
    expect(verifyFolder(young.dataDir, {}).code).toBe(0);
  });
});

test('an older one of this device, as a power cut may leave it, says nothing', () => {
  const bench = usedStore(0);
  const older = readFileSync(lastMarkFileOf(bench.dataDir));
  const store = bench.open();
  tap(bench, store, 5);
  store.keepWitness();
  store.close();
  writeFileSync(lastMarkFileOf(bench.dataDir), older);
  expect(look(bench)).toEqual([]);
});

test('a record that was just begun, and one out of a backup, which never holds it, are not missing any', () => {
  const young = setUpStore();
  young.open().close();
  rmSync(lastMarkFileOf(young.dataDir));
  expect(look(young)).toEqual([]);
  const restored = usedStore(2);
  rmSync(lastMarkFileOf(restored.dataDir));
  renameSync(join(restored.dataDir, 'here.json'), join(restored.dataDir, 'there.json'));
  expect(look(restored)).toEqual([]);
});
