import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SealedBody } from '../../shared/journal/entry.ts';
import { writeDurably } from '../store/durable-file.ts';
import { openBox, sealBox } from './box.ts';

export type KeyFileFields = Readonly<Record<string, string | number>>;

/** A key file is JSON with a checksum over its fields: a flipped bit is "damaged", never "wrong passphrase". */
export const writeKeyFile = (path: string, fields: KeyFileFields): void =>
  writeDurably(path, `${JSON.stringify({ ...fields, sum: sumOf(fields) })}\n`);

export const readKeyFile = (path: string): KeyFileFields | 'absent' | 'damaged' => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
  // A kill between overwriting and removing leaves zeros behind: that key is as good as gone.
  if (text.startsWith('\0')) return 'absent';
  try {
    const { sum, ...fields } = JSON.parse(text) as Record<string, string | number>;
    return sum === sumOf(fields) ? fields : 'damaged';
  } catch {
    return 'damaged';
  }
};

/** Stores a secret sealed under another key; `purpose` keeps one file from passing for another. */
export const writeSealedKey = (
  path: string,
  wrapping: Uint8Array,
  purpose: string,
  secret: Uint8Array,
  more: KeyFileFields = {},
): void => {
  const { nonce, sealed } = sealBox(wrapping, aadOf(purpose), secret);
  writeKeyFile(path, { format: 'stipple-key-1', purpose, ...more, nonce, sealed });
};

export const openSealedKey = (
  fields: KeyFileFields,
  wrapping: Uint8Array,
  purpose: string,
): Uint8Array | undefined => openBox(wrapping, aadOf(purpose), sealedOf(fields));

const sealedOf = ({ nonce, sealed }: KeyFileFields): SealedBody => ({
  nonce: String(nonce),
  sealed: String(sealed),
});
const aadOf = (purpose: string): string => `stipple-key-1\n${purpose}`;
const sumOf = (fields: KeyFileFields): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
