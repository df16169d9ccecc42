import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealedBody } from '../../shared/journal/entry.ts';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a fresh random nonce; `aad` is bound to the ciphertext without being in it. */
export const sealBox = (key: Uint8Array, aad: string, bytes: Uint8Array): SealedBody => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(aad, 'utf8'));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
};

/** `undefined` when key, `aad` and bytes do not belong together. */
export const openBox = (key: Uint8Array, aad: string, body: SealedBody): Uint8Array | undefined => {
  const nonce = Buffer.from(body.nonce, 'base64');
  const sealed = Buffer.from(body.sealed, 'base64');
  if (nonce.length !== NONCE_BYTES || sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aad, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
};
