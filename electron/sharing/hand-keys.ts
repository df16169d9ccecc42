import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { envelopeText, isSealedBody } from '../../shared/journal/codec.ts';
import { sealingOf } from '../../shared/journal/kinds.ts';
import type { Link } from '../../shared/sharing/chains.ts';
import { exchangeIn } from '../../shared/sharing/device-entries.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { shredDurably } from '../store/durable-file.ts';
import { handedFile, staffOf } from '../vault/key-exchange.ts';
import type { OpenWith, ParcelName } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';
import { othersFolderOf } from './others.ts';
import type { ParcelPlace } from './parcels.ts';

interface Handing {
  readonly vault: Pick<Vault, 'exchange' | 'clients'>;
  readonly union: Union;
  /** That names this tablet's chain. */
  readonly device: string;
  readonly dataDir: string;
  readonly place: ParcelPlace;
  /** Clients who were erased anywhere. */
  readonly erased: ReadonlySet<string>;
}

export interface Handed {
  readonly given: number;
  readonly taken: number;
  /** Keys that open nothing they were said to open: not kept. */
  readonly unfit: number;
}

/**
 * Hands this tablet's keys to the studio's other tablets, each sealed to that one alone, and takes what they handed to this one. Nothing goes
 * to a tablet that was taken out of the studio, and the key of an erased client goes nowhere: what lies on the way is destroyed.
 */
export const handKeys = async ({
  vault,
  union,
  device,
  dataDir,
  place,
  erased,
}: Handing): Promise<Handed> => {
  const tablets = union.heard.map(({ tablet }) => tablet);
  const there = await place.list(device);
  const receivers = new Map(
    tablets.flatMap(({ deviceId, isRevoked }) => {
      const key = isRevoked || deviceId === device ? undefined : exchangeKeyOf(union, deviceId);
      return key === undefined ? [] : [[deviceId, key] as const];
    }),
  );
  const keys = ['staff', ...[...vault.clients()].filter((client) => !erased.has(client))];
  for (const name of there)
    if (name.from === device && (!receivers.has(name.to) || !keys.includes(name.key)))
      await place.remove(name);
  const sent = new Set(there.map(textOf));
  let [given, taken, unfit] = [0, 0, 0];
  for (const [to, publicKey] of receivers)
    for (const key of keys) {
      const name: ParcelName = { from: device, to, key };
      const parcel = sent.has(textOf(name)) ? undefined : vault.exchange.hand(name, publicKey);
      if (parcel === undefined) continue;
      await place.put(name, parcel);
      given += 1;
    }
  for (const client of erased) destroyHanded(dataDir, client);
  const members = new Set(tablets.map(({ deviceId }) => deviceId));
  for (const name of there) {
    if (name.to !== device || !members.has(name.from) || erased.has(name.key)) continue;
    const kept = name.key === 'staff' ? staffOf(name.from) : name.key;
    if (existsSync(join(handedFolderOf(dataDir), handedFile(kept)))) continue;
    const parcel = await place.read(name);
    if (parcel === undefined) continue;
    if (vault.exchange.take(name, parcel, (open) => opensSomething(union, name, open))) taken += 1;
    else unfit += 1;
  }
  return { given, taken, unfit };
};

const textOf = ({ from, to, key }: ParcelName): string => `${from} ${to} ${key}`;
const handedFolderOf = (dataDir: string): string => join(othersFolderOf(dataDir), 'keys');

const destroyHanded = (dataDir: string, client: string): void => {
  shredDurably(join(handedFolderOf(dataDir), handedFile(client)));
};

/** The last one that the tablet offered in its own chain, where nobody else can write. */
export const exchangeKeyOf = ({ inOrder }: Union, deviceId: string): string | undefined => {
  const offered = inOrder.findLast(
    ({ entry, chain }) => entry.kind === 'exchange.offered' && chain.deviceId === deviceId,
  );
  return offered === undefined ? undefined : exchangeIn(offered.entry.body)?.publicKey;
};

/** Whoever reaches the folder can put a key there; one that opens a body of its client, or of that tablet's staff, is the right one. */
const opensSomething = ({ inOrder }: Union, { from, key }: ParcelName, open: OpenWith): boolean =>
  inOrder.some(
    (link) =>
      link.chain.deviceId === from &&
      (key === 'staff' ? sealingOf(link.entry.kind) === 'staff' : link.entry.client === key) &&
      openedWith(link, open) !== undefined,
  );

/** The body of a sealed line, as its bytes. */
export const openedWith = ({ entry }: Link, open: OpenWith): Uint8Array | undefined => {
  const { body, ...envelope } = entry;
  return isSealedBody(body) ? open(envelopeText(envelope), body) : undefined;
};
