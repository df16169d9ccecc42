import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { keysWords } from '../../../shared/words/keys.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { diskFull, onFaultyDisk } from '../session/faulty-record.ts';
import { asKilled, keyringFor, machineOn, newFolder, noKeyring, passphrase } from '../session/setup-app.ts';
import type { Machine, MachineParts } from '../session/setup-app.ts';
import { personForm, studioForm } from '../session/session-script.ts';

const chosen = 'nine quiet herons';

const studioWithCode = (parts: MachineParts = { keyring: noKeyring }) => {
  const machine = machineOn(parts);
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  return { machine, recoveryCode };
};
const opensWith = (dataDir: string, secret: Parameters<Machine['life']['unlock']>[0]): boolean => {
  const { life } = machineOn({ dataDir: asCopied(dataDir), keyring: noKeyring });
  life.begin();
  const opened = life.unlock(secret, 'passphrase' in secret ? null : 'some other cabbage');
  life.close();
  return opened.ok;
};
const asCopied = (dataDir: string): string => {
  const copy = join(newFolder(), 'data');
  cpSync(dataDir, copy, { recursive: true });
  rmSync(join(copy, 'in-use.json'), { force: true });
  return copy;
};
const unlocked = (dataDir: string, secret: string, keyring = noKeyring): Machine => {
  const machine = machineOn({ dataDir, keyring, testPassphrase: secret });
  machine.life.begin();
  return machine;
};
const kindsOf = (machine: Machine): readonly string[] =>
  [...machine.open().store.read()].map(({ kind }) => kind).filter((kind) => /^(keys|recovery)\./.test(kind));
const noticesOf = ({ life }: Machine): readonly Phrase[] => {
  const state = life.state();
  return state.phase === 'ready' ? state.notices : [state.phase];
};

test('a changed passphrase opens from now on, the old one does not, and an entry says who changed it', async () => {
  const { machine } = studioWithCode();
  const { keys, studio } = machine.open();
  const page = must(await keys.changePassphrase(passphrase, chosen));
  expect(page).toMatchObject({
    everyday: 'passphrase',
    recovery: 'sound',
    changes: [{ kind: 'keys.passphraseChanged', byName: personForm.name }],
  });
  const [entry] = [...machine.open().store.read({ kind: 'keys.passphraseChanged' })];
  expect(entry).toMatchObject({ by: studio.person()?.id, body: { generation: 2 } });
  expect(opensWith(machine.dataDir, { passphrase })).toBe(false);
  expect(opensWith(machine.dataDir, { passphrase: chosen })).toBe(true);
});

test.each([['eleven calm otter'], [''], ['        '], [chosen]])(
  'whoever does not know the present passphrase ("%s") changes nothing and gets no code',
  async (typed) => {
    const { machine, recoveryCode } = studioWithCode();
    const { keys } = machine.open();
    for (const answer of [
      await keys.changePassphrase(typed, chosen),
      await keys.newCode(typed),
      await keys.newCode(null),
    ])
      expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-secret' } });
    expect(keys.shownCode()).toBeUndefined();
    expect(kindsOf(machine)).toEqual([]);
    expect(opensWith(machine.dataDir, { passphrase })).toBe(true);
    expect(opensWith(machine.dataDir, { recoveryCode })).toBe(true);
  },
);

test('a new code counts when it was typed back, not before; then the old one is of no use', async () => {
  const { machine, recoveryCode: old } = studioWithCode();
  const { keys } = machine.open();
  const { recoveryCode } = must(await keys.newCode(passphrase));
  expect(opensWith(machine.dataDir, { recoveryCode: old })).toBe(true);
  expect(opensWith(machine.dataDir, { recoveryCode })).toBe(false);
  expect(keys.confirmCode('00000')).toMatchObject({ ok: false, error: { kind: 'wrong-secret' } });
  expect(opensWith(machine.dataDir, { recoveryCode: old })).toBe(true);
  must(keys.confirmCode(recoveryCode.slice(-5).toLowerCase()));
  expect(keys.shownCode()).toBeUndefined();
  expect(opensWith(machine.dataDir, { recoveryCode: old })).toBe(false);
  expect(opensWith(machine.dataDir, { recoveryCode })).toBe(true);
  expect(kindsOf(machine)).toEqual(['recovery.renewed']);
});

test('a code that was shown and left alone is nothing: the old page still opens', async () => {
  const { machine, recoveryCode: old } = studioWithCode();
  const { keys } = machine.open();
  const { recoveryCode } = must(await keys.newCode(passphrase));
  keys.forgetCode();
  expect(keys.confirmCode(recoveryCode.slice(-5)).ok).toBe(false);
  expect(opensWith(machine.dataDir, { recoveryCode: old })).toBe(true);
});

test('where the keyring opens the record, a new code is made without a passphrase', async () => {
  const { machine } = studioWithCode({ keyring: keyringFor('this') });
  const { keys } = machine.open();
  const { recoveryCode } = must(await keys.newCode(null));
  expect(must(keys.confirmCode(recoveryCode.slice(-5)))).toMatchObject({
    everyday: 'keyring',
    recovery: 'sound',
  });
  expect(opensWith(machine.dataDir, { recoveryCode })).toBe(true);
});

test('killed between the key file and the entry, the new way opens and the next start adds the entry once', async () => {
  const { machine } = studioWithCode();
  const { vault } = machine.open();
  must(vault.changePassphrase(chosen));
  must(vault.newRecoveryCode());
  const next = unlocked(asKilled(machine), chosen);
  expect(kindsOf(next)).toEqual(['keys.passphraseChanged', 'recovery.renewed']);
  expect(must(await next.open().keys.changePassphrase(chosen, 'some other cabbage')).changes).toHaveLength(3);
  expect(kindsOf(unlocked(asKilled(next), 'some other cabbage'))).toHaveLength(3);
});

test('killed while the other everyday file still lies there: both open, and the start leaves the newer one', () => {
  const { machine } = studioWithCode({ keyring: keyringFor('this') });
  const before = join(newFolder(), 'keyring');
  cpSync(join(machine.dataDir, 'keys/master-keyring.json'), before);
  must(machine.open().vault.changePassphrase(chosen));
  const left = asKilled(machine);
  cpSync(before, join(left, 'keys/master-keyring.json'));
  const next = machineOn({ dataDir: left, keyring: keyringFor('this') });
  expect(next.life.begin().phase).toBe('ready');
  expect(next.open().keys.page()).toMatchObject({ everyday: 'passphrase' });
  next.life.close();
  expect(machineOn({ dataDir: left }).life.begin()).toMatchObject({ phase: 'locked', hint: 'passphrase' });
});

test('a full disk says that the entry is owed; nothing is lost, and the next start adds it', async () => {
  const { machine } = studioWithCode({ keyring: keyringFor('this') });
  const { workspace, breaks } = onFaultyDisk(machine);
  const { recoveryCode } = must(await workspace.keys.newCode(null));
  breaks(diskFull());
  expect(workspace.keys.confirmCode(recoveryCode.slice(-5))).toMatchObject({
    ok: false,
    error: { what: 'key-entry-owed' },
  });
  breaks(undefined);
  const next = machineOn({ dataDir: asKilled(machine) });
  next.life.begin();
  expect(kindsOf(next)).toEqual(['recovery.renewed']);
  expect(opensWith(machine.dataDir, { recoveryCode })).toBe(true);
});

test.each([
  ['missing', (file: string) => rmSync(file), keysWords.codeMissing],
  ['damaged', (file: string) => writeFileSync(file, 'hello'), keysWords.codeDamaged],
  [
    'damaged',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"kdf"', '"kdF"')),
    keysWords.codeDamaged,
  ],
] as const)(
  'a recovery key file that is %s is said at start, and a new code mends it',
  async (how, happens, says) => {
    const { machine } = studioWithCode({ keyring: keyringFor('this') });
    machine.life.close();
    happens(join(machine.dataDir, 'keys/master-recovery.json'));
    const next = machineOn({ dataDir: machine.dataDir });
    expect(next.life.begin().phase).toBe('ready');
    expect(noticesOf(next)).toEqual([says({ file: 'keys/master-recovery.json' })]);
    expect(next.open().keys.page().recovery).toBe(how);
    const { recoveryCode } = must(await next.open().keys.newCode(null));
    must(next.open().keys.confirmCode(recoveryCode.slice(-5)));
    next.life.close();
    const mended = machineOn({ dataDir: machine.dataDir });
    mended.life.begin();
    expect(noticesOf(mended)).toEqual([]);
    expect(opensWith(machine.dataDir, { recoveryCode })).toBe(true);
  },
);

test('older key files put back are named: an earlier passphrase or page opens again', async () => {
  const { machine } = studioWithCode();
  const older = join(newFolder(), 'keys');
  cpSync(join(machine.dataDir, 'keys'), older, { recursive: true });
  const { keys } = machine.open();
  must(await keys.changePassphrase(passphrase, chosen));
  const { recoveryCode } = must(await keys.newCode(chosen));
  must(keys.confirmCode(recoveryCode.slice(-5)));
  machine.life.close();
  for (const file of ['master-passphrase.json', 'master-recovery.json'])
    cpSync(join(older, file), join(machine.dataDir, 'keys', file));
  const next = unlocked(machine.dataDir, passphrase);
  expect(noticesOf(next)).toEqual([
    keysWords.codeOlder({ file: 'keys/master-recovery.json' }),
    keysWords.everydayOlder,
  ]);
  // Mended by choosing anew, and the numbers go on above all there ever were.
  must(await next.open().keys.changePassphrase(passphrase, 'some other cabbage'));
  expect([...next.open().store.read({ kind: 'keys.passphraseChanged' })].map(({ body }) => body)).toEqual([
    { generation: 2 },
    { generation: 3 },
  ]);
});

test('opened with the code, the new everyday way is an entry too', () => {
  const { machine, recoveryCode } = studioWithCode({ keyring: keyringFor('this') });
  machine.life.close();
  const moved = machineOn({ dataDir: machine.dataDir, keyring: keyringFor('another') });
  expect(moved.life.begin()).toEqual({ phase: 'locked', hint: 'keyringLost' });
  must(moved.life.unlock({ recoveryCode }, null));
  expect(kindsOf(moved)).toEqual(['keys.keyringUsed']);
  moved.life.close();
  const away = machineOn({ dataDir: machine.dataDir, keyring: noKeyring });
  away.life.begin();
  must(away.life.unlock({ recoveryCode }, chosen));
  expect(kindsOf(away)).toEqual(['keys.keyringUsed', 'keys.passphraseChanged']);
});

test('a damaged record takes no change, and its key files stay as they are', async () => {
  const { machine, recoveryCode } = studioWithCode();
  machine.life.close();
  const other = studioWithCode().machine;
  other.life.close();
  cpSync(join(other.dataDir, 'record.db'), join(machine.dataDir, 'record.db'));
  const before = readFileSync(join(machine.dataDir, 'keys/master-passphrase.json'));
  const next = machineOn({ dataDir: machine.dataDir, keyring: keyringFor('this') });
  next.life.begin();
  expect(must(next.life.unlock({ recoveryCode }, null)).phase).toBe('readOnly');
  const { keys } = next.open();
  expect(await keys.changePassphrase(passphrase, chosen)).toMatchObject({
    ok: false,
    error: { what: 'read-only-record' },
  });
  expect(await keys.newCode(passphrase)).toMatchObject({ ok: false, error: { what: 'read-only-record' } });
  expect(readFileSync(join(machine.dataDir, 'keys/master-passphrase.json')).equals(before)).toBe(true);
  expect(existsSync(join(machine.dataDir, 'keys/master-keyring.json'))).toBe(false);
});
