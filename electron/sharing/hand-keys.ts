import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shredDurably } from '../store/durable-file.ts';
import { handedFile, staffOf } from '../vault/key-exchange.ts';
import type { ParcelName } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';
import { parcelText } from './key-facts.ts';
import type { KeyFacts } from './key-facts.ts';
import { othersFolderOf } from './others.ts';
import type { ParcelPlace } from './parcels.ts';

interface Handing {
  readonly vault: Pick<Vault, 'exchange' | 'clients'>;
  /** Of the parcels that lie there for this tablet, and of the tablets. */
  readonly facts: (wanted: readonly ParcelName[]) => KeyFacts;
  /** That names this tablet's chain. */
  readonly device: string;
  readonly dataDir: string;
  readonly place: ParcelPlace;
  /** Clients who were erased anywhere. */
  readonly erased: ReadonlySet<string>;
  /** A break between two keys. */
  readonly pace?: () => Promise<void>;
}

interface Handed {
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
  facts,
  device,
  dataDir,
  place,
  erased,
  pace = () => Promise.resolve(),
}: Handing): Promise<Handed> => {
  const there = await place.list(device);
  const isKept = ({ from, key }: ParcelName): boolean =>
    existsSync(join(handedFolderOf(dataDir), handedFile(key === 'staff' ? staffOf(from) : key)));
  const wanted = there.filter((name) => name.to === device && !erased.has(name.key) && !isKept(name));
  const { tablets, proofs } = facts(wanted);
  const receivers = new Map(
    tablets.flatMap(({ deviceId, isRevoked, exchangeKey }) =>
      isRevoked || deviceId === device || exchangeKey === undefined ? [] : [[deviceId, exchangeKey] as const],
    ),
  );
  const keys = ['staff', ...[...vault.clients()].filter((client) => !erased.has(client))];
  for (const name of there)
    if (name.from === device && (!receivers.has(name.to) || !keys.includes(name.key)))
      await place.remove(name);
  const sent = new Set(there.map(parcelText));
  let [given, taken, unfit] = [0, 0, 0];
  for (const [to, publicKey] of receivers)
    for (const key of keys) {
      const name: ParcelName = { from: device, to, key };
      if (sent.has(parcelText(name))) continue;
      await pace();
      const parcel = vault.exchange.hand(name, publicKey);
      if (parcel === undefined) continue;
      await place.put(name, parcel);
      given += 1;
    }
  for (const client of erased) destroyHanded(dataDir, client);
  const members = new Set(tablets.map(({ deviceId }) => deviceId));
  for (const name of wanted) {
    // One that came after its proofs were looked for is taken the next time.
    const pieces = proofs[parcelText(name)];
    if (!members.has(name.from) || pieces === undefined) continue;
    await pace();
    const parcel = await place.read(name);
    if (parcel === undefined) continue;
    // Whoever reaches the folder can put a key there; one that opens a body of its client, or of that tablet's staff, is the right one.
    const fits = vault.exchange.take(name, parcel, (open) =>
      pieces.some(({ aad, body }) => open(aad, body) !== undefined),
    );
    if (fits) taken += 1;
    else unfit += 1;
  }
  return { given, taken, unfit };
};

const handedFolderOf = (dataDir: string): string => join(othersFolderOf(dataDir), 'keys');

const destroyHanded = (dataDir: string, client: string): void => {
  shredDurably(join(handedFolderOf(dataDir), handedFile(client)));
};
