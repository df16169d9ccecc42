import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import { isHash } from '../journal/codec.ts';
import type { ChainEnd } from '../journal/entry.ts';
import type { DeviceNamed } from '../journal/replacement.ts';

/** Body of `device.enrolled`: whoever wrote it vouches for that tablet. `tablet` is its number in the studio, as people call it. */
interface Enrolled extends DeviceNamed {
  readonly tablet: number;
}

/** Body of `studio.joined`, the other half of it: the tablet that let this one in. */
type Joined = DeviceNamed;

/** Body of `device.heard`: from here on this tablet knew the other's chain up to that entry, with everything known to that. */
interface Heard extends ChainEnd {
  readonly deviceId: string;
}

/** Body of `device.revoked`: of that tablet nothing counts but what is known here; `upTo` is null where nothing is. */
interface Revoked {
  readonly deviceId: string;
  readonly upTo: ChainEnd | null;
}

/** Body of `exchange.offered`: the last one of a tablet counts. */
interface ExchangeOffered {
  /** X25519, SPKI DER, base64. */
  readonly publicKey: string;
}

export const enrolledIn = (body: JsonValue): Enrolled | undefined => {
  const { tablet } = fieldsOf(body);
  const device = joinedIn(body);
  return device !== undefined && typeof tablet === 'number' && Number.isSafeInteger(tablet) && tablet > 1
    ? { ...device, tablet }
    : undefined;
};

export const joinedIn = (body: JsonValue): Joined | undefined => {
  const { deviceId, publicKey } = fieldsOf(body);
  return isId(deviceId) && typeof publicKey === 'string' && publicKey !== ''
    ? { deviceId, publicKey }
    : undefined;
};

export const heardIn = (body: JsonValue): Heard | undefined => {
  const { deviceId } = fieldsOf(body);
  const end = endIn(body);
  return isId(deviceId) && end !== undefined ? { deviceId, ...end } : undefined;
};

export const revokedIn = (body: JsonValue): Revoked | undefined => {
  const { deviceId, upTo } = fieldsOf(body);
  if (!isId(deviceId)) return undefined;
  if (upTo === null) return { deviceId, upTo };
  const end = endIn(upTo);
  return end === undefined ? undefined : { deviceId, upTo: end };
};

export const exchangeIn = (body: JsonValue): ExchangeOffered | undefined => {
  const { publicKey } = fieldsOf(body);
  return typeof publicKey === 'string' && publicKey !== '' ? { publicKey } : undefined;
};

const endIn = (value: unknown): ChainEnd | undefined => {
  const { seq, hash } = fieldsOf(value);
  return typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 && isHash(hash)
    ? { seq, hash }
    : undefined;
};
const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
