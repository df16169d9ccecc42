import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { doorOf } from '../ipc/every-channel.ts';
import { ownerPin, withOwnerPin } from '../people/setup-people.ts';
import { machineOn, noKeyring, passphrase, registered, studioOn } from '../session/setup-app.ts';

/** What the system was told last: whether screenshots and the task switcher may see the window. */
const watched = () => {
  const told: boolean[] = [];
  return { guardScreen: (on: boolean) => void told.push(on), isGuarded: (): boolean => told.at(-1) ?? false };
};

test('a tablet that is locked by its button is in no screenshot until a PIN opens it', async () => {
  const { guardScreen, isGuarded } = watched();
  const { machine, owner } = await withOwnerPin({ guardScreen });
  const ask = doorOf(machine);
  expect(isGuarded()).toBe(false);
  expect((await ask('people.lock', null)).ok).toBe(true);
  expect(isGuarded()).toBe(true);
  await ask('people.signIn', { person: owner, pin: '000000' });
  expect(isGuarded()).toBe(true);
  expect((await ask('people.signIn', { person: owner, pin: ownerPin })).ok).toBe(true);
  expect(isGuarded()).toBe(false);
});

test('one that nobody touched, and one that is started anew, is in none either', async () => {
  const { guardScreen, isGuarded } = watched();
  const { machine } = await withOwnerPin({ guardScreen });
  machine.open().people.lock.lock('idle');
  machine.life.publish();
  expect(isGuarded()).toBe(true);
  machine.life.close();
  const next = watched();
  const again = machineOn({ dataDir: machine.dataDir, guardScreen: next.guardScreen });
  expect(again.life.begin().phase).toBe('ready');
  expect(next.isGuarded()).toBe(true);
});

test('a session that is covered is in none, and once the cover is lifted it is', async () => {
  const { guardScreen, isGuarded } = watched();
  const { machine } = await withOwnerPin({ guardScreen });
  const ask = doorOf(machine);
  must(machine.open().start(registered(machine), 'touch_up'));
  machine.open().people.lock.lock('idle');
  machine.life.publish();
  expect(machine.open().people.tablet.lock()).toBe('veiled');
  expect(isGuarded()).toBe(true);
  expect((await ask('people.lift', null)).ok).toBe(true);
  expect(isGuarded()).toBe(false);
});

test('a code that is made anew is in none until it was typed back, given up or left', async () => {
  const { guardScreen, isGuarded } = watched();
  const machine = studioOn({ keyring: noKeyring, guardScreen });
  const ask = doorOf(machine);
  for (const end of ['keys.cancelCode', 'keys.page'] as const) {
    expect((await ask('keys.newCode', { passphrase })).ok, end).toBe(true);
    expect(isGuarded(), end).toBe(true);
    expect((await ask('keys.confirmCode', { lastGroup: 'wrong' })).ok, end).toBe(false);
    expect(isGuarded(), end).toBe(true);
    await ask(end, null);
    expect(isGuarded(), end).toBe(false);
  }
});
