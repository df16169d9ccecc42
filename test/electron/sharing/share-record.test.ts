import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesFolderIn } from '../../../electron/sharing/shared-folder.ts';
import { revokeTablet } from '../../../electron/tools/revoke-tablet.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/store.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';
import { newFolder } from '../store/setup-store.ts';
import {
  copied,
  enrol,
  joinedStudio,
  opening,
  passphrase,
  share,
  threeStudios,
  union,
  wordsIn,
} from './studio.ts';

const made = threeStudios();
const studio = () => joinedStudio(made(5), made(6));

test('two tablets become one studio through a folder, and each tells the record of both', async () => {
  const { one, two, folder } = await studio();
  const [fromOne, fromTwo] = [await union(one), await union(two)];
  expect(fromOne).toEqual(fromTwo);
  expect(fromOne.code).toBe(0);
  expect(fromOne.lines[0]).toMatch(/^union: 2 tablets, \d+ entries$/);
  expect(fromOne.lines).toContainEqual(expect.stringMatching(/^sessions: 2,/));
  // Each record is still its own, and good.
  for (const dataDir of [one, two]) expect((await verifyFolder(dataDir, {})).code).toBe(0);
  // With nothing new nothing is written any more.
  const again = await share(one, folder);
  expect(again.lines).toEqual(['sent: 0 entries']);
});

test('the words are the same on both tablets, and others are refused', async () => {
  const [one, two, folder] = [made(5), made(6), newFolder()];
  expect((await enrol('admit', one, folder)).lines[0]).toMatch(/^nobody: /);
  await share(one, folder, []);
  await share(two, folder, []);
  const shown = wordsIn((await enrol('admit', one, folder)).lines);
  expect(shown).toMatch(/^([a-z]{5} ){3}[a-z]{5}$/);
  expect(wordsIn((await enrol('join', two, folder)).lines)).toBe(shown);
  const refused = await enrol('admit', one, folder, 'babab babab babab babab');
  expect(refused).toMatchObject({ code: 1, lines: [expect.stringMatching(/^not-the-same: /)] });
  expect((await union(one)).lines[0]).toMatch(/^union: 1 tablet,/);
});

test('a tablet that only shares is a stranger, and nothing of it is taken', async () => {
  const { one, two, folder } = await studio();
  await share(made(7), folder, []);
  const before = (await union(one)).lines;
  expect((await share(one, folder)).lines).toContainEqual(expect.stringMatching(/^stranger: device/));
  expect((await share(two, folder)).lines).toContainEqual(expect.stringMatching(/^stranger: device/));
  expect((await union(one)).lines).toEqual(before);
});

test('two that go on from one copied disk are seen as a fork, and neither end is lost', async () => {
  const { one, two, folder } = await studio();
  const copy = copied(one);
  await share(made(7), folder, []);
  const words = wordsIn((await enrol('admit', one, folder)).lines);
  // Each writes an entry of its own after the same one.
  expect((await enrol('admit', one, folder, words)).code).toBe(0);
  expect((await enrol('join', copy, folder, words)).code).toBe(0);
  for (const dataDir of [one, copy, two]) await share(dataDir, folder, []);
  const told = (await union(two)).lines;
  expect(told).toContainEqual(expect.stringMatching(/^fork: 2 went on as tablet 1 after its entry \d+/));
});

test('a file cut short, a conflicted copy, a foreign file and a lost one cost nothing', async () => {
  const { one, two, folder } = await studio();
  const lines = linesFolderIn(folder);
  const [first = ''] = readdirSync(lines);
  const [name = ''] = readdirSync(join(lines, first));
  const path = join(lines, first, name);
  const whole = readFileSync(path, 'utf8');
  copyFileSync(path, join(lines, first, `${name.replace('.ndjson', '')} (conflicted copy).ndjson`));
  writeFileSync(join(lines, 'holiday.jpg'), 'no line at all');
  writeFileSync(join(lines, first, 'begun.ndjson.new'), '{"line":"ha');
  writeFileSync(path, whole.slice(0, whole.length / 2));
  appendFileSync(join(lines, first, 'rubbish.ndjson'), 'not a line\n');
  for (const dataDir of [one, two]) {
    const answer = await share(dataDir, folder);
    expect(answer.code).toBe(0);
    expect(answer.lines).toContain("foreign: 1 files in that folder are none of Stipple's");
  }
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect((await union(one)).lines).toEqual((await union(two)).lines);
});

test('a folder that was put back from yesterday is filled again', async () => {
  const { one, two } = await studio();
  const emptied = newFolder();
  mkdirSync(linesFolderIn(emptied), { recursive: true });
  const sent = await share(one, emptied, []);
  expect(sent.lines[0]).toMatch(/^sent: [1-9]\d* entries$/);
  expect((await share(two, emptied, [])).code).toBe(0);
  expect((await union(two)).lines).toEqual((await union(one)).lines);
});

test('a tablet taken out of the studio adds nothing any more, and the manager hears what it may still hold', async () => {
  const { one, two, folder } = await studio();
  const answer = await revokeTablet({ ...opening(one), tablet: 'Tablet 2' });
  expect(answer.lines[0]).toMatch(/^revoked: tablet 2 counts up to its entry \d+$/);
  expect(answer.lines[1]).toMatch(/may still hold/);
  await share(one, folder, []);
  // It goes on as if nothing were.
  await share(two, folder);
  await share(one, folder, []);
  const told = (await union(one)).lines.join('\n');
  expect(told).toContain('taken out of the studio');
  expect((await revokeTablet({ ...opening(one), tablet: '2' })).lines[0]).toMatch(/^done-already: /);
  expect((await revokeTablet({ ...opening(one), tablet: '1' })).lines[0]).toMatch(/^this-one: /);
  expect((await revokeTablet({ ...opening(one), tablet: '7' })).lines[0]).toMatch(/^not-found: .*1, 2$/);
});

test('a folder that is gone, and a wrong passphrase, are said, and what was moved stays moved', async () => {
  const { one, folder } = await studio();
  expect((await share(one, join(folder, 'gone'))).lines[0]).toMatch(/^not-found: .*is the drive there/);
  const wrong = await share(one, folder, ['somebody else']);
  expect(wrong).toMatchObject({
    code: 1,
    lines: ['sent: 0 entries', expect.stringMatching(/^wrong-secret: /)],
  });
  expect((await enrol('admit', one, folder, 'other words')).code).toBe(1);
});

test('where there is no room for what the others wrote, nothing is lost and it is said', async () => {
  const { one, two, folder } = await studio();
  const joined = copied(two);
  rmSync(join(joined, 'others'), { recursive: true });
  writeFileSync(join(joined, 'others'), 'something else lies here');
  const answer = await share(joined, folder, []);
  expect(answer).toMatchObject({ code: 1, lines: [expect.stringMatching(/^not-moved: .*Nothing is lost/)] });
  rmSync(join(joined, 'others'));
  expect((await share(joined, folder, [])).code).toBe(0);
  expect((await union(joined)).lines).toEqual((await union(one)).lines);
});

/** As it is after its record came out of a backup: a device of its own goes on with it. */
const restored = (dataDir: string): string => {
  const vault = must(unlockVault(dataDir, { passphrase }, 'cheap'));
  const wall = instantOf(Date.parse('2026-11-23T09:00:00Z'));
  const openAs = (keys: Vault): Store => {
    const store: Store = must(
      openStore({
        dataDir,
        vault: keys,
        clock: () => ({ at: store.head().at ?? wall, wall }),
        appVersion: 'test',
      }),
    );
    return store;
  };
  const before = openAs(vault);
  const end = before.head();
  before.close();
  const after = openAs(must(vault.replaceDevice(end)));
  expect(must(after.takeOver())).toBe(true);
  after.close();
  return dataDir;
};

test('a tablet whose record came out of a backup is the same tablet to the others, before it joins and after', async () => {
  const { one, two, folder } = await joinedStudio(restored(made(5)), restored(made(6)));
  restored(two);
  for (const dataDir of [two, one, two]) expect((await share(dataDir, folder)).code).toBe(0);
  const told = (await union(one)).lines;
  expect(told).toEqual((await union(two)).lines);
  expect(told[0]).toMatch(/^union: 2 tablets, /);
  expect(told.filter((line) => /^(fork|stranger|refused|waiting)/.test(line))).toEqual([]);
});
