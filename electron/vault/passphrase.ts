import { scryptSync } from 'node:crypto';
import { KEY_BYTES } from './box.ts';

/** Cost of one guess. `cheap` only where nobody's data is: with the test switches, which packaged builds ignore (decision 35). */
export type KdfCost = 'real' | 'cheap';

export interface Scrypt {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 2^17, 8, 1: 128 MiB and about half a second a guess. */
export const scryptOf = (cost: KdfCost): Scrypt => ({ n: cost === 'real' ? 2 ** 17 : 2 ** 10, r: 8, p: 1 });

/** The same words typed on another keyboard give the same key: NFKC, outer spaces dropped. */
export const keyOfPassphrase = (passphrase: string, salt: Uint8Array, { n, r, p }: Scrypt): Uint8Array =>
  scryptSync(passphrase.normalize('NFKC').trim(), salt, KEY_BYTES, { N: n, r, p, maxmem: 256 * n * r });
