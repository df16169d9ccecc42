import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { removeDurably } from '../store/durable-file.ts';
import { openSealedKey, readKeyFile, writeKeyFile, writeSealedKey } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';
import type { Keyring } from './keyring.ts';
import { keyOfPassphrase, scryptOf } from './passphrase.ts';
import type { KdfCost } from './passphrase.ts';
import { keyOfRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import type { KeyDamaged, Secret, WrongSecret } from './vault.ts';

export const masterFile = {
  keyring: 'master-keyring.json',
  passphrase: 'master-passphrase.json',
  recovery: 'master-recovery.json',
} as const;

/** Everyday opening is by one way only, so the other everyday file goes. */
export const wrapByKeyring = (dir: string, master: Uint8Array, keyring: Keyring): void => {
  const wrapped = keyring.wrap(Buffer.from(master).toString('base64'));
  writeKeyFile(join(dir, masterFile.keyring), {
    format: 'stipple-key-1',
    purpose: 'master-keyring',
    backend: keyring.backend,
    wrapped: Buffer.from(wrapped).toString('base64'),
  });
  removeDurably(join(dir, masterFile.passphrase));
};

export const wrapByPassphrase = (
  dir: string,
  master: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): void => {
  const scrypt = scryptOf(cost);
  const salt = randomBytes(16);
  writeSealedKey(
    join(dir, masterFile.passphrase),
    keyOfPassphrase(passphrase, salt, scrypt),
    'master-passphrase',
    master,
    {
      kdf: 'scrypt',
      ...scrypt,
      salt: salt.toString('base64'),
    },
  );
  removeDurably(join(dir, masterFile.keyring));
};

export const wrapByRecoveryCode = (dir: string, master: Uint8Array, code: string): void => {
  const salt = randomBytes(16);
  writeSealedKey(join(dir, masterFile.recovery), keyOfRecoveryCode(code, salt), 'master-recovery', master, {
    kdf: 'hkdf-sha256',
    salt: salt.toString('base64'),
  });
};

export const unwrapMaster = (dir: string, secret: Secret): Result<Uint8Array, WrongSecret | KeyDamaged> => {
  if ('keyring' in secret) return byKeyring(dir, secret.keyring);
  if ('passphrase' in secret) return byPassphrase(dir, secret.passphrase);
  return byRecoveryCode(dir, secret.recoveryCode);
};

const byKeyring = (dir: string, keyring: Keyring): Result<Uint8Array, WrongSecret | KeyDamaged> => {
  const file = readKeyFile(join(dir, masterFile.keyring));
  if (typeof file === 'string') return damaged(masterFile.keyring);
  const says = "This computer's keyring does not open the record. Enter the recovery code from its page.";
  if (!keyring.available) return wrong('keyring', says);
  try {
    return ok(Buffer.from(keyring.unwrap(Buffer.from(String(file['wrapped']), 'base64')), 'base64'));
  } catch {
    return wrong('keyring', says);
  }
};

const byPassphrase = (dir: string, passphrase: string): Result<Uint8Array, WrongSecret | KeyDamaged> => {
  const file = readKeyFile(join(dir, masterFile.passphrase));
  if (typeof file === 'string') return damaged(masterFile.passphrase);
  const scrypt = { n: Number(file['n']), r: Number(file['r']), p: Number(file['p']) };
  const master = openSealedKey(file, keyOfPassphrase(passphrase, saltOf(file), scrypt), 'master-passphrase');
  return master === undefined
    ? wrong('passphrase', 'That is not the passphrase. Try again, or enter the recovery code.')
    : ok(master);
};

const byRecoveryCode = (dir: string, typed: string): Result<Uint8Array, WrongSecret | KeyDamaged> => {
  const code = parseRecoveryCode(typed);
  if (!code.ok) return wrong('recovery-code', code.error.says);
  const file = readKeyFile(join(dir, masterFile.recovery));
  if (typeof file === 'string') return damaged(masterFile.recovery);
  const master = openSealedKey(file, keyOfRecoveryCode(code.value, saltOf(file)), 'master-recovery');
  return master === undefined
    ? wrong(
        'recovery-code',
        'The code is well written but belongs to another record, or was replaced by a newer one.',
      )
    : ok(master);
};

const saltOf = (file: KeyFileFields): Uint8Array => Buffer.from(String(file['salt']), 'base64');

const wrong = (way: WrongSecret['way'], says: string): Result<never, WrongSecret> =>
  err({ kind: 'wrong-secret', way, says });

export const damaged = (file: string): Result<never, KeyDamaged> =>
  err({
    kind: 'key-damaged',
    file,
    says: `The key file ${file} is missing or damaged.`,
  });
