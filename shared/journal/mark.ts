import { damageWords } from '../words/damage.ts';
import type { Message } from '../words/message.ts';
import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { isInstant } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Digest } from './chain.ts';
import { isHash } from './codec.ts';

/**
 * The device's word that it wrote the entry `seq` with everything before it. The last entry of every transaction carries one, so nobody
 * without the device's key can add an entry, or change one and make the chain fit again.
 */
export interface Mark {
  readonly deviceId: string;
  readonly seq: number;
  /** Of the entry. */
  readonly hash: string;
  /** Time of the entry. */
  readonly at: Instant;
  /** Ed25519 over `markedText`, base64. */
  readonly signature: string;
}

/** So many entries at most stand from one mark to the next, the one with the mark included: a longer transaction is marked in between. */
export const ENTRIES_PER_MARK = 64;

/** The very bytes (UTF-8) that the device's key signs. */
export const markedText = ({ deviceId, seq, hash, at }: Omit<Mark, 'signature'>): string =>
  `stipple-commit-v2\n${deviceId}\n${seq}\n${hash}\n${at}`;

/** Reads a mark that is kept beside the record; `undefined` when it is none. */
export const parseMark = (value: JsonValue | undefined): Mark | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { deviceId, seq, hash, at, signature } = value as { readonly [key: string]: JsonValue };
  if (typeof deviceId !== 'string' || !isUuid(deviceId)) return undefined;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  if (!isHash(hash) || typeof at !== 'string' || !isInstant(at) || typeof signature !== 'string')
    return undefined;
  return { deviceId, seq, hash, at, signature };
};

/** The record seal as printed, `7f3a 91c2 04be d8e1`: the first 16 hex digits of SHA-256 over text, line feed, signature. */
export const sealOf = (digest: Digest, mark: Mark): string =>
  groups(digest(`${markedText(mark)}\n${mark.signature}`).slice(0, 16));

interface NotASeal {
  readonly kind: 'not-a-seal';
  readonly says: Message;
}

/** A seal as a person types it from paper: any case, any spacing, letter O for zero, l or I for one. */
export const parseSeal = (typed: string): Result<string, NotASeal> => {
  const digits = typed
    .toLowerCase()
    .replace(/[\s.·-]/g, '')
    .replaceAll('o', '0')
    .replace(/[li]/g, '1');
  return /^[0-9a-f]{16}$/.test(digits)
    ? ok(groups(digits))
    : err({
        kind: 'not-a-seal',
        says: damageWords.notASeal,
      });
};

const groups = (digits: string): string => digits.replace(/.{4}(?!$)/g, '$& ');
