import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd, Entry } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Log } from '../log.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createDirectory } from './directory.ts';
import type { Directory } from './directory.ts';
import { createDirectoryFile } from './directory-file.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'head' | 'hashAt' | 'expect' | 'damage'>;
  readonly vault: Pick<Vault, 'deviceId' | 'sealPiece' | 'openPiece' | 'clients'>;
  readonly log: Log;
}

export interface KnownClients {
  readonly directory: Directory;
  /** Registrations begun and not ended. */
  readonly drafts: Set<ClientId>;
  /** Takes in what was written since it was last asked. */
  readonly catchUp: () => void;
  /** Out of memory and out of the cache, before anything else is said about it (decision 6). */
  readonly forget: (client: ClientId) => void;
  /** Writes the cache when there is something new to keep. */
  readonly keep: () => void;
}

/** How many client entries make it worth while to write the cache anew before the app is closed. */
const ENOUGH = 200;
// In this order: a registration comes before what changes it, an ending after both.
const kinds = [
  'client.drafted',
  'client.registered',
  'client.amended',
  'client.discarded',
  'client.erased',
] as const satisfies readonly EntryKind[];

/**
 * Everybody by name: from the sealed cache as far as it goes, from the journal after that. A cache that does not belong to this
 * journal, or a damaged record, means that every entry is read. Whose key is gone is nobody, whatever the cache says.
 */
export const openKnownClients = ({ dataDir, reader, vault, log }: Deps): KnownClients => {
  const file = createDirectoryFile(dataDir, vault);
  const isInChain = ({ seq, hash }: ChainEnd): boolean => reader.hashAt(seq) === hash;
  const cached =
    reader.damage() === undefined
      ? file.read(isInChain, (end) => reader.expect(end, 'the list of names'))
      : undefined;
  const keys = vault.clients();
  const directory = createDirectory(cached?.clients.filter(({ id }) => keys.has(id)));
  const drafts = new Set(cached?.drafts.filter((id) => keys.has(id)));
  let seen = cached?.upTo.seq ?? 0;
  let heard = 0;

  const hear = ({ kind, client, state, body }: Entry): void => {
    if (client === undefined) return;
    heard += 1;
    if (kind === 'client.discarded' || kind === 'client.erased') {
      drafts.delete(client);
      directory.remove(client);
    }
    if (state !== 'open') return;
    const known = directory.get(client);
    if (kind === 'client.drafted' && known === undefined) drafts.add(client);
    if (kind === 'client.registered') {
      drafts.delete(client);
      directory.put({ ...(body as unknown as ClientFields), id: client });
    }
    if (kind === 'client.amended' && known !== undefined)
      directory.put({ ...known, ...(body as Partial<ClientFields>) });
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
    const saved = file[how]({ upTo, clients: directory.all(), drafts: [...drafts] });
    if (saved.ok) heard = 0;
    else log.write('names kept for the next start', saved.error.cause, saved.error.reference);
  };

  const catchUp = (): void => {
    listen();
    if (heard >= ENOUGH) write('write');
  };
  catchUp();

  return {
    directory,
    drafts,
    catchUp,
    forget: (client) => {
      directory.remove(client);
      drafts.delete(client);
      write('rewrite');
    },
    keep: () => {
      listen();
      if (heard > 0) write('write');
    },
  };
};
