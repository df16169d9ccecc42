import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepSystemKey, restoreSystemKey } from '../../../electron/vault/system-key.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
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
