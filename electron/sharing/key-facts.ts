import { envelopeText, isSealedBody } from '../../shared/journal/codec.ts';
import type { SealedBody } from '../../shared/journal/entry.ts';
import { sealingOf } from '../../shared/journal/kinds.ts';
import type { Link } from '../../shared/sharing/chains.ts';
import { exchangeIn } from '../../shared/sharing/device-entries.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { ParcelName } from '../vault/key-exchange.ts';

/** A sealed body with what it is bound to: whoever has the key opens it, nobody else. */
export interface SealedPiece {
  readonly aad: string;
  readonly body: SealedBody;
}

/** What must be known of the other tablets to hand keys over: plain data that passes from one thread to another. */
export interface KeyFacts {
  readonly tablets: readonly {
    readonly deviceId: string;
    readonly isRevoked: boolean;
    /** That keys for it are sealed to; left out where it offered none yet. */
    readonly exchangeKey?: string;
  }[];
  /** For a parcel, by `parcelText`: bodies of which its key must open one. */
  readonly proofs: Readonly<Record<string, readonly SealedPiece[]>>;
}

/** Opening more of them than these proves no more. */
const PROOFS = 12;

/** `wanted`: parcels for this tablet. */
export const keyFactsOf = (union: Union, wanted: readonly ParcelName[]): KeyFacts => ({
  tablets: union.heard.map(({ tablet: { deviceId, isRevoked } }) => {
    const exchangeKey = exchangeKeyOf(union, deviceId);
    return { deviceId, isRevoked, ...(exchangeKey === undefined ? {} : { exchangeKey }) };
  }),
  proofs: proofsOf(union, wanted),
});

/** Each line is looked at once, however many parcels there are. */
const proofsOf = ({ inOrder }: Union, wanted: readonly ParcelName[]): KeyFacts['proofs'] => {
  const found = new Map<string, SealedPiece[]>(wanted.map((name) => [parcelText(name), []]));
  const to = new Set(wanted.map((name) => name.to));
  for (const link of inOrder)
    for (const tablet of to) {
      const { client, kind } = link.entry;
      const key = sealingOf(kind) === 'staff' ? 'staff' : client;
      const pieces =
        key === undefined ? undefined : found.get(parcelText({ from: link.chain.deviceId, to: tablet, key }));
      const piece = pieces === undefined || pieces.length >= PROOFS ? undefined : sealedPiece(link);
      if (piece !== undefined) pieces?.push(piece);
    }
  return Object.fromEntries(found);
};

export const parcelText = ({ from, to, key }: ParcelName): string => `${from} ${to} ${key}`;

/** `undefined` where the body stands in clear. */
export const sealedPiece = ({ entry }: Link): SealedPiece | undefined => {
  const { body, ...envelope } = entry;
  return isSealedBody(body) ? { aad: envelopeText(envelope), body } : undefined;
};

/** The last one that the tablet offered in its own chain, where nobody else can write. */
export const exchangeKeyOf = ({ inOrder }: Union, deviceId: string): string | undefined => {
  const offered = inOrder.findLast(
    ({ entry, chain }) => entry.kind === 'exchange.offered' && chain.deviceId === deviceId,
  );
  return offered === undefined ? undefined : exchangeIn(offered.entry.body)?.publicKey;
};
