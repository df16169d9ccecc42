import type { ClientId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import { createDirectory } from './directory.ts';
import type { Directory, Listed } from './directory.ts';
import type { Snapshot } from './directory-file.ts';
import { pendingErasureOf } from './pending-erasures.ts';
import type { PendingErasure } from './pending-erasures.ts';

/** In this order: a registration comes before what changes it, an ending after both. */
export const namingKinds = [
  'client.drafted',
  'client.registered',
  'client.amended',
  'erasure.begun',
  'client.discarded',
  'client.erased',
] as const satisfies readonly EntryKind[];

/** Everybody as far as the entries that were heard tell. */
export interface ClientNames {
  readonly directory: Directory;
  /** Registrations begun and not ended. */
  readonly drafts: Set<ClientId>;
  /** Key gone or damaged though nothing says that it was destroyed: with the name where it is known. */
  readonly lost: ReadonlyMap<ClientId, Listed | 'draft' | 'unnamed'>;
  /** Erasures begun and not ended. */
  readonly leaving: ReadonlyMap<ClientId, PendingErasure>;
  readonly hear: (entry: Entry) => void;
  /** Its key is not there. */
  readonly lose: (client: ClientId) => void;
  readonly leave: (client: ClientId) => void;
  /** Registered or about to be. */
  readonly present: () => readonly ClientId[];
  /** As it was kept, a stretch at a time. */
  readonly take: (kept: Required<Snapshot>) => Generator<undefined, void>;
  readonly snapshot: () => Omit<Required<Snapshot>, 'upTo'>;
}

/** Kept names between two breaks: about a millisecond. */
const STRETCH = 1_000;

export const createClientNames = (): ClientNames => {
  const directory = createDirectory();
  const drafts = new Set<ClientId>();
  const lost = new Map<ClientId, Listed | 'draft' | 'unnamed'>();
  const leaving = new Map<ClientId, PendingErasure>();

  const leave = (client: ClientId): void => {
    drafts.delete(client);
    lost.delete(client);
    directory.remove(client);
  };
  const lostAs = (how: 'draft' | 'unnamed'): readonly ClientId[] =>
    [...lost].filter(([, is]) => is === how).map(([id]) => id);

  return {
    directory,
    drafts,
    lost,
    leaving,
    leave,
    hear: (entry) => {
      const { kind, client, state, body } = entry;
      if (client === undefined) return;
      const known = directory.get(client);
      switch (kind as (typeof namingKinds)[number]) {
        case 'erasure.begun':
          leave(client);
          leaving.set(client, pendingErasureOf(entry, client));
          break;
        case 'client.discarded':
        case 'client.erased':
          leave(client);
          leaving.delete(client);
          break;
        case 'client.drafted':
          if (state === 'keyMissing' && !lost.has(client)) lost.set(client, 'draft');
          if (state === 'open' && known === undefined) drafts.add(client);
          break;
        case 'client.registered':
          drafts.delete(client);
          if (state === 'keyMissing') lost.set(client, 'unnamed');
          if (state === 'open') directory.put({ ...(body as unknown as ClientFields), id: client });
          break;
        case 'client.amended':
          if (state === 'open' && known !== undefined)
            directory.put({ ...known, ...(body as Partial<ClientFields>) });
      }
    },
    lose: (client) => {
      lost.set(client, directory.get(client) ?? 'draft');
      directory.remove(client);
      drafts.delete(client);
    },
    present: () => [...directory.all().map(({ id }) => id), ...drafts],
    take: function* (kept) {
      for (const [index, one] of kept.clients.entries()) {
        directory.take(one);
        if (index % STRETCH === STRETCH - 1) yield;
      }
      for (const id of kept.drafts) drafts.add(id);
      for (const id of kept.unnamed) lost.set(id, 'unnamed');
      for (const one of kept.leaving) leaving.set(one.client, one);
    },
    snapshot: () => ({
      clients: [...directory.all(), ...[...lost.values()].filter((one) => typeof one !== 'string')],
      drafts: [...drafts, ...lostAs('draft')],
      unnamed: lostAs('unnamed'),
      leaving: [...leaving.values()],
    }),
  };
};
