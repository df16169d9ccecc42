import { fingerprintOf } from '../vault/device-key.ts';

export interface KeySource {
  readonly publicKey: string;
  readonly from: string;
}

interface TrustedKey {
  /** Empty when nothing fits: such a key verifies no head. */
  readonly publicKey: string;
  readonly note: string;
}

/** The key that heads are checked with: the one given, by itself or by its fingerprint, else the first found beside the record. */
export const trustedKey = (
  given: string | undefined,
  found: readonly (KeySource | undefined)[],
): TrustedKey => {
  const sources = found.filter((source) => source !== undefined);
  if (given === undefined) {
    const source = sources[0];
    return source === undefined
      ? { publicKey: '', note: 'key: none found' }
      : {
          publicKey: source.publicKey,
          note: `key: ${fingerprintOf(source.publicKey)} (from ${source.from}; compare it with the recovery page)`,
        };
  }
  const digits = given.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (!/^[0-9a-f\s-]+$/i.test(given) || digits.length !== 32)
    return { publicKey: given, note: `key: ${fingerprintOf(given)} (given)` };
  const match = sources.find(({ publicKey }) => fingerprintOf(publicKey).replaceAll(' ', '') === digits);
  return match === undefined
    ? { publicKey: '', note: 'key: the fingerprint given belongs to no key found here' }
    : {
        publicKey: match.publicKey,
        note: `key: ${fingerprintOf(match.publicKey)} (given by its fingerprint)`,
      };
};
