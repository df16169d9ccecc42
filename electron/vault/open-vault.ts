import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seenLength } from '../../shared/passphrase.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { syncFolder } from '../store/durable-file.ts';
import { saving } from '../store/failure.ts';
import type { NotSaved } from '../store/failure.ts';
import { KEY_BYTES, wipeKey } from './box.ts';
import { deviceFile, keyFolderOf, keysOf, readDevice, writeDevice } from './device-file.ts';
import { newDeviceKey, signerOf } from './device-key.ts';
import { writeSealedKey } from './key-file.ts';
import { writeHereFile } from './here-file.ts';
import type { Keyring } from './keyring.ts';
import { damaged, unwrapMaster, wrapByKeyring, wrapByPassphrase, wrapByRecoveryCode } from './master-key.ts';
import type { Wrapping } from './master-key.ts';
import { readMasterFile } from './master-file.ts';
import type { MasterWay } from './master-file.ts';
import { openWithMaster } from './open-with-master.ts';
import { devicePurpose, privateFile } from './replace-device.ts';
import { newPassphraseKey } from './passphrase.ts';
import type { KdfCost } from './passphrase.ts';
import { newRecoveryCode } from './recovery-code.ts';
import type { KeyDamaged, Secret, Vault, WrongSecret } from './vault.ts';
import { openingWords } from '../../shared/words/opening.ts';
import type { Message } from '../../shared/words/message.ts';

export { keyFolderOf, readDevice } from './device-file.ts';

/** Which secret opens the key folder. `recovery`: neither everyday way is there or sound, the code still opens. `damaged`: nothing does. */
export const inspectVault = (
  dataDir: string,
): 'absent' | 'keyring' | 'passphrase' | 'recovery' | 'damaged' => {
  const dir = keyFolderOf(dataDir);
  if (!existsSync(dir)) return 'absent';
  const device = readDevice(dataDir);
  if (device === undefined) return 'damaged';
  const isSound = (way: MasterWay): boolean => typeof readMasterFile(dir, way, keysOf(device)) !== 'string';
  return (['keyring', 'passphrase', 'recovery'] as const).find(isSound) ?? 'damaged';
};

/** What makes a key folder `damaged`. */
export const damagedIn = (dataDir: string): Message =>
  readDevice(dataDir) === undefined
    ? openingWords.theKeyFileIsMissingOr({ file: deviceFile })
    : openingWords.noKeyFileFitsThoseThat({ file: deviceFile });

interface NewVaultOptions {
  readonly dataDir: string;
  readonly keyring: Keyring;
  /** Needed where the keyring is not available, ignored where it is. */
  readonly passphrase?: string;
  readonly cost?: KdfCost;
}

/** Makes the key folder: whole or not at all. The recovery code is in no file and is answered this once. */
export const createNewVault = ({
  dataDir,
  keyring,
  passphrase = '',
  cost = 'real',
}: NewVaultOptions): Result<{ readonly vault: Vault; readonly recoveryCode: string }, NotSaved> => {
  const dir = keyFolderOf(dataDir);
  if (existsSync(dir)) throw new Error('defect: there is a key folder already');
  // The door has refused weak ones with a sentence; an empty one would be a key that everybody has.
  if (!keyring.available && seenLength(passphrase) === 0)
    throw new Error('defect: without a keyring a passphrase is needed');
  const master = randomBytes(KEY_BYTES);
  const recoveryCode = newRecoveryCode();
  const made = saving(dataDir, () => {
    const building = freeFor(dir);
    mkdirSync(join(building, 'clients'), { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = newDeviceKey();
    const deviceId = randomUUID();
    const sign = signerOf(privateKey);
    writeDevice(building, { deviceId, publicKey, earlier: [] }, sign);
    writeSealedKey(join(building, privateFile), master, devicePurpose(deviceId), privateKey);
    for (const name of ['staff', 'directory'])
      writeSealedKey(join(building, `${name}.json`), master, name, randomBytes(KEY_BYTES));
    const wrapping: Wrapping = { dir: building, master, sign, generation: 1 };
    if (keyring.available) wrapByKeyring(wrapping, keyring);
    else wrapByPassphrase(wrapping, newPassphraseKey(passphrase, cost));
    wrapByRecoveryCode(wrapping, recoveryCode);
    syncFolder(building);
    writeHereFile(dataDir, deviceId, wrapping.sign);
    renameSync(building, dir);
    syncFolder(dataDir);
  });
  if (!made.ok) return made;
  const vault = openWithMaster(dataDir, master, cost);
  if (!vault.ok) throw new Error(`defect: a new key folder does not open (${vault.error.file})`);
  return ok({ vault: vault.value, recoveryCode });
};

/** What a kill left of a key folder that was being made gives way; a folder that holds anything else is not ours, and keeps its name. */
const freeFor = (dir: string): string => {
  for (let more = 1; ; more += 1) {
    const building = more === 1 ? `${dir}.new` : `${dir}.${more}.new`;
    const found = lstatSync(building, { throwIfNoEntry: false });
    if (found !== undefined && !(found.isDirectory() && isBegun(building))) continue;
    rmSync(building, { recursive: true, force: true });
    return building;
  }
};
/** Made and never used: no client has a key in it. */
const isBegun = (building: string): boolean =>
  readdirSync(building).every((name) =>
    name === 'clients'
      ? lstatSync(join(building, name)).isDirectory() && readdirSync(join(building, name)).length === 0
      : /^(device|device-private|staff|directory|master-\w+)\.json(\.new)?$/.test(name),
  );

/** Whether it is the code of the page that counts now; what it opens is not handed on. */
export const isRecoveryCode = (dataDir: string, code: string): boolean => {
  const device = readDevice(dataDir);
  if (device === undefined) return false;
  const master = unwrapMaster(keyFolderOf(dataDir), device, { recoveryCode: code }, 'real');
  if (master.ok) wipeKey(master.value);
  return master.ok;
};

/** Passphrases take about half a second on purpose. */
export const unlockVault = (
  dataDir: string,
  secret: Secret,
  cost: KdfCost = 'real',
): Result<Vault, WrongSecret | KeyDamaged> => {
  const device = readDevice(dataDir);
  if (device === undefined) return damaged(deviceFile);
  const master = unwrapMaster(keyFolderOf(dataDir), device, secret, cost);
  return master.ok ? openWithMaster(dataDir, master.value, cost) : master;
};
