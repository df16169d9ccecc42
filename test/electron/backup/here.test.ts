import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientCopyFrom } from '../../../electron/tools/client-copy.ts';
import { restoreFolder } from '../../../electron/tools/restore-record.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, keyringFor, machineOn, newFolder, registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { backedUp, contentsOf, usedStudio } from './setup-backup.ts';

const quiet = (): undefined => undefined;
const noticesOf = ({ life }: Machine): readonly string[] => {
  const state = life.state();
  return state.phase === 'ready' ? state.notices.map((notice) => inEnglish(notice)) : [];
};
const linesOf = (machine: Machine, key?: string): readonly string[] =>
  verifyFolder(machine.dataDir, key === undefined ? {} : { key }).lines;

test.each<readonly [string, (files: { readonly old: string; readonly stranger: string }) => string]>([
  [
    'that of the old tablet with another signature',
    ({ old }) => old.replace(/"signature":"..../, '"signature":"AAAA'),
  ],
  ['one without a signature', ({ old }) => old.replace(/,"signature":"[^"]*"/, '')],
  ['that of another studio', ({ stranger }) => stranger],
  [
    'that of another studio under the name of the old tablet',
    ({ old, stranger }) => stranger.replace(/"deviceId":"[^"]*"/, /"deviceId":"[^"]*"/.exec(old)?.[0] ?? ''),
  ],
  ['an empty one', () => ''],
  ['one of another shape', () => '[null]'],
  ['a note of an earlier form', () => '{"format":"stipple-restored-1","seq":1,"hash":"00"}'],
])(
  'nothing that somebody lays beside a restored record makes it go on as the old tablet: %s',
  async (_what, lay) => {
    const { machine, recoveryCode } = usedStudio();
    const usb = newFolder();
    must(await backedUp(machine, usb));
    const { deviceId } = machine.open().vault;
    const dataDir = join(newFolder(), 'record');
    await restoreFolder(usb, dataDir, quiet);
    const [old, stranger] = [machine.dataDir, usedStudio().machine.dataDir].map((folder) =>
      readFileSync(join(folder, 'here.json'), 'utf8'),
    ) as [string, string];
    writeFileSync(join(dataDir, 'here.json'), lay({ old, stranger }));
    const there = machineOn({ dataDir, keyring: keyringFor('another') });
    there.life.begin();
    expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
    expect(there.open().vault.deviceId).not.toBe(deviceId);
    expect(there.open().store.countOf('device.replaced')).toBe(1);
    expect(linesOf(there)[0]).toMatch(/^intact: /);
  },
);

test('a tablet whose note is lost goes on under a new key, which is said and recorded once, and the old key still proves the record', () => {
  const { machine } = usedStudio();
  const { fingerprint } = machine.open().vault;
  machine.life.close();
  rmSync(join(machine.dataDir, 'here.json'));
  const again = machineOn({ dataDir: machine.dataDir });
  expect(again.life.begin().phase).toBe('ready');
  expect(noticesOf(again)).toContainEqual(expect.stringContaining('goes on with the record'));
  again.life.close();
  const third = machineOn({ dataDir: machine.dataDir });
  expect(third.life.begin().phase).toBe('ready');
  expect(third.open().store.countOf('device.replaced')).toBe(1);
  expect(linesOf(third, fingerprint)[0]).toMatch(/^intact: /);
});

test('brought back into the folder of a record that was taken away, it goes on with a device of its own', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const { deviceId } = machine.open().vault;
  const left = readFileSync(join(machine.dataDir, 'here.json'));
  const dataDir = join(newFolder(), 'record');
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'here.json'), left);
  const there = machineOn({ dataDir, keyring: keyringFor('another'), askFolder: () => Promise.resolve(usb) });
  there.life.begin();
  must(await there.life.restore());
  expect(must(there.life.unlock({ recoveryCode }, null)).phase).toBe('ready');
  expect(there.open().vault.deviceId).not.toBe(deviceId);
});

/** An old tablet whose backup was brought back on another one, which was backed up to the same drive since. */
const replacedTablet = async (after: (old: Machine) => void = () => undefined) => {
  const usb = newFolder();
  const { machine, recoveryCode } = usedStudio({ askFolder: () => Promise.resolve(usb) });
  must(await machine.open().backup.choose());
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  const there = machineOn({ dataDir, keyring: keyringFor('another') });
  there.life.begin();
  must(there.life.unlock({ recoveryCode }, null));
  must(await backedUp(there, usb));
  after(machine);
  machine.life.close();
  return { old: machine, there, usb };
};

test.each<readonly [string, (old: Machine) => void]>([
  ['lay in a drawer', () => undefined],
  ['was used again', (machine) => void registered(machine, { fullName: 'Fourth Person' })],
])(
  'an old tablet that %s hears at its next start that another one took over, before any backup',
  async (_what, after) => {
    const { old, usb } = await replacedTablet(after);
    const [before, onDrive] = [verifyFolder(old.dataDir, {}).lines[0], contentsOf(usb)];
    const again = machineOn({ dataDir: old.dataDir });
    expect(again.life.begin().phase).toBe('ready');
    await again.open().backup.look();
    expect(inEnglish(again.open().backup.view().problem ?? '')).toContain(
      'another tablet, which took this record over',
    );
    expect(contentsOf(usb)).toEqual(onDrive);
    expect(verifyFolder(old.dataDir, {}).lines[0]).toBe(before);
  },
);

test('the tablet that took over, a drive that is not there and a backup that is this record’s own say nothing at the start', async () => {
  const { there, usb } = await replacedTablet();
  await there.open().backup.look();
  expect(there.open().backup.view().problem).toBeNull();
  rmSync(usb, { recursive: true });
  await there.open().backup.look();
  expect(there.open().backup.view().problem).toBeNull();
  const { machine } = usedStudio();
  await machine.open().backup.look();
  expect(machine.open().backup.view().problem).toBeNull();
});

test('a record that was put back to an earlier day hears at the start that its backup knows more', async () => {
  const usb = newFolder();
  const { machine } = usedStudio({ askFolder: () => Promise.resolve(usb) });
  must(await machine.open().backup.choose());
  machine.life.close();
  const early = asKilled(machine);
  const later = machineOn({ dataDir: machine.dataDir });
  later.life.begin();
  registered(later, { fullName: 'Fourth Person' });
  must(await backedUp(later, usb));
  const back = machineOn({ dataDir: early });
  expect(back.life.begin().phase).toBe('ready');
  await back.open().backup.look();
  expect(inEnglish(back.open().backup.view().problem ?? '')).toContain('entries are missing here');
});

test('a command that would write into a restored record asks that Stipple is started first, and writes nothing', async () => {
  const { machine, recoveryCode } = usedStudio();
  const usb = newFolder();
  must(await backedUp(machine, usb));
  const dataDir = join(newFolder(), 'record');
  await restoreFolder(usb, dataDir, quiet);
  const asked = async () =>
    clientCopyFrom({
      dataDir,
      out: join(newFolder(), 'copy.zip'),
      client: 'Nobody',
      photos: false,
      by: undefined,
      secrets: [recoveryCode],
      wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
      cost: 'cheap',
    });
  const { seq } = machine.open().store.head();
  expect(await asked()).toMatchObject({ code: 1, lines: [expect.stringContaining('start Stipple')] });
  const there = machineOn({ dataDir, keyring: keyringFor('another') });
  there.life.begin();
  must(there.life.unlock({ recoveryCode }, null));
  expect([...there.open().store.read({ kind: 'device.replaced' })]).toMatchObject([{ seq: seq + 1 }]);
  there.life.close();
  expect((await asked()).lines.join(' ')).not.toContain('start Stipple');
});
