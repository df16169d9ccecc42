import type { Link } from './chains.ts';
import type { Tablet } from './membership.ts';

/** A client, or a registration begun, that was destroyed on one tablet: it is gone on all of them, whatever comes later. */
export interface Erasure {
  readonly client: string;
  /** A registration that was begun and given up: nobody has to confirm it. */
  readonly isDraft: boolean;
  /** Tablets whose own chain says that the key there is destroyed. */
  readonly confirmed: readonly string[];
  /** Those that have not said so yet; a tablet that was taken out of the studio never will, and may still hold it. */
  readonly missing: readonly string[];
  readonly revoked: readonly string[];
}

const kinds: ReadonlySet<string> = new Set([
  'client.erased',
  'client.discarded',
  'erasure.begun',
  'erasure.confirmed',
]);

/** Every client who was erased anywhere, and how far the tablets are with it. */
export const erasuresIn = (links: readonly Link[], tablets: readonly Tablet[]): readonly Erasure[] => {
  const done = new Map<string, Set<string>>();
  const clients = new Set<string>();
  for (const { entry, chain } of links) {
    if (entry.client === undefined || !kinds.has(entry.kind)) continue;
    if (entry.kind !== 'client.discarded') clients.add(entry.client);
    const by = done.get(entry.client) ?? new Set<string>();
    if (entry.kind !== 'erasure.begun') by.add(chain.deviceId);
    done.set(entry.client, by);
  }
  return [...done].map(([client, by]) => {
    const named = (isIn: (tablet: Tablet) => boolean): readonly string[] =>
      tablets.filter(isIn).map(({ name }) => name);
    return {
      client,
      isDraft: !clients.has(client),
      confirmed: named(({ deviceId }) => by.has(deviceId)),
      missing: named(({ deviceId, isRevoked }) => !isRevoked && !by.has(deviceId)),
      revoked: named(({ deviceId, isRevoked }) => isRevoked && !by.has(deviceId)),
    };
  });
};
