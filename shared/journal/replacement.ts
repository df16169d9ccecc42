import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import { isHash } from './codec.ts';
import type { ChainEnd } from './entry.ts';

/** Who signs a stretch of the record. */
export interface DeviceNamed {
  readonly deviceId: string;
  /** Ed25519, SPKI DER, base64. */
  readonly publicKey: string;
}

/**
 * Body of `device.replaced`: another device goes on with the record after the entry that `from` names, and carries the word of the one
 * before it. Without that word anybody with a copy could go on in a device's place.
 */
export interface Replacement extends DeviceNamed {
  readonly from: { readonly deviceId: string } & ChainEnd;
  /** Ed25519 by the device before over `handedOverText`, base64. */
  readonly handedOver: string;
}

/** The very bytes (UTF-8) that the device before signs. */
export const handedOverText = ({ from, deviceId, publicKey }: Omit<Replacement, 'handedOver'>): string =>
  `stipple-device-replaced-1\n${from.deviceId}\n${from.seq}\n${from.hash}\n${deviceId}\n${publicKey}`;

/** Reads such a body; `undefined` when it is none. */
export const replacementIn = (body: JsonValue): Replacement | undefined => {
  const { from, deviceId, publicKey, handedOver } = fieldsOf(body);
  const { deviceId: before, seq, hash } = fieldsOf(from);
  return isId(before) &&
    typeof seq === 'number' &&
    Number.isSafeInteger(seq) &&
    isHash(hash) &&
    isId(deviceId) &&
    typeof publicKey === 'string' &&
    typeof handedOver === 'string'
    ? { from: { deviceId: before, seq, hash }, deviceId, publicKey, handedOver }
    : undefined;
};

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
