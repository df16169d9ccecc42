import type { SafeStorage } from 'electron';
import { expect, test } from 'vitest';
import { keyringOf } from '../../../electron/vault/keyring.ts';

const safeStorage = (backend: string, available = true): SafeStorage =>
  ({
    isEncryptionAvailable: () => available,
    getSelectedStorageBackend: () => backend,
    encryptString: (text: string) => Buffer.from(text),
    decryptString: (bytes: Buffer) => bytes.toString(),
  }) as unknown as SafeStorage;

test.each([
  ['basic_text', true],
  ['unknown', true],
  ['gnome_libsecret', false],
])('%s (encryption %s) is not passed off as a keyring', (backend, available) => {
  expect(keyringOf(safeStorage(backend, available), 'linux').available).toBe(false);
});

test('a real keyring wraps and unwraps', () => {
  const keyring = keyringOf(safeStorage('gnome_libsecret'), 'linux');
  expect([keyring.available, keyring.backend, keyring.unwrap(keyring.wrap('secret'))]).toEqual([
    true,
    'gnome_libsecret',
    'secret',
  ]);
  expect(keyringOf(safeStorage(''), 'win32')).toMatchObject({ available: true, backend: 'dpapi' });
});
