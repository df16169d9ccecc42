import type { ClientId } from '../../shared/brand.ts';
import type { SaidOfPair } from '../../shared/sharing/picture.ts';
import { linksTo, onePerson, otherIn } from '../../shared/sharing/two-clients.ts';
import type { ClientFiles } from '../sharing/client-files.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  /** This tablet's own record. */
  readonly reader: Pick<RecordReader, 'read' | 'head' | 'damage'>;
  readonly files: Pick<ClientFiles, 'of'>;
}
type Is = SaidOfPair['is'];
interface Word {
  readonly is: Is;
  /** Number of this tablet's last entry that it knows of. */
  readonly seq: number;
}
/** Of each client what was said of them and others. */
type Words = Map<ClientId, Map<ClientId, Word>>;

export type Persons = ReturnType<typeof createPersons>;

/** Which clients are one person who was registered twice, as people said it on any tablet. A person keeps both files: nothing is moved from one to the other. */
export const createPersons = ({ reader, files }: Deps) => {
  const own: Words = new Map();
  let seen = 0;
  /** As the last look at all tablets told it; until then what lies with the file of a client counts. */
  let said: Words | undefined;
  let changes = 0;

  const catchUp = (): void => {
    if (reader.damage() !== undefined) return;
    const { seq } = reader.head();
    if (seq === seen) return;
    for (const kind of ['client.linked', 'client.unlinked'] as const)
      for (const { client, body, seq: at } of reader.read({ kind, from: seen + 1 })) {
        const other = otherIn(client, body) as ClientId | undefined;
        if (client === undefined || other === undefined) continue;
        if ((own.get(client)?.get(other)?.seq ?? 0) < at)
          put(own, [client, other], { is: kind === 'client.linked' ? 'one' : 'two', seq: at });
        changes += 1;
      }
    seen = seq;
  };
  /** A word of this tablet that the others' was not told with is the later one. */
  const later = (
    client: ClientId,
    there: ReadonlyMap<ClientId, Word> | undefined,
  ): ReadonlyMap<ClientId, Is> => {
    const words = new Map([...(there ?? [])].map(([other, { is }]) => [other, is]));
    for (const [other, { is, seq }] of own.get(client) ?? [])
      if (seq > (there?.get(other)?.seq ?? 0)) words.set(other, is);
    return words;
  };
  const inFile = (client: ClientId): ReadonlyMap<ClientId, Word> => {
    const words: Words = new Map();
    for (const { clients, is, ownSeq } of files.of(client)?.said ?? [])
      put(words, clients, { is, seq: ownSeq });
    return words.get(client) ?? new Map<ClientId, Word>();
  };
  const wordsOf = (client: ClientId): ReadonlyMap<ClientId, Is> =>
    later(client, said === undefined ? inFile(client) : said.get(client));
  const oneWith = (words: ReadonlyMap<ClientId, Is>): readonly ClientId[] =>
    [...words].flatMap(([other, is]) => (is === 'one' ? [other] : []));

  return {
    /** Everybody who is one person with that client, who comes first. */
    of: (client: ClientId): readonly ClientId[] => {
      catchUp();
      return onePerson(client, (one) => oneWith(wordsOf(one)));
    },
    /** Files of the person of `client` that `other` was said to be one with: those it is told apart from where the two are two. */
    linksTo: (client: ClientId, other: ClientId): readonly ClientId[] => {
      catchUp();
      return linksTo(client, other, (one) => oneWith(wordsOf(one)));
    },
    /** What was said of the two; `undefined`: nobody was asked. */
    wordOf: (one: ClientId, other: ClientId): Is | undefined => {
      catchUp();
      return wordsOf(one).get(other);
    },
    /** The same for everybody of one person, so that a list has them once. From memory alone: a list asks for thousands. */
    keyOf: (client: ClientId): ClientId => {
      catchUp();
      if (said?.has(client) !== true && !own.has(client)) return client;
      return onePerson(client, (one) => oneWith(later(one, said?.get(one)))).toSorted()[0] ?? client;
    },
    /** Another number once something else may have been said: whoever keeps what was sorted by `keyOf` sorts anew. */
    changes: (): number => {
      catchUp();
      return changes;
    },
    /** All tablets were looked at. */
    hear: (pairs: readonly SaidOfPair[]): void => {
      said = new Map();
      changes += 1;
      for (const { clients, is, ownSeq } of pairs) put(said, clients, { is, seq: ownSeq });
    },
  };
};

const put = (words: Words, [one, other]: readonly [ClientId, ClientId], word: Word): void => {
  for (const [client, beside] of [
    [one, other],
    [other, one],
  ] as const)
    words.set(client, (words.get(client) ?? new Map<ClientId, Word>()).set(beside, word));
};
