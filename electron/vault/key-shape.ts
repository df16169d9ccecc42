import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import { KEY_FORMAT, readKeyFile } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';

/** What can be seen of a key file that nobody opens. */
export type KeyFileState = 'sound' | 'missing' | 'damaged';

/**
 * A file with a key sealed under the master key: its checksum, its form, and what it says it is for. Whether the key inside is the right
 * one only the master key tells.
 */
export const stateOfSealedKey = (path: string, purpose: string, secretBytes?: number): KeyFileState => {
  const file = readKeyFile(path);
  if (file === 'absent') return 'missing';
  return file !== 'damaged' && isSealedFor(file, purpose, secretBytes) ? 'sound' : 'damaged';
};

const isSealedFor = (file: KeyFileFields, purpose: string, secretBytes: number | undefined): boolean => {
  const [nonce, sealed] = [bytesIn(file['nonce']), bytesIn(file['sealed'])];
  return (
    Object.keys(file).join() === 'format,purpose,nonce,sealed' &&
    file['format'] === KEY_FORMAT &&
    file['purpose'] === purpose &&
    nonce === NONCE_BYTES &&
    sealed !== undefined &&
    (secretBytes === undefined ? sealed > TAG_BYTES : sealed === secretBytes + TAG_BYTES)
  );
};

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How many bytes a text in base64 holds, `undefined` where it is none. */
const bytesIn = (text: unknown): number | undefined => {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes.length : undefined;
};

/** The client whose key a file in the folder of clients holds by its name. */
export const clientInName = (name: string): string | undefined => {
  const id = name.endsWith('.json') ? name.slice(0, -5) : '';
  return isUuid(id) ? id : undefined;
};

export const clientKeyFile = (client: string): string => join('clients', `${client}.json`);
