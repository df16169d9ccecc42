import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inWords } from '../builders/in-words.ts';
import { weakPassphrase } from '../../electron/ipc/keys-handlers.ts';
import { must } from '../../shared/result.ts';
import {
  asKilled,
  keyringFor,
  machineOn,
  newFolder,
  noKeyring,
  passphrase,
  registered,
  studioOn,
} from './session/setup-app.ts';
import { personForm, studioForm } from './session/session-script.ts';

const setUp = { studio: studioForm, pack: 'uk', practitioner: personForm, passphrase } as const;
const refused = { ok: false, error: { kind: 'failure', what: 'not-first-start' } };

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('in-use'))
    .toSorted();

test.each([[null], [''], ['        '], ['\u3000'.repeat(12)], ['\u200b'.repeat(12)], ['short'], ['seven 7']])(
  'without a keyring %j makes no keys: the door says what to choose',
  (typed) => {
    const machine = machineOn({ keyring: noKeyring });
    machine.life.begin();
    expect(inWords(machine.life.setUp({ ...setUp, passphrase: typed }))).toMatchObject({
      ok: false,
      error: {
        kind: 'bad-request',
        issues: [{ field: 'passphrase', says: expect.stringMatching(/8 characters|Choose a passphrase/) }],
      },
    });
    expect(existsSync(join(machine.dataDir, 'keys'))).toBe(false);
    expect(machine.life.state().phase).toBe('firstStart');
    must(machine.life.setUp(setUp));
  },
);

test('a common word is refused at the door by name of its field', async () => {
  expect(inWords(await weakPassphrase('setup.begin', 'passphrase', 'password', []))).toMatchObject({
    ok: false,
    error: {
      kind: 'bad-request',
      channel: 'setup.begin',
      issues: [{ field: 'passphrase', says: expect.stringContaining('Too easy to guess') }],
    },
  });
  expect(await weakPassphrase('setup.begin', 'passphrase', passphrase, [])).toBeUndefined();
});

test('a running record takes no second first start, and nothing is written', () => {
  const machine = studioOn();
  const before = machine.open().store.head().seq;
  expect(machine.life.setUp(setUp)).toMatchObject(refused);
  expect(machine.open().store.head().seq).toBe(before);
});

test('a locked record takes none', () => {
  const machine = studioOn({ keyring: noKeyring });
  machine.life.close();
  const locked = machineOn({ dataDir: machine.dataDir, keyring: noKeyring });
  expect(locked.life.begin().phase).toBe('locked');
  const before = filesIn(machine.dataDir);
  expect(locked.life.setUp(setUp)).toMatchObject(refused);
  expect(filesIn(machine.dataDir)).toEqual(before);
  expect(must(locked.life.unlock({ passphrase }, null)).phase).toBe('ready');
});

test.each([
  ['its database', ['directory.bin', 'head.json', 'media', 'log']],
  ['its write-ahead file', ['record.db', 'directory.bin', 'head.json', 'media', 'log']],
  ['its head file', ['record.db', 'record.db-wal', 'directory.bin', 'media', 'log']],
  ['its names', ['record.db', 'record.db-wal', 'head.json', 'media', 'log']],
])('a record of which only %s is left, without keys, takes none and says what is missing', (_what, gone) => {
  const machine = studioOn();
  registered(machine);
  const killed = asKilled(machine);
  machine.life.close();
  cpSync(join(machine.dataDir, 'directory.bin'), join(killed, 'directory.bin'));
  for (const name of ['keys', ...gone]) rmSync(join(killed, name), { recursive: true, force: true });
  const before = filesIn(killed);
  expect(before.length).toBeGreaterThan(0);
  const next = machineOn({ dataDir: killed });
  expect(inWords(next.life.begin())).toMatchObject({
    phase: 'failed',
    says: expect.stringContaining('keys is not'),
  });
  expect(next.life.setUp(setUp)).toMatchObject(refused);
  expect(filesIn(killed)).toEqual(before);
});

test('damaged keys take none', () => {
  const machine = studioOn();
  machine.life.close();
  writeFileSync(join(machine.dataDir, 'keys/device.json'), 'hello');
  const next = machineOn({ dataDir: machine.dataDir });
  expect(next.life.begin().phase).toBe('failed');
  expect(next.life.setUp(setUp)).toMatchObject(refused);
});

test('keys that were used and no record beside them: it was taken away, and no other is begun', () => {
  const machine = studioOn();
  registered(machine);
  machine.life.close();
  for (const name of ['record.db', 'record.db-wal', 'head.json', 'directory.bin'])
    rmSync(join(machine.dataDir, name), { force: true });
  const next = machineOn({ dataDir: machine.dataDir });
  expect(inWords(next.life.begin())).toMatchObject({
    phase: 'failed',
    says: expect.stringContaining('the record is not'),
    whatToDo: expect.stringContaining('record.db'),
  });
  expect(next.life.setUp(setUp)).toMatchObject(refused);
  expect(existsSync(join(machine.dataDir, 'record.db'))).toBe(false);
});

test('a kill after the keys and before the record is still a first start, with the keyring and with a passphrase', () => {
  for (const keyring of [keyringFor('this'), noKeyring]) {
    const machine = machineOn({ keyring });
    machine.life.begin();
    must(machine.life.setUp(setUp));
    const left = join(newFolder(), 'data');
    mkdirSync(left);
    cpSync(join(machine.dataDir, 'keys'), join(left, 'keys'), { recursive: true });
    const next = machineOn({ dataDir: left, keyring, testPassphrase: passphrase });
    expect(next.life.begin().phase).toBe('firstStart');
    const { recoveryCode } = must(next.life.setUp(setUp));
    expect(must(next.life.finishSetUp(recoveryCode.slice(-5))).phase).toBe('ready');
  }
});

test('what no screenshot may hold is told: the code and the lock, and nothing else', () => {
  const machine = studioOn({ keyring: noKeyring });
  machine.life.close();
  const guarded: boolean[] = [];
  const locked = machineOn({
    dataDir: machine.dataDir,
    keyring: noKeyring,
    guardScreen: (on) => guarded.push(on),
  });
  locked.life.begin();
  expect(guarded.at(-1)).toBe(true);
  must(locked.life.unlock({ passphrase }, null));
  expect(guarded.at(-1)).toBe(false);
  const fresh = machineOn({ guardScreen: (on) => guarded.push(on) });
  fresh.life.begin();
  expect(guarded.at(-1)).toBe(false);
  const { recoveryCode } = must(fresh.life.setUp(setUp));
  expect(guarded.at(-1)).toBe(true);
  must(fresh.life.finishSetUp(recoveryCode.slice(-5)));
  expect(guarded.at(-1)).toBe(false);
});
