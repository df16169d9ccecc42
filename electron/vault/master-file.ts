import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifierOf } from './device-key.ts';
import type { Sign } from './device-key.ts';
import { KEY_FORMAT, readKeyFile, writeKeyFile } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';

/** The ways to the master key, each a file of its own. */
export type MasterWay = 'keyring' | 'passphrase' | 'recovery';
export const masterFile = {
  keyring: 'master-keyring.json',
  passphrase: 'master-passphrase.json',
  recovery: 'master-recovery.json',
} as const satisfies Record<MasterWay, string>;

/**
 * A way to the master key carries the device's signature over all of it: before any secret is asked for or any slow key derived,
 * it is told apart from one that somebody changed. `generation` counts up with each change, so that the journal can name an older
 * file that was put back.
 */
export const writeMasterFile = (
  dir: string,
  way: MasterWay,
  generation: number,
  sign: Sign,
  sealed: (fields: KeyFileFields) => KeyFileFields,
): void => {
  const fields = sealed({ format: KEY_FORMAT, purpose: `master-${way}`, generation });
  writeKeyFile(join(dir, masterFile[way]), { ...fields, signature: sign(signedText(fields)) });
};

/** `keys`: the public keys of the device and of those before it. */
export const readMasterFile = (
  dir: string,
  way: MasterWay,
  keys: readonly string[],
): KeyFileFields | 'absent' | 'damaged' => {
  const file = readKeyFile(join(dir, masterFile[way]));
  if (typeof file === 'string') return file;
  const { signature, ...fields } = file;
  const isOurs =
    fields['format'] === KEY_FORMAT &&
    fields['purpose'] === `master-${way}` &&
    Number.isSafeInteger(fields['generation']) &&
    typeof signature === 'string' &&
    keys.some((key) => verifierOf(key)(signedText(fields), signature));
  return isOurs ? file : 'damaged';
};

/** 0 where there is no sound file. */
export const generationOf = (dir: string, way: MasterWay, keys: readonly string[]): number => {
  if (!existsSync(join(dir, masterFile[way]))) return 0;
  const file = readMasterFile(dir, way, keys);
  return typeof file === 'string' ? 0 : Number(file['generation']);
};

/** Whether a file of either everyday way lies there, sound or not. */
export const hasEverydayFile = (dir: string): boolean =>
  existsSync(join(dir, masterFile.keyring)) || existsSync(join(dir, masterFile.passphrase));

const signedText = (fields: KeyFileFields): string => `stipple-key-file-2\n${JSON.stringify(fields)}`;
