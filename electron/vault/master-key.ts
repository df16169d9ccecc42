import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { removeDurably } from '../store/durable-file.ts';
import { KEY_BYTES } from './box.ts';
import { keysOf } from './device-file.ts';
import type { DevicePublic } from './device-file.ts';
import type { Sign } from './device-key.ts';
import { openSealedKey, sealedKeyFields } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';
import type { Keyring } from './keyring.ts';
import { masterFile, readMasterFile, writeMasterFile } from './master-file.ts';
import type { MasterWay } from './master-file.ts';
import { isMadeForTest, keyOfPassphrase, newSalt, saltIn, scryptIn } from './passphrase.ts';
import type { KdfCost, PassphraseKey } from './passphrase.ts';
import { keyOfRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import type { KeyDamaged, Secret, WrongSecret } from './vault.ts';
import { openingWords } from '../../shared/words/opening.ts';
import type { Message } from '../../shared/words/message.ts';

/** What every way to the master key is written with. */
export interface Wrapping {
  readonly dir: string;
  readonly master: Uint8Array;
  readonly sign: Sign;
  /** Of the file that is written: one more than any before it. */
  readonly generation: number;
}

/** Everyday opening is by one way only, so the other everyday file goes. */
export const wrapByKeyring = ({ dir, master, sign, generation }: Wrapping, keyring: Keyring): void => {
  const wrapped = keyring.wrap(Buffer.from(master).toString('base64'));
  writeMasterFile(dir, 'keyring', generation, sign, (fields) => ({
    ...fields,
    backend: keyring.backend,
    wrapped: Buffer.from(wrapped).toString('base64'),
  }));
  removeDurably(join(dir, masterFile.passphrase));
};

export const wrapByPassphrase = (
  { dir, master, sign, generation }: Wrapping,
  { key, salt, scrypt }: PassphraseKey,
): void => {
  writeMasterFile(dir, 'passphrase', generation, sign, (fields) =>
    sealedKeyFields(
      key,
      { ...fields, kdf: 'scrypt', ...scrypt, salt: Buffer.from(salt).toString('base64') },
      master,
    ),
  );
  removeDurably(join(dir, masterFile.keyring));
};

export const wrapByRecoveryCode = ({ dir, master, sign, generation }: Wrapping, code: string): void => {
  const salt = newSalt();
  writeMasterFile(dir, 'recovery', generation, sign, (fields) =>
    sealedKeyFields(
      keyOfRecoveryCode(code, salt),
      { ...fields, kdf: 'hkdf-sha256', salt: Buffer.from(salt).toString('base64') },
      master,
    ),
  );
};

type Unwrapped = Result<Uint8Array, WrongSecret | KeyDamaged>;

export const unwrapMaster = (dir: string, device: DevicePublic, secret: Secret, cost: KdfCost): Unwrapped => {
  const read = (way: MasterWay): KeyFileFields | undefined => {
    const file = readMasterFile(dir, way, keysOf(device));
    return typeof file === 'string' ? undefined : file;
  };
  if ('keyring' in secret) return byKeyring(read('keyring'), secret.keyring);
  if ('passphrase' in secret) return byPassphrase(read('passphrase'), secret.passphrase, cost);
  return byRecoveryCode(read('recovery'), secret.recoveryCode);
};

const byKeyring = (file: KeyFileFields | undefined, keyring: Keyring): Unwrapped => {
  if (file === undefined) return damaged(masterFile.keyring);
  const no = wrong('keyring', openingWords.thisComputersKeyringDoesNot);
  if (!keyring.available) return no;
  try {
    const master = Buffer.from(keyring.unwrap(Buffer.from(String(file['wrapped']), 'base64')), 'base64');
    return master.length === KEY_BYTES ? ok(master) : no;
  } catch {
    return no;
  }
};

const byPassphrase = (file: KeyFileFields | undefined, typed: string, cost: KdfCost): Unwrapped => {
  const salt = file === undefined ? undefined : saltIn(file);
  const scrypt = file === undefined ? undefined : scryptIn(file, cost);
  if (file !== undefined && scrypt === undefined && isMadeForTest(file))
    return damaged(masterFile.passphrase, openingWords.theKeyFileWasMadeBy({ file: masterFile.passphrase }));
  if (file === undefined || salt === undefined || scrypt === undefined) return damaged(masterFile.passphrase);
  const master = openSealedKey(file, keyOfPassphrase(typed, salt, scrypt), 'master-passphrase');
  return master === undefined ? wrong('passphrase', openingWords.thatIsNotThePassphraseTry) : ok(master);
};

const byRecoveryCode = (file: KeyFileFields | undefined, typed: string): Unwrapped => {
  const code = parseRecoveryCode(typed);
  if (!code.ok) return wrong('recovery-code', code.error.says);
  const salt = file === undefined || file['kdf'] !== 'hkdf-sha256' ? undefined : saltIn(file);
  if (file === undefined || salt === undefined) return damaged(masterFile.recovery);
  const master = openSealedKey(file, keyOfRecoveryCode(code.value, salt), 'master-recovery');
  return master === undefined ? wrong('recovery-code', openingWords.theCodeIsWellWrittenBut) : ok(master);
};

const wrong = (way: WrongSecret['way'], says: Message): Result<never, WrongSecret> =>
  err({ kind: 'wrong-secret', way, says });

export const damaged = (
  file: string,
  says: Message = openingWords.theKeyFileIsMissingOr({ file }),
): Result<never, KeyDamaged> => err({ kind: 'key-damaged', file, says });
