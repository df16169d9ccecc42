import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolder } from '../../../electron/tools/restore-record.ts';
import { must } from '../../../shared/result.ts';
import { keyringFor, machineOn, newFolder, registered } from '../session/setup-app.ts';
import { backedUp, contentsOf, usedStudio } from './setup-backup.ts';

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
  registered(there, { fullName: 'Third Person' });
  // Both have gone on from there: the drive takes the one that came first, and says so to the other.
  must(await backedUp(there, usb));
  registered(machine, { fullName: 'Fourth Person' });
  expect(await backedUp(machine, usb)).toMatchObject({ ok: false, error: { kind: 'fork' } });
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
  mkdirSync(dataDir);
  expect((await restoreFolder(usb, dataDir, quiet)).code).toBe(0);
  expect(existsSync(`${dataDir}.restoring`)).toBe(false);
});
