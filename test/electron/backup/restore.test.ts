import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { verifyExport } from '../../../electron/tools/verify-export.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { verifyIndependently } from '../../shared/journal/independent-verifier.ts';
import { restoreFolder } from '../../../electron/tools/restore-record.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inWords } from '../../builders/in-words.ts';
import { keyringFor, machineOn, newFolder, noKeyring, passphrase, registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { backedUp, contentsOf, usedStudio } from './setup-backup.ts';

const noticesOf = ({ life }: Machine): readonly string[] => {
  const state = life.state();
  return state.phase === 'ready' ? (inWords(state.notices) as readonly string[]) : [];
};

const quiet = (): undefined => undefined;

test('on a new computer the code from paper opens what was restored, everything is there, and work goes on', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const { seq } = machine.open().store.head();
  const dataDir = join(newFolder(), 'record');
  const said: string[] = [];
  expect(await restoreFolder(usb, dataDir, (line) => void said.push(line))).toMatchObject({
    code: 0,
    lines: [expect.stringContaining(`restored: ${seq} entries`), expect.stringContaining('recovery code')],
  });
  expect(said).toEqual([`reading: entry ${seq} of ${seq}`, `writing: entry ${seq} of ${seq}`]);
  const there = machineOn({
    dataDir,
    keyring: keyringFor('another'),
    startMs: Date.parse('2026-11-23T09:00:00Z'),
  });
  expect(there.life.begin().phase).toBe('locked');
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
  expect(await there.life.verify()).toMatchObject({ state: 'intact' });
  expect(there.open().clients.count()).toBe(2);
  // The same record, and another device that says so before anything else.
  const [before, after] = [machine.open(), there.open()];
  expect(after.vault.fingerprint).not.toBe(before.vault.fingerprint);
  const [replaced] = after.store.read({ kind: 'device.replaced' });
  expect(replaced).toMatchObject({
    seq: seq + 1,
    body: {
      from: { deviceId: before.vault.deviceId, seq, hash: before.store.hashAt(seq) },
      deviceId: after.vault.deviceId,
    },
  });
  expect(noticesOf(there)).toContainEqual(expect.stringContaining('now goes on with the record'));
  registered(there, { fullName: 'Third Person' });
  // Both have gone on from there: the drive takes the one that came first, and says so to the other.
  must(await backedUp(there, usb));
  registered(machine, { fullName: 'Fourth Person' });
  const refused = await backedUp(machine, usb);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'fork' } });
  expect(inWords(refused)).toMatchObject({
    error: { says: expect.stringContaining('is of another tablet, which took this record over') },
  });
});

test('nothing that is there already is written over, and what fails leaves nothing behind', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  const { lines } = must(await backedUp(machine, usb)).manifest;
  const before = contentsOf(machine.dataDir);
  expect(await restoreFolder(usb, machine.dataDir, quiet)).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('notEmpty: ')],
  });
  expect(contentsOf(machine.dataDir)).toEqual(before);
  const folder = newFolder();
  writeFileSync(join(usb, 'stipple-backup', 'journal', lines[0] ?? ''), 'gone bad');
  expect(await restoreFolder(usb, join(folder, 'record'), quiet)).toMatchObject({
    code: 1,
    lines: [expect.stringContaining('broken: No backup in')],
  });
  expect(await restoreFolder(newFolder(), join(folder, 'record'), quiet)).toMatchObject({ code: 1 });
  expect(readdirSync(folder)).toEqual([]);
});

test('what a restore that was killed has left is no obstacle', async () => {
  const { machine } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  mkdirSync(`${dataDir}.restoring`);
  writeFileSync(join(`${dataDir}.restoring`, 'record.db.new'), 'half');
  writeFileSync(join(`${dataDir}.restoring`, 'unfinished.json'), '{"format":"stipple-unfinished-1"}\n');
  mkdirSync(dataDir);
  expect((await restoreFolder(usb, dataDir, quiet)).code).toBe(0);
  expect(existsSync(`${dataDir}.restoring`)).toBe(false);
});

/** Brought back from the drive and opened with the code, on a computer of its own. */
const restoredOn = async (usb: string, name: string, recoveryCode: string) => {
  const dataDir = join(newFolder(), 'record');
  expect((await restoreFolder(usb, dataDir, quiet)).code).toBe(0);
  const machine = machineOn({
    dataDir,
    keyring: keyringFor(name),
    startMs: Date.parse('2026-11-23T09:00:00Z'),
  });
  machine.life.begin();
  expect(must(machine.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
  return machine;
};
const linesOf = (machine: Machine, key?: string): readonly string[] =>
  verifyFolder(machine.dataDir, key === undefined ? {} : { key }).lines;

test('restored twice over, the fingerprint of each of the three devices proves the record, in the folder and in an export', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const second = await restoredOn(usb, 'second', recoveryCode);
  must(await backedUp(second, usb));
  const third = await restoredOn(usb, 'third', recoveryCode);
  const keys = [machine, second, third].map((one) => one.open().vault.fingerprint);
  expect(new Set(keys).size).toBe(3);
  third.life.close();
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(third.dataDir, out).code).toBe(0);
  for (const key of [undefined, ...keys]) {
    expect(linesOf(third, key)[0]).toMatch(/^intact: /);
    expect((await verifyExport(out, key === undefined ? {} : { key })).code).toBe(0);
  }
  expect(linesOf(third)).toContainEqual(expect.stringContaining('another device goes on'));
  const stranger = keys[0]?.replace(/[0-9a-f]/g, '0');
  expect(linesOf(third, stranger)[0]).toBe('damaged: seq 1, foreign-device');
  expect(verifyIndependently(readFileSync(out, 'utf8')).bad).toBeUndefined();
});

test('it is said once, and opened again nothing of it comes back', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const there = await restoredOn(usb, 'another', recoveryCode);
  const { deviceId } = there.open().vault;
  there.life.close();
  const again = machineOn({ dataDir: there.dataDir, keyring: keyringFor('another') });
  expect(again.life.begin().phase).toBe('ready');
  expect(noticesOf(again)).not.toContainEqual(expect.stringContaining('goes on with the record'));
  expect(again.open().vault.deviceId).toBe(deviceId);
  expect(again.open().store.countOf('device.replaced')).toBe(1);
});

test('the disk that refuses the new key says so, and the next start takes over', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  // A folder where the file has to go refuses as a full disk does.
  mkdirSync(join(dataDir, 'keys', 'device-next.json.new', 'in the way'), { recursive: true });
  const there = machineOn({ dataDir, keyring: keyringFor('another') });
  there.life.begin();
  expect(there.life.unlock({ recoveryCode }, null).ok).toBe(false);
  expect(there.life.state().phase).toBe('failed');
  there.life.close();
  rmSync(join(dataDir, 'keys', 'device-next.json.new'), { recursive: true });
  const again = machineOn({ dataDir, keyring: keyringFor('another') });
  again.life.begin();
  expect(must(again.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
  expect(again.open().store.countOf('device.replaced')).toBe(1);
});

test('an old tablet that was used again and came first keeps its backup, and the new one is told', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const there = await restoredOn(usb, 'another', recoveryCode);
  registered(machine, { fullName: 'Fourth Person' });
  must(await backedUp(machine, usb));
  const before = contentsOf(usb);
  const refused = await backedUp(there, usb);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'fork' } });
  expect(inWords(refused)).toMatchObject({
    error: { says: expect.stringContaining('is of the old tablet, which was used again') },
  });
  expect(contentsOf(usb)).toEqual(before);
  // In another folder it is backed up from the beginning, through both devices.
  const other = newFolder();
  must(await backedUp(there, other));
  registered(there, { fullName: 'Fifth Person' });
  must(await backedUp(there, other, { whole: false, days: 0 }));
});

test('on a tablet whose clock is a year behind, the clock is asked about, and the record stays whole', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const { seq } = machine.open().store.head();
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  const there = machineOn({
    dataDir,
    keyring: keyringFor('another'),
    startMs: Date.parse('2025-11-23T09:00:00Z'),
  });
  there.life.begin();
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('clock');
  // Nothing is written before a person has looked at the clock.
  expect(verifyFolder(dataDir, {}).lines[0]).toBe(`intact: ${seq} entries`);
  must(there.life.answerClock({ is: 'stated', date: '2026-11-23' as LocalDate, time: '09:05' }));
  expect(there.life.state().phase).toBe('ready');
  expect(noticesOf(there)).toContainEqual(expect.stringContaining('now goes on with the record'));
  expect([...there.open().store.read({ from: seq + 1 })][0]?.kind).toBe('device.replaced');
  expect(await there.life.verify()).toMatchObject({ state: 'intact' });
  expect(linesOf(there)[0]).toMatch(/^intact: /);
});

test('killed while the clock is asked about, the next start is the same new device, once', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  const open = (startMs: number) => {
    const there = machineOn({ dataDir, keyring: keyringFor('another'), startMs });
    there.life.begin();
    return { there, phase: must(there.life.unlock({ recoveryCode }, null)).phase };
  };
  const asked = open(Date.parse('2025-11-23T09:00:00Z'));
  expect(asked.phase).toBe('clock');
  const named = readFileSync(join(dataDir, 'keys', 'device.json'), 'utf8');
  asked.there.life.close();
  const again = open(Date.parse('2026-11-23T09:00:00Z'));
  expect(again.phase).toBe('ready');
  expect(readFileSync(join(dataDir, 'keys', 'device.json'), 'utf8')).toBe(named);
  expect(again.there.open().store.countOf('device.replaced')).toBe(1);
  expect(linesOf(again.there)[0]).toMatch(/^intact: /);
});

test('opened with the passphrase instead of the code, it goes on with a device of its own all the same', async () => {
  const { machine } = usedStudio({ keyring: noKeyring });
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  const there = machineOn({ dataDir, keyring: noKeyring, startMs: Date.parse('2026-11-23T09:00:00Z') });
  there.life.begin();
  expect(must(there.life.unlock({ passphrase }, null)).phase).toBe('ready');
  expect(there.open().vault.deviceId).not.toBe(machine.open().vault.deviceId);
  expect(there.open().store.countOf('device.replaced')).toBe(1);
  // A new passphrase and a new code are signed by the new device, and open it.
  must(there.open().vault.changePassphrase('nine slow herons'));
  const code = must(there.open().vault.newRecoveryCode());
  there.life.close();
  expect(linesOf(there)[0]).toMatch(/^intact: /);
  for (const secret of [{ passphrase: 'nine slow herons' }, { recoveryCode: code }]) {
    const again = machineOn({ dataDir, keyring: noKeyring });
    again.life.begin();
    expect(must(again.life.unlock(secret, null)).phase).toBe('ready');
    again.life.close();
  }
});

/** A drive on which somebody has put a key file more into the list, everything that has no key made to fit. */
const withKeyFile = (usb: string, name: string, text: string): void => {
  const home = join(usb, 'stipple-backup');
  const [file = ''] = readdirSync(join(home, 'generations')).toSorted().toReversed();
  const path = join(home, 'generations', file);
  const { sum: _, ...fields } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const kept = JSON.parse(readFileSync(join(home, 'keys', String(fields['keys'])), 'utf8')) as object;
  const list = `${JSON.stringify({ ...kept, [name]: sha256(text) })}\n`;
  const place = join(home, 'keys', `${name.replace(/\.json$/, '')}.${sha256(text).slice(0, 16)}.json`);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  writeFileSync(join(home, 'keys', `list-${sha256(list)}.json`), list);
  const changed = { ...fields, keys: `list-${sha256(list)}.json` };
  writeFileSync(path, JSON.stringify({ ...changed, sum: sha256(JSON.stringify(changed)) }));
};

test.each([
  '../../evil.json',
  '../../../evil',
  'clients/../../../evil.json',
  'clients/../device.json',
  './device.json',
  'a/b.json',
  'device.json/x.json',
  'Device.JSON',
  '..\\..\\evil.json',
  '.json',
  'evil.sh',
])('a key file called "%s" on the drive comes to lie nowhere: that backup is not whole', async (name) => {
  const { machine } = usedStudio();
  const usb = join(newFolder(), 'a', 'b', 'usb');
  mkdirSync(usb, { recursive: true });
  must(await backedUp(machine, usb));
  withKeyFile(usb, name, '#!/bin/sh\n');
  const around = newFolder();
  const dataDir = join(around, 'x', 'y', 'record');
  mkdirSync(join(around, 'x', 'y'), { recursive: true });
  expect(await restoreFolder(usb, dataDir, quiet)).toMatchObject({ code: 1 });
  expect(readdirSync(around, { recursive: true }).toSorted()).toEqual(['x', join('x', 'y')]);
});
