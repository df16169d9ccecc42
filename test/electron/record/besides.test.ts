import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { besidesIn } from '../../../electron/record/besides.ts';
import { doorOf } from '../ipc/every-channel.ts';
import { closedSession } from '../session/closed-session.ts';
import { machineOn, newFolder, studioOn } from '../session/setup-app.ts';

test('of a folder that was only ever worked in nothing is said', () => {
  const { machine } = closedSession();
  expect(besidesIn(machine.dataDir)).toEqual({ names: [], more: 0 });
  machine.life.close();
  expect(besidesIn(machine.dataDir)).toEqual({ names: [], more: 0 });
});

test.each<readonly [name: string, put: (path: string) => void]>([
  ['restoring', (path) => mkdirSync(join(path, 'holiday'), { recursive: true })],
  ['restored-2', (path) => writeFileSync(path, 'a letter')],
  ['keys.new', (path) => mkdirSync(path)],
  ['invoice 2026.pdf', (path) => writeFileSync(path, 'x')],
  ['record.db.bak', (path) => writeFileSync(path, 'x')],
  ['old record', (path) => symlinkSync('/nowhere', path)],
])('%s of somebody in the data folder is named under About, and stays', async (name, put) => {
  const machine = studioOn();
  machine.life.close();
  put(join(machine.dataDir, name));
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  expect((await doorOf(next)('record.place', null)).value).toMatchObject({
    besides: { names: [name], more: 0 },
  });
});

test('what a start moved out of its way is named where it lies now', async () => {
  const machine = studioOn();
  machine.life.close();
  writeFileSync(join(machine.dataDir, 'record.db-journal'), 'not ours');
  const next = machineOn({ dataDir: machine.dataDir });
  next.life.begin();
  expect((await doorOf(next)('record.place', null)).value).toMatchObject({
    besides: { names: ['set-aside/1'], more: 0 },
  });
  expect(readFileSync(join(next.dataDir, 'set-aside/1/record.db-journal'), 'utf8')).toBe('not ours');
});

test('what stood in the place of a folder of ours is named beside it', () => {
  const machine = studioOn();
  machine.life.close();
  renameSync(join(machine.dataDir, 'keys/clients'), join(machine.dataDir, 'keys/clients.1.aside'));
  expect(besidesIn(machine.dataDir)).toEqual({ names: ['keys/clients.1.aside'], more: 0 });
  expect(existsSync(join(machine.dataDir, 'keys'))).toBe(true);
});

test('a folder that cannot be read has nothing to tell', () => {
  expect(besidesIn(join(newFolder(), 'gone'))).toEqual({ names: [], more: 0 });
});

test('of a folder full of other things a few are named, and how many more there are', () => {
  const dataDir = newFolder();
  for (let count = 10; count < 40; count += 1) writeFileSync(join(dataDir, `photo ${count}.jpg`), 'x');
  expect(besidesIn(dataDir)).toMatchObject({ more: 22 });
  expect(besidesIn(dataDir).names[0]).toBe('photo 10.jpg');
});
