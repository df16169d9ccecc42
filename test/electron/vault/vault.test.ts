import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf, verifierOf } from '../../../electron/vault/device-key.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import { createNewVault, inspectVault, readDevice, unlockVault } from '../../../electron/vault/open-vault.ts';
import { must } from '../../../shared/result.ts';
import { newFolder, noKeyring, passphrase } from '../store/setup-store.ts';
import { inWords } from '../../builders/in-words.ts';

const keyringOf = (user: string): Keyring => ({
  available: true,
  backend: 'test',
  wrap: (secret) => Buffer.from(`${user}:${[...secret].toReversed().join('')}`),
  unwrap: (wrapped) => {
    const [owner, secret = ''] = Buffer.from(wrapped).toString().split(':');
    if (owner !== user) throw new Error('not yours');
    return [...secret].toReversed().join('');
  },
});

const setUpVault = () => {
  const dataDir = newFolder();
  return { dataDir, ...must(createNewVault({ dataDir, keyring: noKeyring, passphrase, cost: 'cheap' })) };
};

const words = Buffer.from('the words');

test('a new vault opens with its passphrase and with its recovery code, and with nothing else', () => {
  const { dataDir, vault, recoveryCode } = setUpVault();
  const client = must(vault.mintClient());
  const sealed = must(vault.seal({ client }, 'aad', words));
  for (const secret of [
    { passphrase },
    { passphrase: `  ${passphrase} ` },
    { recoveryCode },
    { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') },
  ]) {
    const again = must(unlockVault(dataDir, secret, 'cheap'));
    expect(Buffer.from(must(again.open({ client }, 'aad', sealed)))).toEqual(words);
    expect([again.deviceId, again.publicKey]).toEqual([vault.deviceId, vault.publicKey]);
  }
  expect(unlockVault(dataDir, { passphrase: 'eleven calm otter' }, 'cheap')).toMatchObject({
    ok: false,
    error: { kind: 'wrong-secret', way: 'passphrase' },
  });
  expect(unlockVault(dataDir, { recoveryCode: setUpVault().recoveryCode }, 'cheap')).toMatchObject({
    ok: false,
    error: { kind: 'wrong-secret', way: 'recovery-code' },
  });
});

test('where there is a keyring it opens the vault, for its own user only; the recovery code helps everybody else', () => {
  const dataDir = newFolder();
  expect(inspectVault(dataDir)).toBe('absent');
  const { recoveryCode } = must(createNewVault({ dataDir, keyring: keyringOf('anna') }));
  expect(inspectVault(dataDir)).toBe('keyring');
  must(unlockVault(dataDir, { keyring: keyringOf('anna') }, 'cheap'));
  for (const keyring of [keyringOf('ben'), noKeyring]) {
    expect(inWords(unlockVault(dataDir, { keyring }, 'cheap'))).toMatchObject({
      ok: false,
      error: { kind: 'wrong-secret', way: 'keyring', says: expect.stringContaining('recovery code') },
    });
  }
  const recovered = must(unlockVault(dataDir, { recoveryCode }, 'cheap'));
  must(recovered.useKeyring(keyringOf('ben')));
  must(unlockVault(dataDir, { keyring: keyringOf('ben') }, 'cheap'));
  must(recovered.changePassphrase('nine grey geese'));
  expect(inspectVault(dataDir)).toBe('passphrase');
  must(unlockVault(dataDir, { passphrase: 'nine grey geese' }, 'cheap'));
});

test('a changed passphrase and a new recovery code make the old ones useless', () => {
  const { dataDir, vault, recoveryCode } = setUpVault();
  must(vault.changePassphrase('nine grey geese'));
  const newer = must(vault.newRecoveryCode());
  expect(unlockVault(dataDir, { passphrase }, 'cheap').ok).toBe(false);
  expect(unlockVault(dataDir, { recoveryCode }, 'cheap').ok).toBe(false);
  must(unlockVault(dataDir, { passphrase: 'nine grey geese' }, 'cheap'));
  must(unlockVault(dataDir, { recoveryCode: newer }, 'cheap'));
});

test('a sealed body opens only with its own key and its own envelope', () => {
  const { vault } = setUpVault();
  const [a, b] = [must(vault.mintClient()), must(vault.mintClient())];
  const sealed = must(vault.seal({ client: a }, 'envelope', words));
  expect(vault.open({ client: b }, 'envelope', sealed)).toEqual({
    ok: false,
    error: { kind: 'does-not-fit' },
  });
  expect(vault.open('staff', 'envelope', sealed)).toEqual({ ok: false, error: { kind: 'does-not-fit' } });
  expect(vault.open({ client: a }, 'another', sealed)).toEqual({
    ok: false,
    error: { kind: 'does-not-fit' },
  });
  expect(vault.open({ client: a }, 'envelope', { ...sealed, nonce: '' })).toEqual({
    ok: false,
    error: { kind: 'does-not-fit' },
  });
  expect(must(vault.seal({ client: a }, 'envelope', words)).nonce).not.toBe(sealed.nonce);
});

test('erasing a client overwrites and removes the key file; nothing opens its bodies again', () => {
  const { dataDir, vault } = setUpVault();
  const client = must(vault.mintClient());
  const other = must(vault.mintClient());
  const sealed = must(vault.seal({ client }, '', words));
  const file = join(dataDir, 'keys/clients', `${client}.json`);
  expect(existsSync(file)).toBe(true);
  must(vault.eraseClient(client));
  expect(existsSync(file)).toBe(false);
  expect(vault.hasClient(client)).toBe(false);
  expect(vault.hasClient(other)).toBe(true);
  for (const one of [vault, must(unlockVault(dataDir, { passphrase }, 'cheap'))]) {
    expect(one.open({ client }, '', sealed)).toEqual({ ok: false, error: { kind: 'no-key' } });
    expect(one.seal({ client }, '', words)).toEqual({ ok: false, error: { kind: 'no-key' } });
  }
  must(vault.eraseClient(client));
});

test('a key overwritten but not yet removed when the power went is as gone as a removed one', () => {
  const { dataDir, vault } = setUpVault();
  const client = must(vault.mintClient());
  const file = join(dataDir, 'keys/clients', `${client}.json`);
  writeFileSync(file, Buffer.alloc(statSync(file).size));
  expect(must(unlockVault(dataDir, { passphrase }, 'cheap')).hasClient(client)).toBe(false);
});

test('the device key signs, and the clear file names it', () => {
  const { dataDir, vault } = setUpVault();
  const signature = vault.sign('some text ü');
  expect(verifierOf(vault.publicKey)('some text ü', signature)).toBe(true);
  expect(verifierOf(vault.publicKey)('some text u', signature)).toBe(false);
  expect(verifierOf('not a key')('some text ü', signature)).toBe(false);
  expect(readDevice(dataDir)).toEqual({
    deviceId: vault.deviceId,
    publicKey: vault.publicKey,
    earlier: [],
  });
  expect(vault.fingerprint).toBe(fingerprintOf(vault.publicKey));
  expect(vault.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/);
});

test('a flipped bit in a key file is told as damage, not as a wrong passphrase', () => {
  const { dataDir } = setUpVault();
  for (const name of ['master-passphrase.json', 'device.json', 'device-private.json', 'staff.json']) {
    const file = join(dataDir, 'keys', name);
    const sound = readFileSync(file);
    const flipped = Buffer.from(sound);
    flipped[Math.floor(sound.length / 2)]! ^= 1;
    writeFileSync(file, flipped);
    expect(unlockVault(dataDir, { passphrase }, 'cheap')).toMatchObject({
      ok: false,
      error: { kind: 'key-damaged', file: name },
    });
    writeFileSync(file, sound);
  }
  must(unlockVault(dataDir, { passphrase }, 'cheap'));
});

test('a key folder without its everyday key is damaged, and one without any file too', () => {
  const { dataDir } = setUpVault();
  writeFileSync(join(dataDir, 'keys/device.json'), '');
  expect(inspectVault(dataDir)).toBe('damaged');
});

test('no private byte lies in the key folder in clear, and nobody else may read it', () => {
  const { dataDir, vault, recoveryCode } = setUpVault();
  must(vault.mintClient());
  const files = readdirSync(join(dataDir, 'keys'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataDir, 'keys', name))
    .filter((path) => statSync(path).isFile());
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(passphrase);
    expect(text).not.toContain(recoveryCode.slice(0, 5));
    // The front of every Ed25519 private key in PKCS8.
    expect(text).not.toContain('MC4CAQAwBQYDK2Vw');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  }
});

test('a passphrase at its real cost opens too', () => {
  const dataDir = newFolder();
  must(createNewVault({ dataDir, keyring: noKeyring, passphrase }));
  must(unlockVault(dataDir, { passphrase }));
  expect(JSON.parse(readFileSync(join(dataDir, 'keys/master-passphrase.json'), 'utf8'))).toMatchObject({
    kdf: 'scrypt',
    n: 131_072,
  });
});
