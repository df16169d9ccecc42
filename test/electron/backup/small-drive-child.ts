// Runs with a small drive of its own (see small-drive.test.ts) and prints what happened as JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringBack } from '../../../electron/backup/bring-back.ts';
import { problemOf } from '../../../electron/backup/problem.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { keyringFor, machineOn, registered } from '../session/setup-app.ts';
import { usedStudio } from './setup-backup.ts';

const [what = '', drive = '', place = ''] = process.argv.slice(2);
let folders = 0;
const newPlace = (): string => mkdtempSync(join(place, `${(folders += 1)}-`));
const atEnd = (): void => undefined;
const filler = join(drive, 'filler');
const fillUp = (): void => {
  for (let piece = 64 * 1024; piece >= 256;) {
    try {
      writeFileSync(filler, Buffer.alloc(piece), { flag: 'a' });
    } catch {
      piece /= 2;
    }
  }
};
const mounted = (...args: readonly string[]): void => {
  const done = spawnSync('mount', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`cannot mount: ${done.stderr}`);
};
const asReadOnly = (): void => mounted('-o', 'remount,ro', drive);
const asWritable = (): void => mounted('-o', 'remount,rw', drive);

const { machine, recoveryCode } = usedStudio({
  atEnd,
  dataDir: newPlace(),
  saveTo: newPlace(),
  askFolder: () => Promise.resolve(drive),
});
const { backup } = machine.open();
const said = (): string => inEnglish(backup.view().problem ?? '');
const spoil = what === 'full' ? fillUp : asReadOnly;
const mend = what === 'full' ? () => rmSync(filler) : asWritable;

/** What a new computer gets from the drive: how many entries, once the code has opened them. */
const restored = async (): Promise<number | string> => {
  const dataDir = newPlace();
  try {
    await bringBack({ from: drive, dataDir, pace: () => undefined, told: () => undefined });
  } catch (error) {
    return problemOf(error, drive).kind;
  }
  const there = machineOn({
    dataDir,
    saveTo: place,
    atEnd,
    keyring: keyringFor('another'),
    startMs: Date.parse('2026-11-24T09:00:00Z'),
  });
  there.life.begin();
  must(there.life.unlock({ recoveryCode }, null));
  const check = await there.life.verify();
  const { seq } = there.open().store.head();
  there.life.close();
  return check.state === 'intact' ? seq : check.state;
};

spoil();
must(await backup.choose());
const first = { folder: backup.view().folder, said: said(), restored: await restored() };
mend();
must(await backup.choose());
const made = machine.open().store.head().seq;
const before = await restored();
registered(machine, { fullName: 'Later Person' });
spoil();
await backup.now();
const later = { said: said(), restored: await restored() };
mend();
await backup.now();
const last = { said: said(), restored: await restored(), head: machine.open().store.head().seq };
machine.life.close();
process.stdout.write(JSON.stringify({ first, made, before, later, last }));
