import { damageWords } from '../../shared/words/damage.ts';
import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import { searchKey } from '../../shared/people/search.ts';
import type { Instant } from '../../shared/time.ts';
import { allOf, stepsOf } from '../background.ts';
import type { Background } from '../background.ts';
import type { Log } from '../log.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createClientNames, namingKinds } from './client-names.ts';
import type { ClientNames } from './client-names.ts';
import type { Directory, Listed, Named } from './directory.ts';
import { createDirectoryFile } from './directory-file.ts';
import { createNamesKept } from './names-kept.ts';
import type { PendingErasure } from './pending-erasures.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<
    RecordReader,
    'read' | 'head' | 'hashAt' | 'expect' | 'damage' | 'isErased' | 'countOf'
  >;
  readonly vault: Pick<Vault, 'deviceId' | 'sealPiece' | 'openPiece' | 'clients' | 'hasClient'>;
  readonly log: Log;
  /** Without it all is done at once. */
  readonly background?: Background;
  readonly isClosed?: () => boolean;
}

/** A client whose key is gone or damaged although nothing in the record says that it was destroyed. */
interface LostClient {
  readonly id: ClientId;
  /** As far as the names kept for searching still know it. */
  readonly named: Named | undefined;
  /** When the registration was made, or begun. */
  readonly since: Instant | undefined;
}

export interface KnownClients {
  /** Everybody. Who is not read yet is read now, in one go: who can wait for it in turns does `reading` first. */
  readonly directory: Directory;
  /** Registrations begun and not ended; likewise. */
  readonly drafts: Set<ClientId>;
  readonly isWhole: () => boolean;
  /** Reads everybody, bit by bit, and keeps them for the next start where that is worth while. */
  readonly reading: () => Generator<undefined, void>;
  /** Where every entry must be read for it: how far that is, and who was found so far. */
  readonly partly: () =>
    { readonly done: number; readonly of: number; readonly found: Directory } | undefined;
  /** One of them, whether everybody is read or not. */
  readonly get: (client: ClientId) => Listed | undefined;
  readonly count: () => number;
  /** Erasures begun and not ended. */
  readonly leaving: () => readonly PendingErasure[];
  /** As far as it was found out: missing ones once everybody is read, damaged ones by the check. */
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

interface Known {
  readonly names: ClientNames;
  /** Every entry up to here is in. */
  seen: number;
  /** Entries that are not in the cache. */
  heard: number;
}
interface Reading {
  readonly bits: Generator<undefined, void>;
  readonly into: Known;
  /** Clients to be read from their entries; 0 where the cache has them. */
  of: number;
}

/** How many client entries make it worth while to write the cache anew before the app is closed. */
const ENOUGH = 200;
const KEYS_IN_A_STEP = 32;
/** Entries between two breaks: about a millisecond. */
const BIT = 24;
/** So many are read before the first screen: nobody feels it, and everything about them is known at once. */
const FEW = 400;
const FEW_TO_READ = 60;

/**
 * Everybody by name: from the sealed cache as far as it goes, from the journal after that. A cache that does not belong to this
 * journal, or a damaged record, means that every entry is read. Who was erased is nobody, whatever the cache says; who merely lost
 * the key is named as that. Of many clients the first screen needs a few names only: those are read by themselves, everybody behind it.
 */
export const openKnownClients = ({
  dataDir,
  reader,
  vault,
  log,
  background,
  isClosed = () => false,
}: Deps): KnownClients => {
  const file = createDirectoryFile(dataDir, vault);
  const isInChain = ({ seq, hash }: ChainEnd): boolean => reader.hashAt(seq) === hash;
  // Before anything is written: what the cache knows and the chain does not is a break.
  let sealed =
    reader.damage() === undefined
      ? file.open(isInChain, (end) => reader.expect(end, damageWords.listOfNames))
      : undefined;
  let known: Known | undefined;
  let under: Reading | undefined;
  let keys: ReadonlySet<ClientId> = new Set();
  const single = new Map<ClientId, Listed | undefined>();

  /** Never from what a caller says it wrote: what is kept goes up to the head and leaves nothing out. */
  const listening = function* (into: Known): Generator<undefined, ChainEnd> {
    const { seq, hash } = reader.head();
    for (const kind of namingKinds)
      for (const entry of reader.read({ kind, from: into.seen + 1 })) {
        if (entry.seq > seq) break;
        into.names.hear(entry);
        into.heard += 1;
        if (into.heard % BIT === 0) yield;
      }
    into.seen = seq;
    return { seq, hash };
  };

  const begun = (): Reading => {
    const into: Known = { names: createClientNames(), seen: 0, heard: 0 };
    const bits = function* (): Generator<undefined, void> {
      const stored = sealed === undefined ? undefined : yield* sealed.content();
      sealed = undefined;
      yield;
      keys = vault.clients();
      yield;
      // Keys that were lost and are back: what they open was never read.
      const cached = stored?.unnamed.some((id) => keys.has(id)) === true ? undefined : stored;
      if (cached !== undefined) yield* into.names.take(cached);
      else reading.of = reader.countOf('client.registered');
      into.seen = cached?.upTo.seq ?? 0;
      // What is written meanwhile comes last: then there is no break any more.
      yield* listening(into);
      allOf(listening(into));
      // A key made meanwhile is not among those that were listed.
      for (const id of into.names.present()) if (!keys.has(id) && !vault.hasClient(id)) into.names.lose(id);
      known = into;
      under = undefined;
      single.clear();
    };
    const reading: Reading = { bits: bits(), into, of: 0 };
    return reading;
  };
  const everybody = function* (): Generator<undefined, void> {
    while (known === undefined) {
      under ??= begun();
      under.bits.next();
      yield;
    }
  };
  const whole = (): Known => {
    allOf(everybody());
    return known as unknown as Known;
  };
  const names = (): ClientNames => whole().names;

  /** From its own entries, where its key is there and nobody has begun to erase it. */
  const readOne = (id: ClientId): Listed | undefined => {
    if (!vault.hasClient(id)) return undefined;
    for (const _begun of reader.read({ client: id, kind: 'erasure.begun' })) return undefined;
    let found: Omit<Listed, 'key'> | undefined;
    for (const kind of ['client.registered', 'client.amended'])
      for (const { state, body } of reader.read({ client: id, kind })) {
        if (state !== 'open' || (found === undefined && kind === 'client.amended')) continue;
        const said = { ...found, ...(body as unknown as ClientFields) };
        found = { id, fullName: said.fullName, phone: said.phone, dateOfBirth: said.dateOfBirth };
      }
    return found === undefined ? undefined : { ...found, key: searchKey(found.fullName, found.phone) };
  };

  const keeping = createNamesKept({
    file,
    log,
    mayWrite: () => reader.damage() === undefined,
    asOf: (now: Known) => ({ upTo: allOf(listening(now)), ...now.names.snapshot() }),
    behind: (bits) => {
      if (background === undefined) allOf(bits);
      else void background.run(stepsOf(bits), isClosed);
    },
  });

  const lostIs = (client: ClientId): Listed | string | undefined => known?.names.lost.get(client);
  const isLost = (client: ClientId): boolean =>
    lostIs(client) !== undefined || (!vault.hasClient(client) && !reader.isErased(client));
  const sinceOf = (client: ClientId): Instant | undefined => {
    for (const kind of ['client.registered', 'client.drafted'] as const)
      for (const { at } of reader.read({ client, kind })) return at;
    return undefined;
  };

  const count = reader.countOf('client.registered');
  if (count <= (sealed === undefined ? FEW_TO_READ : FEW)) whole();

  return {
    get directory() {
      return names().directory;
    },
    get drafts() {
      return names().drafts;
    },
    isWhole: () => known !== undefined,
    reading: function* () {
      yield* everybody();
      if (known !== undefined && known.heard >= ENOUGH) yield* keeping.writing(known);
    },
    partly: () => {
      if (known !== undefined || under === undefined || under.of === 0) return undefined;
      const found = under.into.names.directory;
      return { done: Math.min(found.size(), under.of), of: under.of, found };
    },
    get: (client) => {
      if (known !== undefined) return known.names.directory.get(client);
      if (!single.has(client)) single.set(client, readOne(client));
      return single.get(client);
    },
    count: () =>
      known?.names.directory.size() ??
      Math.max(0, reader.countOf('client.registered') - reader.countOf('client.erased')),
    catchUp: () => {
      single.clear();
      if (known === undefined) return;
      allOf(listening(known));
      if (known.heard >= ENOUGH) keeping.soon(known);
    },
    leaving: () => [...names().leaving.values()],
    lost: () =>
      [...(known?.names.lost ?? [])].map(([id, is]) => ({ id, named: namedIn(is), since: sinceOf(id) })),
    lostOne: (client) =>
      isLost(client) ? { id: client, named: namedIn(lostIs(client)), since: undefined } : undefined,
    checkKeys: function* () {
      const { present, lose } = names();
      for (const [index, id] of present().entries()) {
        if (isLost(id)) lose(id);
        if (index % KEYS_IN_A_STEP === KEYS_IN_A_STEP - 1) yield;
      }
    },
    returned: () => {
      const { present, lost, leaving } = names();
      const here = new Set([...present(), ...lost.keys(), ...leaving.keys()]);
      return [...keys].filter((id) => !here.has(id) && reader.isErased(id));
    },
    forget: (client) => {
      const now = whole();
      now.names.leave(client);
      single.clear();
      keeping.shred(now);
    },
    keep: () => {
      if (known === undefined) return;
      allOf(listening(known));
      if (known.heard > 0) keeping.write(known);
    },
  };
};

const namedIn = (is: Listed | string | undefined): Named | undefined =>
  typeof is === 'object' ? is : undefined;
