import { randomInt, timingSafeEqual } from 'node:crypto';
import type { JsonValue } from '../../shared/brand.ts';
import { PROPOSED_DIGITS } from '../../shared/people/pin-length.ts';
import { isCommonPin, plainPin } from '../../shared/people/pin.ts';
import { keyOfPassphraseAside, newSalt, saltIn, scryptIn } from '../vault/passphrase.ts';
import type { KdfCost, Scrypt } from '../vault/passphrase.ts';

/** What a PIN is checked against: 2^15 makes one guess cost 32 MiB and a twentieth of a second, beside the waits. */
export interface PinVerifier {
  readonly kdf: 'scrypt';
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly hash: string;
  /** Proposed by Stipple: the pad opens by itself after the sixth digit. */
  readonly sixDigits: boolean;
}

const scryptFor = (cost: KdfCost): Scrypt => ({ n: cost === 'real' ? 2 ** 15 : 2 ** 10, r: 8, p: 1 });

export const newVerifier = async (pin: string, cost: KdfCost): Promise<PinVerifier> => {
  const [salt, scrypt] = [newSalt(), scryptFor(cost)];
  const hash = await keyOfPassphraseAside(plainPin(pin), salt, scrypt);
  return {
    kdf: 'scrypt',
    ...scrypt,
    salt: Buffer.from(salt).toString('base64'),
    hash: Buffer.from(hash).toString('base64'),
    sixDigits: new RegExp(`^\\d{${PROPOSED_DIGITS}}$`).test(plainPin(pin)),
  };
};

/** `false` too where the entry asks for another derivation than ours: it makes nobody wait for minutes. */
export const isPin = async (pin: string, verifier: PinVerifier, cost: KdfCost): Promise<boolean> => {
  const { kdf, n, r, p } = verifier;
  const [salt, scrypt] = [saltIn({ salt: verifier.salt }), scryptIn({ kdf, n, r, p }, cost)];
  if (salt === undefined || scrypt === undefined) return false;
  const [is, made] = [
    Buffer.from(verifier.hash, 'base64'),
    await keyOfPassphraseAside(plainPin(pin), salt, scrypt),
  ];
  return is.length === made.length && timingSafeEqual(is, made);
};

export const verifierIn = (body: JsonValue): PinVerifier | null => {
  const { kdf, n, r, p, salt, hash, sixDigits } = body as unknown as PinVerifier;
  const isWhole = kdf === 'scrypt' && [n, r, p].every(Number.isSafeInteger) && typeof salt === 'string';
  return isWhole && typeof hash === 'string'
    ? { kdf, n, r, p, salt, hash, sixDigits: sixDigits === true }
    : null;
};

/** Random, and none of those that many people choose. */
export const proposePin = (): string => {
  for (;;) {
    const digits = String(randomInt(10 ** PROPOSED_DIGITS)).padStart(PROPOSED_DIGITS, '0');
    if (!isCommonPin(digits)) return digits;
  }
};
