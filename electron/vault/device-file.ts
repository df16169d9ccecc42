import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import { fingerprintOf } from './device-key.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';

export const keyFolderOf = (dataDir: string): string => join(dataDir, 'keys');
export const deviceFile = 'device.json';

export interface DevicePublic {
  readonly deviceId: string;
  /** Ed25519, SPKI DER, base64. */
  readonly publicKey: string;
}

export const writeDevice = (dir: string, { deviceId, publicKey }: DevicePublic): void =>
  writeKeyFile(join(dir, deviceFile), {
    format: FORMAT,
    deviceId,
    publicKey,
    fingerprint: fingerprintOf(publicKey),
  });

/** The clear part of the key folder: needs no secret. What it says is believed once the private key was found to belong to it. */
export const readDevice = (dataDir: string): DevicePublic | undefined => {
  const file = readKeyFile(join(keyFolderOf(dataDir), deviceFile));
  if (typeof file === 'string') return undefined;
  const { format, deviceId, publicKey, fingerprint } = file;
  return format === FORMAT &&
    typeof deviceId === 'string' &&
    isUuid(deviceId) &&
    typeof publicKey === 'string' &&
    ed25519Spki.test(publicKey) &&
    fingerprint === fingerprintOf(publicKey)
    ? { deviceId, publicKey }
    : undefined;
};

const FORMAT = 'stipple-device-2';
// 12 bytes that say Ed25519, then 32 of the key.
const ed25519Spki = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/;
