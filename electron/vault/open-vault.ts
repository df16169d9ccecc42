import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { syncFolder } from '../store/durable-file.ts';
import { saving } from '../store/failure.ts';
import type { NotSaved } from '../store/failure.ts';
import { KEY_BYTES, openBox, openPiece, sealBox, sealPiece } from './box.ts';
import { createClientKeys } from './client-keys.ts';
import { fingerprintOf, newDeviceKey, signerOf } from './device-key.ts';
import { openSealedKey, readKeyFile, writeKeyFile, writeSealedKey } from './key-file.ts';
import type { Keyring } from './keyring.ts';
import {
  damaged,
  masterFile,
  unwrapMaster,
  wrapByKeyring,
  wrapByPassphrase,
  wrapByRecoveryCode,
} from './master-key.ts';
import type { KdfCost } from './passphrase.ts';
import { newRecoveryCode } from './recovery-code.ts';
import type { KeyDamaged, KeyName, Secret, Vault, WrongSecret } from './vault.ts';

export const keyFolderOf = (dataDir: string): string => join(dataDir, 'keys');

/** Which secret opens the key folder. `recovery`: neither everyday way is there or sound, the code still opens. `damaged`: nothing does. */
export const inspectVault = (
  dataDir: string,
): 'absent' | 'keyring' | 'passphrase' | 'recovery' | 'damaged' => {
  const dir = keyFolderOf(dataDir);
  if (!existsSync(dir)) return 'absent';
  const isSound = (file: string): boolean => typeof readKeyFile(join(dir, file)) !== 'string';
  if (!isSound(deviceFile)) return 'damaged';
  return (
    (['keyring', 'passphrase', 'recovery'] as const).find((way) => isSound(masterFile[way])) ?? 'damaged'
  );
};

export interface NewVaultOptions {
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
  passphrase,
  cost = 'real',
}: NewVaultOptions): Result<{ readonly vault: Vault; readonly recoveryCode: string }, NotSaved> => {
  const dir = keyFolderOf(dataDir);
  if (existsSync(dir)) throw new Error('defect: there is a key folder already');
  if (!keyring.available && passphrase === undefined)
    throw new Error('defect: without a keyring a passphrase is needed');
  const master = randomBytes(KEY_BYTES);
  const recoveryCode = newRecoveryCode();
  const made = saving(dataDir, () => {
    const building = `${dir}.new`;
    rmSync(building, { recursive: true, force: true });
    mkdirSync(join(building, 'clients'), { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = newDeviceKey();
    writeKeyFile(join(building, deviceFile), {
      format: 'stipple-device-1',
      deviceId: randomUUID(),
      publicKey,
      fingerprint: fingerprintOf(publicKey),
    });
    writeSealedKey(join(building, 'device-private.json'), master, 'device', privateKey);
    for (const name of ['staff', 'directory'])
      writeSealedKey(join(building, `${name}.json`), master, name, randomBytes(KEY_BYTES));
    if (keyring.available) wrapByKeyring(building, master, keyring);
    else wrapByPassphrase(building, master, passphrase ?? '', cost);
    wrapByRecoveryCode(building, master, recoveryCode);
    syncFolder(building);
    renameSync(building, dir);
    syncFolder(dataDir);
  });
  if (!made.ok) return made;
  const vault = openWith(dataDir, master, cost);
  if (!vault.ok) throw new Error(`defect: a new key folder does not open (${vault.error.file})`);
  return ok({ vault: vault.value, recoveryCode });
};

/** Passphrases take about half a second on purpose. */
export const unlockVault = (
  dataDir: string,
  secret: Secret,
  cost: KdfCost = 'real',
): Result<Vault, WrongSecret | KeyDamaged> => {
  const master = unwrapMaster(keyFolderOf(dataDir), secret);
  return master.ok ? openWith(dataDir, master.value, cost) : master;
};

export interface DevicePublic {
  readonly deviceId: string;
  readonly publicKey: string;
}

/** The clear part of the key folder: needs no secret. */
export const readDevice = (dataDir: string): DevicePublic | undefined => {
  const file = readKeyFile(join(keyFolderOf(dataDir), deviceFile));
  return typeof file === 'string'
    ? undefined
    : { deviceId: String(file['deviceId']), publicKey: String(file['publicKey']) };
};

const deviceFile = 'device.json';

const openWith = (dataDir: string, master: Uint8Array, cost: KdfCost): Result<Vault, KeyDamaged> => {
  const dir = keyFolderOf(dataDir);
  const load = (file: string, purpose: string): Uint8Array | undefined => {
    const fields = readKeyFile(join(dir, file));
    return typeof fields === 'string' ? undefined : openSealedKey(fields, master, purpose);
  };
  const device = readDevice(dataDir);
  if (device === undefined) return damaged(deviceFile);
  const privateKey = load('device-private.json', 'device');
  if (privateKey === undefined) return damaged('device-private.json');
  const staff = load('staff.json', 'staff');
  if (staff === undefined) return damaged('staff.json');
  const directory = load('directory.json', 'directory');
  if (directory === undefined) return damaged('directory.json');
  const clients = createClientKeys(join(dir, 'clients'), master);
  const sign = signerOf(privateKey);

  const keyOf = (name: KeyName): Uint8Array | 'absent' | 'damaged' => {
    if (name === 'staff') return staff;
    return name === 'directory' ? directory : clients.get(name.client);
  };

  return ok({
    deviceId: device.deviceId,
    publicKey: device.publicKey,
    fingerprint: fingerprintOf(device.publicKey),
    seal: (name, aad, bytes) => {
      const key = keyOf(name);
      return typeof key === 'string' ? err({ kind: 'no-key' }) : ok(sealBox(key, aad, bytes));
    },
    open: (name, aad, body) => {
      const key = keyOf(name);
      if (key === 'absent') return err({ kind: 'no-key' });
      const bytes = key === 'damaged' ? undefined : openBox(key, aad, body);
      return bytes === undefined ? err({ kind: 'does-not-fit' }) : ok(bytes);
    },
    sealPiece: (name, aad, bytes) => {
      const key = keyOf(name);
      return typeof key === 'string' ? err({ kind: 'no-key' }) : ok(sealPiece(key, aad, bytes));
    },
    openPiece: (name, aad, piece) => {
      const key = keyOf(name);
      if (key === 'absent') return err({ kind: 'no-key' });
      const bytes = key === 'damaged' ? undefined : openPiece(key, aad, piece);
      return bytes === undefined ? err({ kind: 'does-not-fit' }) : ok(bytes);
    },
    sign,
    mintClient: () => saving(dir, clients.mint),
    eraseClient: (client) => saving(dir, () => clients.erase(client)),
    hasClient: (client) => clients.get(client) !== 'absent',
    clients: clients.listed,
    changePassphrase: (passphrase) => saving(dir, () => wrapByPassphrase(dir, master, passphrase, cost)),
    useKeyring: (keyring) => saving(dir, () => wrapByKeyring(dir, master, keyring)),
    newRecoveryCode: () =>
      saving(dir, () => {
        const code = newRecoveryCode();
        wrapByRecoveryCode(dir, master, code);
        return code;
      }),
    lock: () => {
      clients.forget();
      for (const key of [master, staff, directory, privateKey]) key.fill(0);
    },
  });
};
