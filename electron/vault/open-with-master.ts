import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { removeDurably, shredDurably } from '../store/durable-file.ts';
import { saving } from '../store/failure.ts';
import { openBox, openPiece, sealBox, sealPiece, wipeKey } from './box.ts';
import { clientFolderOf, createClientKeys } from './client-keys.ts';
import { deviceFile, keyFolderOf, keysOf, readDevice } from './device-file.ts';
import { fingerprintOf, publicKeyOf, signerOf } from './device-key.ts';
import { createDirectoryKey } from './directory-key.ts';
import { devicePurpose, nextFile, privateFile, replaceDevice } from './replace-device.ts';
import { createKeyExchange, handedFile } from './key-exchange.ts';
import { isHere, writeHereFile } from './here-file.ts';
import { openSealedKey, readKeyFile } from './key-file.ts';
import { damaged, wrapByKeyring, wrapByPassphrase, wrapByRecoveryCode } from './master-key.ts';
import type { Wrapping } from './master-key.ts';
import { generationOf, masterFile } from './master-file.ts';
import type { MasterWay } from './master-file.ts';
import { newPassphraseKey } from './passphrase.ts';
import type { KdfCost } from './passphrase.ts';
import { newRecoveryCode } from './recovery-code.ts';
import type { CannotOpen, Generations, KeyDamaged, KeyName, Vault } from './vault.ts';

/** The key folder, opened by its master key. Names the first file that does not belong to it. */
export const openWithMaster = (
  dataDir: string,
  master: Uint8Array,
  cost: KdfCost,
): Result<Vault, KeyDamaged> => {
  const dir = keyFolderOf(dataDir);
  const load = (file: string, purpose: string): Uint8Array | undefined => {
    const fields = readKeyFile(join(dir, file));
    return typeof fields === 'string' ? undefined : openSealedKey(fields, master, purpose);
  };
  const device = readDevice(dataDir);
  if (device === undefined) return damaged(deviceFile);
  const privateKey =
    load(privateFile, devicePurpose(device.deviceId)) ?? load(nextFile, devicePurpose(device.deviceId));
  if (privateKey === undefined) return damaged(privateFile);
  if (publicKeyOf(privateKey) !== device.publicKey) return damaged(deviceFile);
  const staff = load('staff.json', 'staff');
  if (staff === undefined) return damaged('staff.json');
  const directory = createDirectoryKey(dir, master);
  const clients = createClientKeys(clientFolderOf(dataDir), master);
  const sign = signerOf(privateKey);

  const keyOf = (name: KeyName): Uint8Array | 'absent' | 'damaged' => {
    if (name === 'staff') return staff;
    return name === 'directory' ? directory.get() : clients.get(name.client);
  };
  const generations = (): Generations => {
    const of = (way: MasterWay): number => generationOf(dir, way, keysOf(device));
    return { everyday: Math.max(of('keyring'), of('passphrase')), recovery: of('recovery') };
  };
  const wrapping = (which: keyof Generations, generation = generations()[which] + 1): Wrapping => ({
    dir,
    master,
    sign,
    generation,
  });

  return ok({
    deviceId: device.deviceId,
    publicKey: device.publicKey,
    earlier: device.earlier,
    ...(device.replacement === undefined ? {} : { replacement: device.replacement }),
    fingerprint: fingerprintOf(device.publicKey),
    seal: (name, aad, bytes) => {
      const key = keyOf(name);
      return typeof key === 'string' ? err({ kind: 'no-key' }) : ok(sealBox(key, aad, bytes));
    },
    open: (name, aad, body) => {
      const key = keyOf(name);
      if (typeof key === 'string') return err(noKeyBut(key));
      const bytes = openBox(key, aad, body);
      return bytes === undefined ? err({ kind: 'does-not-fit' }) : ok(bytes);
    },
    sealPiece: (name, aad, bytes) => {
      if (name === 'directory') directory.keep();
      const key = keyOf(name);
      return typeof key === 'string' ? err({ kind: 'no-key' }) : ok(sealPiece(key, aad, bytes));
    },
    openPiece: (name, aad, piece) => {
      const key = keyOf(name);
      if (typeof key === 'string') return err(noKeyBut(key));
      const bytes = openPiece(key, aad, piece);
      return bytes === undefined ? err({ kind: 'does-not-fit' }) : ok(bytes);
    },
    sign,
    replaceDevice: (end) => {
      const replaced = saving(dir, () => replaceDevice({ dir, master, device, sign, end }));
      if (!replaced.ok) return replaced;
      const next = openWithMaster(dataDir, Uint8Array.from(master), cost);
      if (!next.ok) throw new Error(`defect: a new device key does not open (${next.error.file})`);
      const here = next.value.stayHere();
      return here.ok ? next : here;
    },
    isHere: () => isHere(dataDir, device),
    stayHere: () => saving(dataDir, () => writeHereFile(dataDir, device.deviceId, sign)),
    mintClient: () => saving(dir, clients.mint),
    eraseClient: (client) =>
      saving(dir, () => {
        clients.erase(client);
        // What another tablet handed over opens the same.
        shredDurably(join(dataDir, 'others', 'keys', handedFile(client)));
      }),
    hasClient: (client) => typeof clients.get(client) !== 'string',
    clients: clients.listed,
    generations,
    dropOlderEveryday: () => {
      const [byKeyring, byPassphrase] = (['keyring', 'passphrase'] as const).map((way) =>
        generationOf(dir, way, keysOf(device)),
      ) as [number, number];
      if (byKeyring === 0 || byPassphrase === 0) return;
      const older = byKeyring < byPassphrase ? masterFile.keyring : masterFile.passphrase;
      // What cannot be removed now is removed at the next start: both open the same.
      saving(dir, () => removeDurably(join(dir, older)));
    },
    changePassphrase: (passphrase, generation) =>
      saving(dir, () =>
        wrapByPassphrase(wrapping('everyday', generation), newPassphraseKey(passphrase, cost)),
      ),
    usePassphraseKey: (key, generation) =>
      saving(dir, () => wrapByPassphrase(wrapping('everyday', generation), key)),
    useKeyring: (keyring, generation) =>
      saving(dir, () => wrapByKeyring(wrapping('everyday', generation), keyring)),
    newRecoveryCode: () =>
      saving(dir, () => {
        const code = newRecoveryCode();
        wrapByRecoveryCode(wrapping('recovery'), code);
        return code;
      }),
    useRecoveryCode: (code, generation) =>
      saving(dir, () => wrapByRecoveryCode(wrapping('recovery', generation), code)),
    exchange: createKeyExchange({
      keyFolder: dir,
      handedFolder: join(dataDir, 'others', 'keys'),
      master,
      deviceId: device.deviceId,
      keyOf,
      keep: clients.adopt,
    }),
    lock: () => {
      clients.forget();
      for (const key of [master, staff, directory.get(), privateKey]) wipeKey(key);
    },
  });
};

const noKeyBut = (what: 'absent' | 'damaged'): CannotOpen => ({
  kind: what === 'absent' ? 'no-key' : 'key-damaged',
});
