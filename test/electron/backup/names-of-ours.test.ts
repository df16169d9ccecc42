import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringBack, settleBroughtBack } from '../../../electron/backup/bring-back.ts';
import { restoreFolder } from '../../../electron/tools/restore-record.ts';
import { must } from '../../../shared/result.ts';
import { personForm, studioForm } from '../session/session-script.ts';
import { keyringFor, machineOn, newFolder } from '../session/setup-app.ts';
import { backedUp, noPause, usedStudio } from './setup-backup.ts';

/** Somebody called something of theirs as we call what we are making: it is left as it is, and no work of ours stops for it. */

const mark = '{"format":"stipple-unfinished-1"}\n';
const filled = (files: Readonly<Record<string, string>>) => (path: string) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
};
const strangers: readonly (readonly [what: string, put: (path: string) => void])[] = [
  ['a folder of pictures', filled({ 'holiday/one.jpg': 'sea' })],
  ['a whole record', filled({ 'record.db': 'theirs', 'keys/device.json': '{}', 'head.json': '{}' })],
  [
    'a record of theirs that has our mark',
    filled({ 'unfinished.json': mark, 'record.db': 'x', 'letter.odt': 'x' }),
  ],
  ['a folder with another mark', filled({ 'unfinished.json': '{}', 'record.db': 'x' })],
  ['a folder with a mark that is a folder', filled({ 'unfinished.json/record.db': 'x' })],
  ['a file', (path) => writeFileSync(path, 'a letter')],
  [
    'a link to a folder that looks like ours',
    (path) => {
      const to = join(newFolder(), 'theirs');
      filled({ 'unfinished.json': mark, 'record.db': 'x' })(to);
      symlinkSync(to, path);
    },
  ],
  ['a link that leads nowhere', (path) => symlinkSync(join(newFolder(), 'gone'), path)],
];
/** Everything in it, through a link too. */
const lookOf = (path: string): unknown => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'gone';
  if (found.isSymbolicLink()) return ['link', existsSync(path) ? lookOf(realpathSync(path)) : 'nowhere'];
  return found.isDirectory()
    ? readdirSync(path).map((name) => [name, lookOf(join(path, name))])
    : readFileSync(path, 'utf8');
};

describe.each(strangers)('%s', (_what, put) => {
  test('under the names of a record that is brought back stays at every start, and the record comes all the same', async () => {
    const { machine, recoveryCode } = usedStudio();
    const usb = newFolder();
    must(await backedUp(machine, usb));
    for (const name of ['restoring', 'restored', 'restoring-2', 'restored-2']) {
      const dataDir = newFolder();
      put(join(dataDir, name));
      const before = lookOf(join(dataDir, name));
      settleBroughtBack(dataDir);
      expect(readdirSync(dataDir)).toEqual([name]);
      await bringBack({ from: usb, dataDir, pace: noPause, told: () => undefined });
      expect(lookOf(join(dataDir, name)), name).toEqual(before);
      expect(readdirSync(dataDir).toSorted()).toEqual(
        ['head.json', 'keys', 'media', 'record.db', name].toSorted(),
      );
      const there = machineOn({ dataDir, keyring: keyringFor('another') });
      there.life.begin();
      expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
      there.life.close();
      expect(lookOf(join(dataDir, name)), name).toEqual(before);
    }
  });

  test('beside the folder that is restored stays, and it is said', async () => {
    const { machine } = usedStudio();
    const usb = newFolder();
    must(await backedUp(machine, usb));
    const place = join(newFolder(), 'record');
    put(`${place}.restoring`);
    const before = lookOf(`${place}.restoring`);
    const said: string[] = [];
    expect((await restoreFolder(usb, place, (line) => void said.push(line))).code).toBe(0);
    expect(lookOf(`${place}.restoring`)).toEqual(before);
    expect(said).toContainEqual(expect.stringMatching(/^note: .*record\.restoring is no restore of Stipple/));
    expect(readdirSync(place).toSorted()).toEqual(['head.json', 'keys', 'media', 'record.db']);
    expect(readdirSync(dirname(place)).toSorted()).toEqual(['record', 'record.restoring']);
  });

  test.each(['keys.new', 'last-mark.json', 'record.db.lock'])('under the name %s is kept', (name) => {
    const dataDir = newFolder();
    put(join(dataDir, name));
    const before = lookOf(join(dataDir, name));
    const machine = machineOn({ dataDir });
    // A last mark is a sign that a record was here: then nothing is begun in its place.
    if (machine.life.begin().phase === 'firstStart')
      must(
        machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase: null }),
      );
    else expect(name).toBe('last-mark.json');
    machine.life.close();
    const aside = join(dataDir, 'set-aside');
    const [moved = join(dataDir, name)] = existsSync(aside)
      ? readdirSync(aside)
          .map((one) => join(aside, one, name))
          .filter((one) => lookOf(one) !== 'gone')
      : [];
    expect(lookOf(moved)).toEqual(before);
  });
});

test('what a kill left of ours is cleared away, wherever the kill came', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const left: readonly ((path: string) => void)[] = [
    (path) => mkdirSync(path),
    filled({ 'unfinished.json.new': 'half' }),
    filled({ 'unfinished.json': mark }),
    filled({ 'unfinished.json': mark, 'record.db.new': 'half', 'record.db.new-wal': '' }),
    filled({ 'unfinished.json': mark, 'record.db': 'x', 'keys/device.json': '{}', 'head.json.new': '' }),
  ];
  for (const leave of left) {
    const dataDir = newFolder();
    leave(join(dataDir, 'restoring'));
    settleBroughtBack(dataDir);
    expect(readdirSync(dataDir)).toEqual([]);
    const place = join(newFolder(), 'record');
    leave(`${place}.restoring`);
    expect((await restoreFolder(usb, place, () => undefined)).code).toBe(0);
    expect(readdirSync(dirname(place))).toEqual(['record']);
  }
});
