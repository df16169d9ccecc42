import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd, Entry } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Instant } from '../../shared/time.ts';
import type { Log } from '../log.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createDirectory } from './directory.ts';
import type { Directory, Listed, Named } from './directory.ts';
import { createDirectoryFile } from './directory-file.ts';
import { leavingOf } from './leaving.ts';
import type { Leaving } from './leaving.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'head' | 'hashAt' | 'expect' | 'damage' | 'isErased'>;
  readonly vault: Pick<Vault, 'deviceId' | 'sealPiece' | 'openPiece' | 'clients' | 'hasClient'>;
  readonly log: Log;
}

/** A client whose key is gone or damaged although nothing in the record says that it was destroyed. */
export interface LostClient {
  readonly id: ClientId;
  /** As far as the names kept for searching still know it. */
  readonly named: Named | undefined;
  /** When the registration was made, or begun. */
  readonly since: Instant | undefined;
}

export interface KnownClients {
  readonly directory: Directory;
  /** Registrations begun and not ended. */
  readonly drafts: Set<ClientId>;
  /** Erasures begun and not ended. */
  readonly leaving: () => readonly Leaving[];
  /** As far as it was found out: missing ones at opening, damaged ones by the check. */
  readonly lost: () => readonly LostClient[];
  /** Asks the key folder now; `since` is left out. */
  readonly lostOne: (client: ClientId) => LostClient | undefined;
  /** Opens every client's key; a step for each few of them. */
  readonly checkKeys: () => IterableIterator<void>;
  /** Keys of clients who were erased: an older key folder was put back. */
  readonly returned: () => readonly ClientId[];
  /** Takes in what was written since it was last asked. */
  readonly catchUp: () => void;
  /** Out of memory and out of the cache, before anything else is said about it (decision 6). */
  readonly forget: (client: ClientId) => void;
  /** Writes the cache when there is something new to keep. */
  readonly keep: () => void;
}

/** How many client entries make it worth while to write the cache anew before the app is closed. */
const ENOUGH = 200;
const KEYS_IN_A_STEP = 32;
// In this order: a registration comes before what changes it, an ending after both.
const kinds = [
  'client.drafted',
  'client.registered',
  'client.amended',
  'erasure.begun',
  'client.discarded',
  'client.erased',
] as const satisfies readonly EntryKind[];

/**
 * Everybody by name: from the sealed cache as far as it goes, from the journal after that. A cache that does not belong to this
 * journal, or a damaged record, means that every entry is read. Who was erased is nobody, whatever the cache says; who merely lost
 * the key is named as that.
 */
export const openKnownClients = ({ dataDir, reader, vault, log }: Deps): KnownClients => {
  const file = createDirectoryFile(dataDir, vault);
  const keys = vault.clients();
  const isInChain = ({ seq, hash }: ChainEnd): boolean => reader.hashAt(seq) === hash;
  const stored =
    reader.damage() === undefined
      ? file.read(isInChain, (end) => reader.expect(end, 'the list of names'))
      : undefined;
  // Keys that were lost and are back: what they open was never read.
  const cached = stored?.unnamed.some((id) => keys.has(id)) === true ? undefined : stored;
  const directory = createDirectory(cached?.clients);
  const drafts = new Set(cached?.drafts);
  const lost = new Map<ClientId, Listed | 'draft' | 'unnamed'>();
  for (const id of cached?.unnamed ?? []) lost.set(id, 'unnamed');
  const leaving = new Map<ClientId, Leaving>(cached?.leaving.map((one) => [one.client, one]));
  let seen = cached?.upTo.seq ?? 0;
  let heard = 0;

  const leave = (client: ClientId): void => {
    drafts.delete(client);
    lost.delete(client);
    directory.remove(client);
  };
  const hear = (entry: Entry): void => {
    const { kind, client, state, body } = entry;
    if (client === undefined) return;
    heard += 1;
    const known = directory.get(client);
    switch (kind as (typeof kinds)[number]) {
      case 'erasure.begun':
        leave(client);
        leaving.set(client, leavingOf(entry, client));
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
  };

  /** Never from what a caller says it wrote: what is kept goes up to the head and leaves nothing out. */
  const listen = (): ChainEnd => {
    const { seq, hash } = reader.head();
    for (const kind of kinds) for (const entry of reader.read({ kind, from: seen + 1 })) hear(entry);
    seen = seq;
    return { seq, hash };
  };

  const write = (how: 'write' | 'rewrite'): void => {
    if (reader.damage() !== undefined) return;
    const upTo = listen();
    const saved = file[how]({
      upTo,
      clients: [...directory.all(), ...[...lost.values()].filter((one) => typeof one !== 'string')],
      drafts: [...drafts, ...lostAs('draft')],
      unnamed: lostAs('unnamed'),
      leaving: [...leaving.values()],
    });
    if (saved.ok) heard = 0;
    else log.write('names kept for the next start', saved.error.cause, saved.error.reference);
  };
  const lostAs = (how: 'draft' | 'unnamed'): readonly ClientId[] =>
    [...lost].filter(([, is]) => is === how).map(([id]) => id);

  const catchUp = (): void => {
    listen();
    if (heard >= ENOUGH) write('write');
  };

  const present = (): readonly ClientId[] => [...directory.all().map(({ id }) => id), ...drafts];
  const lose = (client: ClientId): void => {
    lost.set(client, directory.get(client) ?? 'draft');
    directory.remove(client);
    drafts.delete(client);
  };
  const isLost = (client: ClientId): boolean =>
    lost.has(client) || (!vault.hasClient(client) && !reader.isErased(client));
  const sinceOf = (client: ClientId): Instant | undefined => {
    for (const kind of ['client.registered', 'client.drafted'] as const)
      for (const { at } of reader.read({ client, kind })) return at;
    return undefined;
  };

  listen();
  for (const id of present()) if (!keys.has(id)) lose(id);
  if (heard >= ENOUGH) write('write');

  return {
    directory,
    drafts,
    catchUp,
    leaving: () => [...leaving.values()],
    lost: () => [...lost].map(([id, is]) => ({ id, named: namedIn(is), since: sinceOf(id) })),
    lostOne: (client) =>
      isLost(client) ? { id: client, named: namedIn(lost.get(client)), since: undefined } : undefined,
    checkKeys: function* () {
      for (const [index, id] of present().entries()) {
        if (isLost(id)) lose(id);
        if (index % KEYS_IN_A_STEP === KEYS_IN_A_STEP - 1) yield;
      }
    },
    returned: () => {
      const here = new Set([...present(), ...lost.keys(), ...leaving.keys()]);
      return [...keys].filter((id) => !here.has(id) && reader.isErased(id));
    },
    forget: (client) => {
      leave(client);
      write('rewrite');
    },
    keep: () => {
      listen();
      if (heard > 0) write('write');
    },
  };
};

const namedIn = (is: Listed | string | undefined): Named | undefined =>
  typeof is === 'object' ? is : undefined;
