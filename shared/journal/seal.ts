import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { isInstant } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Digest } from './chain.ts';
import { isHash } from './codec.ts';

/** The body of a `head.attested` entry: `seq` and `hash` are those of the entry before it. */
export interface AttestedHead {
  readonly deviceId: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
  /** Ed25519 over `attestedText`, base64. */
  readonly signature: string;
}

/** The very bytes (UTF-8) that the device's key signs. */
export const attestedText = ({ deviceId, seq, hash, at }: Omit<AttestedHead, 'signature'>): string =>
  `stipple-head-v1\n${deviceId}\n${seq}\n${hash}\n${at}`;

/** Reads the body of a `head.attested` entry or the head file; `undefined` when it is not one. */
export const parseHead = (body: JsonValue | undefined): AttestedHead | undefined => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { deviceId, seq, hash, at, signature } = body as { readonly [key: string]: JsonValue };
  if (typeof deviceId !== 'string' || !isUuid(deviceId)) return undefined;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  if (!isHash(hash) || typeof at !== 'string' || !isInstant(at) || typeof signature !== 'string')
    return undefined;
  return { deviceId, seq, hash, at, signature };
};

/** The record seal as printed, `7f3a 91c2 04be d8e1`: the first 16 hex digits of SHA-256 over text, line feed, signature. */
export const sealOf = (digest: Digest, head: AttestedHead): string =>
  groups(digest(`${attestedText(head)}\n${head.signature}`).slice(0, 16));

export interface NotASeal {
  readonly kind: 'not-a-seal';
  readonly says: string;
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
        says: 'A record seal is 16 characters, 0 to 9 and a to f, as in 7f3a 91c2 04be d8e1.',
      });
};

const groups = (digits: string): string => digits.replace(/.{4}(?!$)/g, '$& ');
