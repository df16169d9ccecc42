import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { SealedBody } from '../../shared/journal/entry.ts';
import { paddedPiece, unpaddedPiece } from '../../shared/journal/padding.ts';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a fresh random nonce; `aad` is bound to the ciphertext without being in it. */
export const sealBox = (key: Uint8Array, aad: string, bytes: Uint8Array): SealedBody => {
  const { nonce, sealed } = sealed256(key, aad, bytes);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
};

/** `undefined` when key, `aad` and bytes do not belong together. */
export const openBox = (key: Uint8Array, aad: string, body: SealedBody): Uint8Array | undefined =>
  opened256(key, aad, Buffer.from(body.nonce, 'base64'), Buffer.from(body.sealed, 'base64'));

/** The same for files: nonce (12 bytes), ciphertext, tag (16 bytes) in one piece, padded first so that its size says little. */
export const sealPiece = (key: Uint8Array, aad: string, bytes: Uint8Array): Uint8Array => {
  const { nonce, sealed } = sealed256(key, aad, paddedPiece(bytes));
  return Buffer.concat([nonce, sealed]);
};
export const openPiece = (key: Uint8Array, aad: string, piece: Uint8Array): Uint8Array | undefined => {
  const padded = opened256(key, aad, piece.subarray(0, NONCE_BYTES), piece.subarray(NONCE_BYTES));
  return padded === undefined ? undefined : unpaddedPiece(padded);
};

/** Overwrites a key in memory. What is sealed or opened with these bytes afterwards does not fit what was before. */
export const wipeKey = (key: Uint8Array): void => {
  keyObjects.delete(key);
  key.fill(0);
};

// Node 24 looks longer at plain bytes than it takes to seal a whole entry with them, so each key is handed over once.
const keyObjects = new WeakMap<Uint8Array, KeyObject>();
const keyObjectOf = (key: Uint8Array): KeyObject => {
  const known = keyObjects.get(key);
  if (known !== undefined) return known;
  const made = createSecretKey(key);
  keyObjects.set(key, made);
  return made;
};

// Asked of the system for many at once: each question takes longer than sealing a tap. No part is handed out twice.
let fresh = Buffer.alloc(0);
const newNonce = (): Buffer => {
  if (fresh.length < NONCE_BYTES) fresh = randomBytes(NONCE_BYTES * NONCES_AT_ONCE);
  const nonce = fresh.subarray(0, NONCE_BYTES);
  fresh = fresh.subarray(NONCE_BYTES);
  return nonce;
};
const NONCES_AT_ONCE = 256;

const sealed256 = (
  key: Uint8Array,
  aad: string,
  bytes: Uint8Array,
): { readonly nonce: Buffer; readonly sealed: Buffer } => {
  const nonce = newNonce();
  const cipher = createCipheriv('aes-256-gcm', keyObjectOf(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(aad, 'utf8'));
  return { nonce, sealed: Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) };
};

const opened256 = (
  key: Uint8Array,
  aad: string,
  nonce: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | undefined => {
  if (nonce.length !== NONCE_BYTES || sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyObjectOf(key), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aad, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
};
