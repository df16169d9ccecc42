import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removeDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { verifierOf } from './device-key.ts';
import type { Sign } from './device-key.ts';

/**
 * Says that this is the folder which the device works in; no backup holds it. A record without it came out of a backup, and another
 * device goes on with it. Only the device can write it, so nobody makes a restored record look like the one it was made from.
 */
export const writeHereFile = (dataDir: string, deviceId: string, sign: Sign): void =>
  writeDurably(
    hereFileOf(dataDir),
    `${JSON.stringify({ format: FORMAT, deviceId, signature: sign(signedText(deviceId)) })}\n`,
  );

export const isHere = (
  dataDir: string,
  device: { readonly deviceId: string; readonly publicKey: string },
): boolean => {
  try {
    const { signature } = JSON.parse(readPlainFile(hereFileOf(dataDir)).toString('utf8')) as {
      readonly signature?: unknown;
    };
    return (
      typeof signature === 'string' && verifierOf(device.publicKey)(signedText(device.deviceId), signature)
    );
  } catch {
    return false;
  }
};

/** Which device says that it works here, whether it truly said so or not. */
export const deviceHere = (dataDir: string): string | undefined => {
  try {
    const { deviceId } = JSON.parse(readPlainFile(hereFileOf(dataDir)).toString('utf8')) as {
      readonly deviceId?: unknown;
    };
    return typeof deviceId === 'string' ? deviceId : undefined;
  } catch {
    return undefined;
  }
};

/** Of a record that lay here before another is brought back. */
export const removeHereFile = (dataDir: string): void => {
  if (existsSync(hereFileOf(dataDir))) removeDurably(hereFileOf(dataDir));
};

const FORMAT = 'stipple-here-1';
const hereFileOf = (dataDir: string): string => join(dataDir, 'here.json');
const signedText = (deviceId: string): string => `${FORMAT}\n${deviceId}`;
