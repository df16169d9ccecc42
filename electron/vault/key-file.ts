import { createHash } from 'node:crypto';
import type { SealedBody } from '../../shared/journal/entry.ts';
import { writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { openBox, sealBox } from './box.ts';

export type KeyFileFields = Readonly<Record<string, string | number>>;

/** A key file is flat JSON with a checksum over its fields: a flipped bit is "damaged", never "wrong passphrase". */
export const writeKeyFile = (path: string, fields: KeyFileFields): void =>
  writeDurably(path, `${JSON.stringify({ ...fields, sum: sumOf(fields) })}\n`);

export const readKeyFile = (path: string): KeyFileFields | 'absent' | 'damaged' => {
  let text: string;
  try {
    text = readPlainFile(path).toString('utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
  // A kill between overwriting and removing leaves zeros behind: that key is as good as gone.
  return text.startsWith('\0') ? 'absent' : keyFileIn(text);
};

export const keyFileIn = (text: string): KeyFileFields | 'damaged' => {
  try {
    const { sum, ...fields } = JSON.parse(text) as Record<string, unknown>;
    return isFlat(fields) && sum === sumOf(fields) ? fields : 'damaged';
  } catch {
    return 'damaged';
  }
};

/** Stores a secret sealed under another key. Every other field of the file is bound to it, so that none can be changed apart. */
export const writeSealedKey = (
  path: string,
  wrapping: Uint8Array,
  purpose: string,
  secret: Uint8Array,
): void => writeKeyFile(path, sealedKeyFields(wrapping, { format: KEY_FORMAT, purpose }, secret));

export const sealedKeyFields = (
  wrapping: Uint8Array,
  fields: KeyFileFields,
  secret: Uint8Array,
): KeyFileFields => {
  const { nonce, sealed } = sealBox(wrapping, aadOf(fields), secret);
  return { ...fields, nonce, sealed };
};

/** `purpose` keeps one file from passing for another. */
export const openSealedKey = (
  file: KeyFileFields,
  wrapping: Uint8Array,
  purpose: string,
): Uint8Array | undefined => {
  const { nonce, sealed, ...rest } = file;
  const fields = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'signature'));
  return fields['format'] === KEY_FORMAT && fields['purpose'] === purpose
    ? openBox(wrapping, aadOf(fields), sealedOf(nonce, sealed))
    : undefined;
};

export const KEY_FORMAT = 'stipple-key-2';

const isFlat = (fields: Record<string, unknown>): fields is Record<string, string | number> =>
  Object.values(fields).every((value) => typeof value === 'string' || typeof value === 'number');
const sealedOf = (nonce: unknown, sealed: unknown): SealedBody => ({
  nonce: String(nonce),
  sealed: String(sealed),
});
const aadOf = (fields: KeyFileFields): string => JSON.stringify(fields);
const sumOf = (fields: KeyFileFields): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
