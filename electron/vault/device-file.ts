import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import { replacementIn } from '../../shared/journal/replacement.ts';
import type { DeviceNamed, Replacement } from '../../shared/journal/replacement.ts';
import { fingerprintOf, verifierOf } from './device-key.ts';
import type { Sign } from './device-key.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';

export const keyFolderOf = (dataDir: string): string => join(dataDir, 'keys');
export const deviceFile = 'device.json';

export interface DevicePublic extends DeviceNamed {
  /** Of the devices whose record it went on with, the last one first: what they signed in this folder still counts. */
  readonly earlier: readonly string[];
  /** What the one before signed when it handed its record over. */
  readonly replacement?: Replacement;
}

/** `sign`: with the device's own key, so that nobody adds a key of their own to those that are believed. */
export const writeDevice = (
  dir: string,
  { deviceId, publicKey, earlier, replacement }: DevicePublic,
  sign: Sign,
): void => {
  const fields: KeyFileFields = {
    format: FORMAT,
    deviceId,
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    ...(replacement === undefined
      ? {}
      : {
          earlier: earlier.join(' '),
          fromDevice: replacement.from.deviceId,
          fromSeq: replacement.from.seq,
          fromHash: replacement.from.hash,
          handedOver: replacement.handedOver,
        }),
  };
  writeKeyFile(join(dir, deviceFile), { ...fields, signature: sign(signedText(fields)) });
};

const signedText = (fields: KeyFileFields): string => `stipple-device-file-2\n${JSON.stringify(fields)}`;

/** Every key that may have signed a file of the key folder. */
export const keysOf = ({ publicKey, earlier }: Pick<DevicePublic, 'publicKey' | 'earlier'>) => [
  publicKey,
  ...earlier,
];

/** The clear part of the key folder: needs no secret. What it says is believed once the private key was found to belong to it. */
export const readDevice = (dataDir: string): DevicePublic | undefined => {
  const file = readKeyFile(join(keyFolderOf(dataDir), deviceFile));
  if (typeof file === 'string') return undefined;
  const { signature, ...fields } = file;
  const { format, deviceId, publicKey, fingerprint } = fields;
  const before = handedOverIn(file);
  return before !== 'damaged' &&
    format === FORMAT &&
    typeof deviceId === 'string' &&
    isUuid(deviceId) &&
    typeof publicKey === 'string' &&
    ed25519Spki.test(publicKey) &&
    fingerprint === fingerprintOf(publicKey) &&
    typeof signature === 'string' &&
    verifierOf(publicKey)(signedText(fields), signature)
    ? { deviceId, publicKey, ...before }
    : undefined;
};

/** Nothing in the file of a device that began its record itself. */
const handedOverIn = (file: KeyFileFields): Pick<DevicePublic, 'earlier' | 'replacement'> | 'damaged' => {
  const { deviceId, publicKey, earlier, fromDevice, fromSeq, fromHash, handedOver } = file;
  if (earlier === undefined) return { earlier: [] };
  const keys = String(earlier).split(' ');
  const from = { deviceId: fromDevice ?? null, seq: fromSeq ?? null, hash: fromHash ?? null };
  const replacement = replacementIn({
    from,
    deviceId: deviceId ?? null,
    publicKey: publicKey ?? null,
    handedOver: handedOver ?? null,
  });
  return replacement !== undefined && keys.every((key) => ed25519Spki.test(key))
    ? { earlier: keys, replacement }
    : 'damaged';
};

const FORMAT = 'stipple-device-2';
// 12 bytes that say Ed25519, then 32 of the key.
const ed25519Spki = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/;
