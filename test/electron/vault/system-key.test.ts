import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepSystemKey, restoreSystemKey } from '../../../electron/vault/system-key.ts';
import { writeKeyFile } from '../../../electron/vault/key-file.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import { firstStartWords } from '../../../shared/words/screens/first-start.ts';
import { inEnglish } from '../../../shared/words/in-english.ts';
import { must } from '../../../shared/result.ts';
import { machineOn, newFolder } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { personForm, studioForm } from '../session/session-script.ts';

/** As Chromium does it on Windows: a random key, protected for one user, in `Local State`; one that does not open is replaced. */
const windowsKeyring = (windowFolder: string, user = 'dana'): Keyring => {
  const file = join(windowFolder, 'Local State');
  const protect = (key: string): string => Buffer.from(`DPAPI:${user}:${key}`).toString('base64');
  const read = (): string | undefined => {
    try {
      const state = JSON.parse(readFileSync(file, 'utf8')) as { os_crypt?: { encrypted_key?: string } };
      const [, owner, key] = Buffer.from(state.os_crypt?.encrypted_key ?? '', 'base64')
        .toString()
        .split(':');
      return owner === user ? key : undefined;
    } catch {
      return undefined;
    }
  };
  mkdirSync(windowFolder, { recursive: true });
  const known = read();
  const key = known ?? randomBytes(16).toString('hex');
  if (known === undefined)
    writeFileSync(file, JSON.stringify({ other: { kept: 1 }, os_crypt: { encrypted_key: protect(key) } }));
  const aes = createHash('sha256').update(key).digest();
  return {
    available: true,
    backend: 'dpapi',
    wrap: (secret) => {
      const cipher = createCipheriv('aes-256-gcm', aes, Buffer.alloc(12));
      return Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap: (wrapped) => {
      const open = createDecipheriv('aes-256-gcm', aes, Buffer.alloc(12));
      open.setAuthTag(wrapped.slice(-16));
      return Buffer.concat([open.update(wrapped.slice(0, -16)), open.final()]).toString();
    },
  };
};

/** What main does at a start on Windows, before and after Chromium. */
const started = (dataDir: string, user = 'dana'): Machine => {
  const windowFolder = join(dataDir, 'window');
  restoreSystemKey(dataDir, windowFolder);
  const machine = machineOn({ dataDir, keyring: windowsKeyring(windowFolder, user) });
  machine.life.begin();
  return machine;
};
const studio = () => {
  const dataDir = join(newFolder(), 'data');
  const machine = started(dataDir);
  const { recoveryCode } = must(
    machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase: null }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  keepSystemKey(dataDir, join(dataDir, 'window'));
  machine.life.close();
  return { dataDir, recoveryCode };
};

const losses: readonly (readonly [string, (windowFolder: string) => void])[] = [
  ['the whole folder of the window was thrown away', (folder) => rmSync(folder, { recursive: true })],
  ['the file was thrown away', (folder) => rmSync(join(folder, 'Local State'))],
  ['the file is empty', (folder) => writeFileSync(join(folder, 'Local State'), '')],
  ['the file is damaged', (folder) => writeFileSync(join(folder, 'Local State'), '{"os_crypt":')],
  [
    'a folder lies in its place',
    (folder) => {
      rmSync(join(folder, 'Local State'));
      mkdirSync(join(folder, 'Local State'));
    },
  ],
  [
    'a link to nothing lies in its place',
    (folder) => {
      rmSync(join(folder, 'Local State'));
      symlinkSync(join(folder, 'nothing'), join(folder, 'Local State'));
    },
  ],
  [
    'the file is of another studio',
    (folder) => {
      rmSync(join(folder, 'Local State'));
      windowsKeyring(folder, 'another');
    },
  ],
  [
    'the file is twenty megabytes of blanks',
    (folder) => writeFileSync(join(folder, 'Local State'), ' '.repeat(20_000_000)),
  ],
  ['the file is a list', (folder) => writeFileSync(join(folder, 'Local State'), '[1]')],
  ['the file holds no key', (folder) => writeFileSync(join(folder, 'Local State'), '{"os_crypt":{}}')],
  [
    'Chromium made another key',
    (folder) => {
      rmSync(join(folder, 'Local State'));
      windowsKeyring(folder);
    },
  ],
];
describe.each(losses)('%s', (_what, lose) => {
  test('the record opens by itself all the same', () => {
    const { dataDir } = studio();
    lose(join(dataDir, 'window'));
    const again = started(dataDir);
    expect(again.life.state().phase).toBe('ready');
  });
});

test('what else Chromium keeps in its file stays there', () => {
  const { dataDir } = studio();
  const file = join(dataDir, 'window/Local State');
  writeFileSync(
    file,
    JSON.stringify({ other: { kept: 1 }, os_crypt: { audit: true, encrypted_key: 'AAAA' } }),
  );
  restoreSystemKey(dataDir, join(dataDir, 'window'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    other: { kept: 1 },
    os_crypt: { audit: true },
  });
});

test('another user, or a password that was reset: the code is asked for, and from then on it opens by itself again', () => {
  const { dataDir, recoveryCode } = studio();
  const moved = started(dataDir, 'another');
  expect(moved.life.state()).toEqual({ phase: 'locked', hint: 'keyringLost' });
  must(moved.life.unlock({ recoveryCode }, null));
  keepSystemKey(dataDir, join(dataDir, 'window'));
  moved.life.close();
  rmSync(join(dataDir, 'window'), { recursive: true });
  expect(started(dataDir, 'another').life.state().phase).toBe('ready');
});

test('where nothing was kept, or no keys are, nothing is made', () => {
  const folder = newFolder();
  restoreSystemKey(folder, join(folder, 'window'));
  keepSystemKey(folder, join(folder, 'window'));
  windowsKeyring(join(folder, 'window'));
  keepSystemKey(folder, join(folder, 'window'));
  expect(() => readFileSync(join(folder, 'keys/system-key.json'))).toThrow('ENOENT');
});

/** It is not signed: whoever writes to the folder may write one. All it can do is what losing it does. */
const forged: readonly (readonly [string, unknown])[] = [
  ['of another user', { key: Buffer.from('DPAPI:mallory:00').toString('base64') }],
  [
    'of the same user, made by somebody with their password',
    { key: Buffer.from('DPAPI:dana:00').toString('base64') },
  ],
  ['that is no key', { key: 'AAAA' }],
  ['that is a megabyte long', { key: 'A'.repeat(1_000_000) }],
  ['that is empty', { key: '' }],
  ['that is a number', { key: 7 }],
  ['with more than a key in it', { key: 'AAAA', encrypted_key: 'BBBB', os_crypt: 'CCCC', __proto__: 'x' }],
  ['that looks like a text of JSON', { key: '","audit":{"x":"' }],
];
describe.each(forged)('a forged copy of the system key, %s,', (_what, fields) => {
  test('opens nothing and puts nothing in force: at worst the code is asked for, and opens the same record', () => {
    const { dataDir, recoveryCode } = studio();
    writeKeyFile(join(dataDir, 'keys/system-key.json'), {
      format: 'stipple-key-2',
      purpose: 'system-key',
      ...(fields as object),
    });
    const device = readFileSync(join(dataDir, 'keys/device.json'));
    const again = started(dataDir);
    const state = again.life.state();
    if (state.phase === 'locked') {
      expect(state.hint).toBe('keyringLost');
      must(again.life.unlock({ recoveryCode }, null));
    }
    expect(again.life.state().phase).toBe('ready');
    expect(again.open().store.damage()).toBeUndefined();
    expect(readFileSync(join(dataDir, 'keys/device.json'))).toEqual(device);
    keepSystemKey(dataDir, join(dataDir, 'window'));
    again.life.close();
    // It is made good by that, and from then on the record opens by itself.
    expect(started(dataDir).life.state().phase).toBe('ready');
  });
});

test('the sentence that asks for the code then is true: it says what is lost, and not that anybody typed something wrong', () => {
  const says = inEnglish(firstStartWords.theKeyringOfThisComputerDoes);
  expect(says).toMatch(/recovery page opens the record/);
  expect(says).not.toMatch(/wrong|incorrect/i);
});
