import { randomBytes, scrypt as scryptAside, scryptSync } from 'node:crypto';
import { plainPassphrase } from '../../shared/passphrase.ts';
import { KEY_BYTES } from './box.ts';
import { openSealedKey } from './key-file.ts';
import type { KeyFileFields } from './key-file.ts';

/** Cost of one guess. `cheap` only where nobody's data is: with the test switches, which packaged builds ignore (decision 35). */
export type KdfCost = 'real' | 'cheap';

export interface Scrypt {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 2^17, 8, 1: 128 MiB and about half a second a guess. */
const scryptOf = (cost: KdfCost): Scrypt => ({ n: cost === 'real' ? 2 ** 17 : CHEAP_N, r: 8, p: 1 });

/** What a key file may ask for: at most a second of work, at least what makes guessing slow. `undefined` for anything else. */
export const scryptIn = ({ kdf, n, r, p }: KeyFileFields, cost: KdfCost): Scrypt | undefined =>
  kdf === 'scrypt' &&
  r === 8 &&
  p === 1 &&
  typeof n === 'number' &&
  (REAL_N.includes(n) || (cost === 'cheap' && n === CHEAP_N))
    ? { n, r, p }
    : undefined;

/** Made with test switches: it says so instead of being opened as if it protected somebody. */
export const isMadeForTest = ({ kdf, n }: KeyFileFields): boolean => kdf === 'scrypt' && n === CHEAP_N;

/** A passphrase made into a key, with what is needed to make it again. */
export interface PassphraseKey {
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly scrypt: Scrypt;
}

export const newPassphraseKey = (passphrase: string, cost: KdfCost): PassphraseKey => {
  const [salt, scrypt] = [newSalt(), scryptOf(cost)];
  return { key: keyOfPassphrase(passphrase, salt, scrypt), salt, scrypt };
};

/** The same without holding up the thread that keeps the clocks. */
export const newPassphraseKeyAside = async (passphrase: string, cost: KdfCost): Promise<PassphraseKey> => {
  const [salt, scrypt] = [newSalt(), scryptOf(cost)];
  return { key: await keyOfPassphraseAside(passphrase, salt, scrypt), salt, scrypt };
};

/** The same words typed on another keyboard give the same key: NFKC, outer spaces dropped. */
export const keyOfPassphrase = (passphrase: string, salt: Uint8Array, scrypt: Scrypt): Uint8Array =>
  scryptSync(plainPassphrase(passphrase), salt, KEY_BYTES, optionsOf(scrypt));

export const keyOfPassphraseAside = (
  passphrase: string,
  salt: Uint8Array,
  scrypt: Scrypt,
): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    scryptAside(plainPassphrase(passphrase), salt, KEY_BYTES, optionsOf(scrypt), (error, key) => {
      if (error === null) done(key);
      else fail(error);
    });
  });

/** Whether a key file opens with these words; what it opens is not handed on. */
export const opensAside = async (
  file: KeyFileFields,
  passphrase: string,
  cost: KdfCost,
): Promise<boolean> => {
  const [salt, scrypt] = [saltIn(file), scryptIn(file, cost)];
  if (salt === undefined || scrypt === undefined) return false;
  const master = openSealedKey(
    file,
    await keyOfPassphraseAside(passphrase, salt, scrypt),
    'master-passphrase',
  );
  master?.fill(0);
  return master !== undefined;
};

export const saltIn = ({ salt }: KeyFileFields): Uint8Array | undefined => {
  const bytes = Buffer.from(String(salt), 'base64');
  return bytes.length === SALT_BYTES && bytes.toString('base64') === salt ? bytes : undefined;
};

const SALT_BYTES = 16;
export const newSalt = (): Uint8Array => randomBytes(SALT_BYTES);

const optionsOf = ({ n, r, p }: Scrypt) => ({ N: n, r, p, maxmem: 256 * n * r });
const CHEAP_N = 2 ** 10;
const REAL_N: readonly number[] = [2 ** 15, 2 ** 16, 2 ** 17, 2 ** 18];
