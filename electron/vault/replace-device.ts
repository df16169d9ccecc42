import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { handedOverText } from '../../shared/journal/replacement.ts';
import { syncFolder } from '../store/durable-file.ts';
import { keysOf, writeDevice } from './device-file.ts';
import type { DevicePublic } from './device-file.ts';
import { newDeviceKey, signerOf } from './device-key.ts';
import type { Sign } from './device-key.ts';
import { writeSealedKey } from './key-file.ts';

export const privateFile = 'device-private.json';
/** The key of a device that takes over, until it lies in the place of the one before. */
export const nextFile = 'device-next.json';

/** What the device's private key is sealed for: it belongs to this device's name only. */
export const devicePurpose = (deviceId: string): string => `device:${deviceId}`;

interface Replacing {
  readonly dir: string;
  readonly master: Uint8Array;
  /** The one that hands over, and its signature. */
  readonly device: DevicePublic;
  readonly sign: Sign;
  /** Of the record that is handed over. */
  readonly end: ChainEnd;
}

/**
 * Makes a new device that goes on with the record, with the word of the one before. A kill leaves the old one or the new one: what counts
 * is which of them `device.json` names, and the private key of either can be opened until then.
 */
export const replaceDevice = ({ dir, master, device, sign, end }: Replacing): void => {
  const { privateKey, publicKey } = newDeviceKey();
  const deviceId = randomUUID();
  writeSealedKey(join(dir, nextFile), master, devicePurpose(deviceId), privateKey);
  const from = { deviceId: device.deviceId, seq: end.seq, hash: end.hash };
  const unsigned = { from, deviceId, publicKey };
  const replacement = { ...unsigned, handedOver: sign(handedOverText(unsigned)) };
  writeDevice(dir, { deviceId, publicKey, earlier: keysOf(device), replacement }, signerOf(privateKey));
  privateKey.fill(0);
  renameSync(join(dir, nextFile), join(dir, privateFile));
  syncFolder(dir);
};
