import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import type { ClientId } from '../../shared/brand.ts';
import type { SealedBody } from '../../shared/journal/entry.ts';
import { shredDurably } from '../store/durable-file.ts';
import { openBox, sealBox } from './box.ts';
import { openSealedKey, readKeyFile, writeSealedKey } from './key-file.ts';

/** A key on its way to another tablet: nobody opens it but the one whose exchange key it was sealed to. */
export interface Parcel extends SealedBody {
  /** X25519, SPKI DER, base64: made for this parcel alone. */
  readonly once: string;
}

/** What a parcel is about: bound to it, so that none passes for another. */
export interface ParcelName {
  readonly from: string;
  readonly to: string;
  /** `staff`, or the id of a client. */
  readonly key: string;
}

/** Keys that cross from one tablet to another; the secrets themselves never leave the vault. */
export interface KeyExchange {
  /** Of this tablet, X25519, SPKI DER, base64; made when it is asked for first. */
  readonly publicKey: () => string;
  /** `undefined` where this tablet does not hold that key, or `publicKey` is none. */
  readonly hand: (name: ParcelName, publicKey: string) => Parcel | undefined;
  /** Keeps the key of a parcel where `fits` says that it opens what it is said to open; answers whether it did. */
  readonly take: (name: ParcelName, parcel: Parcel, fits: (open: OpenWith) => boolean) => boolean;
  /** With a key that another tablet handed over, or this tablet's own of that client; `undefined` where it does not fit or there is none. */
  readonly open: (key: string, aad: string, body: SealedBody) => Uint8Array | undefined;
  /** The other way round, with the same key. */
  readonly seal: (key: string, aad: string, bytes: Uint8Array) => SealedBody | undefined;
  /** From now on the key of that client is one of this tablet's own; `false` where nobody handed it over. */
  readonly adopt: (client: ClientId) => boolean;
  /** The key handed over is destroyed. */
  readonly forget: (client: ClientId) => void;
}
export type OpenWith = (aad: string, body: SealedBody) => Uint8Array | undefined;

interface Deps {
  readonly keyFolder: string;
  /** Where keys that were handed over lie, wrapped by this tablet's own master key. */
  readonly handedFolder: string;
  readonly master: Uint8Array;
  readonly deviceId: string;
  readonly keyOf: (name: { readonly client: ClientId } | 'staff') => Uint8Array | 'absent' | 'damaged';
  readonly keep: (client: ClientId, key: Uint8Array) => void;
}

const exchangeFile = 'exchange.json';
export const handedFile = (key: string): string => `${key}.json`;
const handedPurpose = (key: string): string => `handed:${key}`;

export const createKeyExchange = ({
  keyFolder,
  handedFolder,
  master,
  deviceId,
  keyOf,
  keep,
}: Deps): KeyExchange => {
  const purpose = `exchange:${deviceId}`;
  const path = join(keyFolder, exchangeFile);
  const ownKey = (): KeyObject => {
    const file = readKeyFile(path);
    const known = typeof file === 'string' ? undefined : openSealedKey(file, master, purpose);
    if (known !== undefined)
      return createPrivateKey({ key: Buffer.from(known), type: 'pkcs8', format: 'der' });
    // None yet, or that of a tablet whose record this one took over: what was sealed to it is handed over anew.
    const { privateKey } = generateKeyPairSync('x25519');
    writeSealedKey(path, master, purpose, privateKey.export({ type: 'pkcs8', format: 'der' }));
    return privateKey;
  };
  const handed = (key: string): Uint8Array | undefined => {
    const file = readKeyFile(join(handedFolder, handedFile(key)));
    return typeof file === 'string' ? undefined : openSealedKey(file, master, handedPurpose(key));
  };

  const secretOf = (key: string): Uint8Array | undefined => {
    const own = isUuid(key) ? keyOf({ client: key as ClientId }) : 'absent';
    if (typeof own !== 'string') return own;
    if (last?.key !== key) last = { key, secret: handed(key) };
    return last.secret;
  };
  /** A whole visit is opened with one key: it is read once for all of its entries. */
  let last: { readonly key: string; readonly secret: Uint8Array | undefined } | undefined;

  return {
    publicKey: () => spkiOf(createPublicKey(ownKey())),
    hand: (name, publicKey) => {
      const secret = keyOf(name.key === 'staff' ? 'staff' : { client: name.key as ClientId });
      const to = publicKeyIn(publicKey);
      if (typeof secret === 'string' || to === undefined) return undefined;
      const once = generateKeyPairSync('x25519');
      const shared = sharedKey(once.privateKey, to, spkiOf(once.publicKey));
      return { once: spkiOf(once.publicKey), ...sealBox(shared, aadOf(name), secret) };
    },
    take: (name, parcel, fits) => {
      const once = publicKeyIn(parcel.once);
      if (once === undefined) return false;
      const secret = openBox(sharedKey(ownKey(), once, parcel.once), aadOf(name), parcel);
      if (secret === undefined || !fits((aad, body) => openBox(secret, aad, body))) return false;
      const key = name.key === 'staff' ? staffOf(name.from) : name.key;
      mkdirSync(handedFolder, { recursive: true, mode: 0o700 });
      writeSealedKey(join(handedFolder, handedFile(key)), master, handedPurpose(key), secret);
      last = undefined;
      return true;
    },
    open: (key, aad, body) => {
      const secret = secretOf(key);
      return secret === undefined ? undefined : openBox(secret, aad, body);
    },
    seal: (key, aad, bytes) => {
      const secret = secretOf(key);
      return secret === undefined ? undefined : sealBox(secret, aad, bytes);
    },
    adopt: (client) => {
      if (typeof keyOf({ client }) !== 'string') return true;
      const secret = handed(client);
      if (secret === undefined) return false;
      keep(client, secret);
      return true;
    },
    forget: (client) => {
      last = undefined;
      shredDurably(join(handedFolder, handedFile(client)));
    },
  };
};

/** How the staff key of another tablet is kept. */
export const staffOf = (deviceId: string): string => `staff-${deviceId}`;

const sharedKey = (mine: KeyObject, theirs: KeyObject, once: string): Uint8Array =>
  new Uint8Array(
    hkdfSync('sha256', diffieHellman({ privateKey: mine, publicKey: theirs }), once, 'stipple-handed-1', 32),
  );

const aadOf = ({ from, to, key }: ParcelName): string =>
  JSON.stringify({ format: 'stipple-handed-1', from, to, key });

const spkiOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64');

const publicKeyIn = (text: string): KeyObject | undefined => {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' });
    return key.asymmetricKeyType === 'x25519' ? key : undefined;
  } catch {
    return undefined;
  }
};
