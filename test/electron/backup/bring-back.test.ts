import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringBack } from '../../../electron/backup/bring-back.ts';
import { must } from '../../../shared/result.ts';
import { inWords } from '../../builders/in-words.ts';
import { personForm, studioForm } from '../session/session-script.ts';
import { keyringFor, machineOn, newFolder, noKeyring, passphrase, registered } from '../session/setup-app.ts';
import { backedUp, contentsOf, noPause, usedStudio } from './setup-backup.ts';

/** A backup on a stick, and a computer that has none of it. */
const setUp = async (more: Parameters<typeof machineOn>[0] = {}) => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const there = machineOn({
    keyring: keyringFor('another'),
    startMs: Date.parse('2026-11-23T09:00:00Z'),
    askFolder: () => Promise.resolve(usb),
    ...more,
  });
  expect(there.life.begin().phase).toBe('firstStart');
  return { machine, recoveryCode, usb, there };
};
const theirs = ['restoring', 'restored'];

test('a new computer takes the record of a backup, says how far it is, and the code from paper opens it', async () => {
  const { machine, recoveryCode, there } = await setUp();
  const { seq } = machine.open().store.head();
  expect(must(await there.life.restore())).toEqual({ phase: 'locked', hint: 'restored' });
  expect(there.states).toContainEqual(
    expect.objectContaining({ phase: 'firstStart', restoring: { step: 'reading', done: 0, of: 0 } }),
  );
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
  expect(there.open().store.head().seq).toBeGreaterThanOrEqual(seq);
  expect(await there.life.verify()).toMatchObject({ state: 'intact' });
  expect(there.open().clients.count()).toBe(2);
  registered(there, { fullName: 'Third Person' });
  expect(readdirSync(there.dataDir).filter((name) => theirs.includes(name))).toEqual([]);
});

test('where the computer has no keyring the code asks for a passphrase, and from then on that opens it', async () => {
  const { recoveryCode, there } = await setUp({ keyring: noKeyring });
  must(await there.life.restore());
  expect(there.life.unlock({ recoveryCode }, null)).toMatchObject({
    ok: false,
    error: { kind: 'bad-request' },
  });
  expect(must(there.life.unlock({ recoveryCode }, passphrase)).phase).toBe('ready');
  there.life.close();
  const again = machineOn({ dataDir: there.dataDir, keyring: noKeyring, testPassphrase: passphrase });
  expect(again.life.begin().phase).toBe('ready');
});

test('nobody chose a folder: nothing happens, and a studio can be set up', async () => {
  const { there } = await setUp({ askFolder: () => Promise.resolve(undefined) });
  expect(await there.life.restore()).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const form = { studio: studioForm, pack: 'uk', practitioner: personForm, passphrase } as const;
  expect(there.life.setUp(form).ok).toBe(true);
  // There is a record now: no backup is laid over it.
  const before = contentsOf(there.dataDir);
  expect(await there.life.restore()).toMatchObject({ ok: false, error: { what: 'not-first-start' } });
  expect(contentsOf(there.dataDir)).toEqual(before);
});

test.each([
  [
    'no backup at all',
    (usb: string) => rmSync(join(usb, 'stipple-backup'), { recursive: true }),
    'There is no Stipple backup in',
  ],
  [
    'a backup with a line gone bad',
    (usb: string) => {
      const lines = join(usb, 'stipple-backup/journal');
      writeFileSync(join(lines, readdirSync(lines)[0] ?? ''), 'gone bad');
    },
    'No backup in',
  ],
  [
    'a backup whose keys are missing',
    (usb: string) => rmSync(join(usb, 'stipple-backup/keys'), { recursive: true }),
    'Its key files are missing',
  ],
  [
    'a backup whose photos are missing',
    (usb: string) => rmSync(join(usb, 'stipple-backup/media'), { recursive: true }),
    'photos or label files',
  ],
])(
  '%s is said in a sentence, leaves nothing behind, and the first start goes on',
  async (_name, spoil, says) => {
    const { usb, there } = await setUp();
    spoil(usb);
    const before = readdirSync(there.dataDir);
    const reply = await there.life.restore();
    expect(inWords(reply)).toMatchObject({
      ok: false,
      error: { kind: 'failure', what: 'cannot-restore', says: expect.stringContaining(says) },
    });
    expect(there.life.state()).toMatchObject({ phase: 'firstStart' });
    expect(there.life.state()).not.toHaveProperty('restoring');
    expect(readdirSync(there.dataDir)).toEqual(before);
  },
);

test('a kill while it is moved into its place is made good by the next start, whatever was moved already', async () => {
  const { recoveryCode, usb } = await setUp();
  const whole = newFolder();
  await bringBack({ from: usb, dataDir: whole, pace: noPause, told: () => undefined });
  const names = readdirSync(whole);
  expect(names.toSorted()).toEqual(['head.json', 'keys', 'media', 'record.db']);
  const expected = contentsOf(whole);
  for (const moved of [['media'], ['media', 'head.json'], ['media', 'head.json', 'keys'], []]) {
    const rest = names.filter((name) => !moved.includes(name));
    mkdirSync(join(whole, 'restored'));
    writeFileSync(join(whole, 'restored', 'unfinished.json'), '{"format":"stipple-unfinished-1"}\n');
    for (const name of rest) renameSync(join(whole, name), join(whole, 'restored', name));
    const there = machineOn({ dataDir: whole, keyring: keyringFor('another') });
    expect(there.life.begin()).toEqual({ phase: 'locked', hint: 'restored' });
    expect(contentsOf(whole)).toEqual(expected);
    there.life.close();
  }
  const there = machineOn({ dataDir: whole, keyring: keyringFor('another') });
  there.life.begin();
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
});

test('a kill while it is read leaves a first start, and what is there already is never replaced', async () => {
  const { machine, there } = await setUp();
  mkdirSync(join(there.dataDir, 'restoring'));
  writeFileSync(join(there.dataDir, 'restoring', 'record.db.new'), 'half');
  writeFileSync(join(there.dataDir, 'restoring', 'unfinished.json'), '{"format":"stipple-unfinished-1"}\n');
  expect(there.life.begin().phase).toBe('firstStart');
  expect(existsSync(join(there.dataDir, 'restoring'))).toBe(false);
  // Somebody puts a folder of that name beside a record: it stays where it is.
  machine.life.close();
  const foreign = join(machine.dataDir, 'restored');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'record.db'), 'another');
  writeFileSync(join(foreign, 'head.json'), 'another');
  const before = contentsOf(machine.dataDir);
  const again = machineOn({ dataDir: machine.dataDir });
  expect(again.life.begin().phase).toBe('ready');
  again.life.close();
  const after = contentsOf(machine.dataDir);
  for (const name of ['restored/record.db', 'restored/head.json'])
    expect(after.get(name)).toBe(before.get(name));
});

test('a link called "restored" moves no other record away, and a first start is a first start', () => {
  const other = usedStudio().machine;
  other.life.close();
  const before = contentsOf(other.dataDir);
  const dataDir = newFolder();
  symlinkSync(other.dataDir, join(dataDir, 'restored'));
  const machine = machineOn({ dataDir });
  expect(machine.life.begin().phase).toBe('firstStart');
  machine.life.close();
  expect([...contentsOf(other.dataDir)]).toEqual([...before]);
});
