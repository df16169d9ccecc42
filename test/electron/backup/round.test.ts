import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBackup } from '../../../electron/backup/read-backup.ts';
import { rebuild } from '../../../electron/backup/rebuild.ts';
import { openTarget } from '../../../electron/backup/target.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { orderFor, photoSession } from '../media/setup-photos.ts';
import { asKilled, machineOn, newFolder, registered, studioOn } from '../session/setup-app.ts';
import { backedUp, contentsOf, noPause, usedStudio } from './setup-backup.ts';

const home = (folder: string, ...path: readonly string[]): string => join(folder, 'stipple-backup', ...path);
const said = async (answer: ReturnType<typeof backedUp>): Promise<string> => {
  const made = await answer;
  return made.ok ? 'made' : `${made.error.kind}: ${inEnglish(made.error.says)}`;
};

test('a backup holds every entry, photo and key, and makes the same record again, byte for byte', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const made = must(await backedUp(machine, usb)).manifest;
  expect(made).toMatchObject({ generation: 1, missing: 0, end: { seq: machine.open().store.head().seq } });
  const there = join(newFolder(), 'record');
  await rebuild({ target: openTarget(usb), folder: there, pace: noPause });
  expect(verifyFolder(there, { key: machine.open().vault.fingerprint })).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([`intact: ${made.end.seq} entries`, 'files: 2, each as it was stored']),
  });
  const kept = contentsOf(join(there, 'keys'));
  for (const [name, text] of kept)
    expect(readFileSync(join(machine.dataDir, 'keys', name)).toString('latin1')).toBe(text);
  expect([...kept.keys()].some((name) => name.includes('keyring'))).toBe(false);
});

test('the lines in a backup are an export that a stranger can verify', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const { manifest } = must(await backedUp(machine, usb));
  const { deviceId, publicKey } = manifest;
  const text = manifest.lines.map((name) => readFileSync(home(usb, 'journal', name), 'utf8')).join('');
  const head = JSON.stringify({ format: 'stipple-journal-2', deviceId, publicKey });
  const found = verifyIndependently(`${head}\n${text}`);
  expect(found.entries).toBe(manifest.end.seq);
  expect(found.bad).toBeUndefined();
});

test('no name, answer or passphrase can be read in it', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  for (const [name, text] of contentsOf(usb))
    for (const word of ['Okonkwo', 'Marcus', 'Łuczak', 'otters'])
      expect([name, text.includes(Buffer.from(word).toString('latin1'))]).toEqual([name, false]);
});

test('the next backup adds only what is new, and the one before stays as it was', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const before = contentsOf(usb);
  registered(machine, { fullName: 'Later Person' });
  const { manifest } = must(await backedUp(machine, usb));
  expect(manifest).toMatchObject({ generation: 2, end: { seq: machine.open().store.head().seq } });
  const after = contentsOf(usb);
  for (const [name, text] of before) expect([name, after.get(name)]).toEqual([name, text]);
  const added = [...after.keys()].filter((name) => !before.has(name));
  // Lines, the key of the client, the list of keys, the generation.
  expect(added.map((name) => name.split('/')[1]).toSorted()).toEqual([
    'generations',
    'journal',
    'keys',
    'keys',
  ]);
});

test('of a newest backup that went bad the one before is restored', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const first = must(await backedUp(machine, usb)).manifest;
  registered(machine, { fullName: 'Later Person' });
  const second = must(await backedUp(machine, usb)).manifest;
  appendFileSync(home(usb, 'journal', second.lines.at(-1) ?? ''), 'x');
  const read = await readBackup({ target: openTarget(usb), pace: noPause });
  expect(read.manifest.end).toEqual(first.end);
});

test.each([
  ['another studio', 'foreign: The folder'],
  ['an older copy of this record', 'ahead: The backup knows entry'],
  ['a record that went another way', 'fork: The backup in'],
])('a folder with the backup of %s is refused, and not a byte in it changes', async (what, words) => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const older = asKilled(machine);
  registered(machine, { fullName: 'Later Person' });
  must(await backedUp(machine, usb));
  const before = contentsOf(usb);
  let dataDir = older;
  if (what === 'another studio') dataDir = studioOn().dataDir;
  if (what === 'a record that went another way') {
    const other = machineOn({ dataDir: older, startMs: Date.parse('2026-11-23T09:00:00Z') });
    other.life.begin();
    registered(other, { fullName: 'Somebody Else' });
  }
  expect(await said(backedUp({ dataDir }, usb))).toContain(words);
  expect(contentsOf(usb)).toEqual(before);
});

test('a folder that is gone, an empty mount point, and a folder within the record are refused at once', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  expect(await said(backedUp(machine, join(usb, 'nowhere')))).toContain('gone: The backup folder');
  expect(await said(backedUp(machine, usb, { mayBegin: false }))).toContain('gone: ');
  expect(readdirSync(usb)).toEqual([]);
  expect(await said(backedUp(machine, join(machine.dataDir, 'keys')))).toContain('inside: ');
  writeFileSync(join(usb, 'file'), '');
  expect(await said(backedUp(machine, join(usb, 'file')))).toMatch(/^(gone|failing): /);
});

test('a damaged record is not backed up over a good backup', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const before = contentsOf(usb);
  expect(await said(backedUp(machine, usb, { source: { damagedFrom: () => 7 } as never }))).toContain(
    'damaged from entry 7',
  );
  expect(contentsOf(usb)).toEqual(before);
});

test('a drive pulled in the middle leaves the backup before it whole', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const first = must(await backedUp(machine, usb)).manifest;
  photoSession(machine);
  const elsewhere = join(newFolder(), 'pulled');
  let steps = 0;
  const answer = await said(
    backedUp(machine, usb, {
      told: () => {
        steps += 1;
        if (steps === 2) renameSync(usb, elsewhere);
      },
    }),
  );
  expect(answer).toContain('gone: ');
  rmSync(usb, { recursive: true, force: true });
  renameSync(elsewhere, usb);
  expect((await readBackup({ target: openTarget(usb), pace: noPause })).manifest.end).toEqual(first.end);
  const second = must(await backedUp(machine, usb)).manifest;
  expect(second.end.seq).toBe(machine.open().store.head().seq);
});

test('a day later everything is read again, and what went bad on the drive is written anew', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const { lines } = must(await backedUp(machine, usb)).manifest;
  const sound = contentsOf(usb);
  const spoil = (path: string): void => writeFileSync(path, readFileSync(path).fill(7, 20, 40));
  spoil(home(usb, 'journal', lines[0] ?? ''));
  const [sub = ''] = readdirSync(home(usb, 'media'));
  const [photo = ''] = readdirSync(home(usb, 'media', sub));
  spoil(home(usb, 'media', sub, photo));
  const [key = ''] = readdirSync(home(usb, 'keys', 'clients'));
  spoil(home(usb, 'keys', 'clients', key));
  must(await backedUp(machine, usb, { days: 1 }));
  const after = contentsOf(usb);
  for (const [name, text] of sound) expect([name, after.get(name)]).toEqual([name, text]);
});

test('who is erased is erased in the backup too, whichever generation one looks at', async () => {
  const { machine, session } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const client = [...machine.open().store.read({ session })][0]?.client;
  const key = readdirSync(home(usb, 'keys', 'clients')).find((name) => name.startsWith(String(client))) ?? '';
  const files = (): readonly string[] => [...contentsOf(home(usb, 'media')).keys()];
  expect(files()).toHaveLength(2);
  must(machine.open().erasure.erase(client as never, 'clientAsked'));
  must(await backedUp(machine, usb));
  expect(readFileSync(home(usb, 'keys', 'clients', key))).toHaveLength(0);
  expect(files()).toEqual([]);
  const read = await readBackup({ target: openTarget(usb), pace: noPause });
  expect(read).toMatchObject({ keysMissing: 0, filesMissing: 0, manifest: { generation: 2 } });
});

test('a photo that the record lost is said, and does not keep the rest from being saved', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  rmSync(join(machine.dataDir, 'media'), { recursive: true });
  expect(must(await backedUp(machine, usb)).manifest.missing).toBe(2);
  expect((await readBackup({ target: openTarget(usb), pace: noPause })).filesMissing).toBe(2);
});

test('a photo that the record lost later is still in the backup', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  rmSync(join(machine.dataDir, 'media'), { recursive: true });
  expect(must(await backedUp(machine, usb, { days: 2 })).manifest.missing).toBe(0);
});

test('a passphrase or code that was made anew leaves no older way in behind', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const [before = ''] = readdirSync(home(usb, 'keys')).filter((name) => name.startsWith('master-recovery'));
  must(machine.open().vault.newRecoveryCode());
  must(await backedUp(machine, usb));
  expect(readFileSync(home(usb, 'keys', before))).toHaveLength(0);
  expect(readdirSync(home(usb, 'keys')).filter((name) => name.startsWith('master-recovery'))).toHaveLength(2);
});

test('a backup of a newer Stipple is left alone', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const { generation } = must(await backedUp(machine, usb)).manifest;
  const path = home(usb, 'generations', `${String(generation).padStart(8, '0')}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('stipple-backup-1', 'stipple-backup-9'));
  expect(await said(backedUp(machine, usb))).toContain('newer: ');
});

test('files that lie in the way or are half written are no backup and no obstacle', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  mkdirSync(home(usb, 'generations'), { recursive: true });
  writeFileSync(home(usb, 'generations', '00000009.json'), '{"format":"stipple-ba');
  mkdirSync(home(usb, 'journal'), { recursive: true });
  writeFileSync(home(usb, 'journal', 'x.ndjson.new'), 'half');
  cpSync(home(usb, 'journal', 'x.ndjson.new'), join(usb, 'holiday.jpg'));
  const { manifest } = must(await backedUp(machine, usb));
  expect(manifest.end.seq).toBe(machine.open().store.head().seq);
  expect(readFileSync(join(usb, 'holiday.jpg'), 'utf8')).toBe('half');
  must(machine.open().media.add(orderFor(photoSession(machine))));
  must(await backedUp(machine, usb));
  expect((await readBackup({ target: openTarget(usb), pace: noPause })).filesMissing).toBe(0);
});

test('after a round by a clock that was years ahead the old files are read again all the same', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb, { days: 3650 }));
  const [old = ''] = readdirSync(home(usb, 'journal'));
  const sound = readFileSync(home(usb, 'journal', old));
  writeFileSync(home(usb, 'journal', old), Buffer.from(sound).fill(0x20, 300, 320));
  registered(machine, { fullName: 'Later Person' });
  const { manifest } = must(await backedUp(machine, usb, { days: 1 }));
  expect(manifest.wholeAt).toBe('2026-11-23T12:00:00.000Z');
  expect(readFileSync(home(usb, 'journal', old))).toEqual(sound);
});
