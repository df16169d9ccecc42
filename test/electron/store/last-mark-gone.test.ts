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

test('the tool for anybody notes that it is gone', () => {
  const bench = usedStore(2);
  rmSync(lastMarkFileOf(bench.dataDir));
  expect(verifyFolder(bench.dataDir, {})).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([isMissed]),
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
