import type { ClientId } from '../../shared/brand.ts';
import { matcherOf } from '../../shared/people/search.ts';

/** What is looked for in a session beside its client's name. */
export interface Indexed {
  readonly visit: number;
  readonly client: ClientId;
  /** Person, number, day, kind and ending, each as it is searched. */
  readonly words: readonly string[];
}

/**
 * Every ended session in memory, by the pieces of text that it holds: a sentence that a thousand sessions share is kept and searched
 * once. Filled from the newest session backwards, while new ones come in front.
 */
export interface DeskIndex {
  readonly size: () => number;
  /** A session that ended just now. */
  readonly addNewest: (one: Indexed) => void;
  /** The next one back from those that are in. */
  readonly addOlder: (one: Indexed) => void;
  /** What its summary says, as it is searched; nothing where the session is not in yet. */
  readonly addSentences: (visit: number, sentences: readonly string[]) => void;
  /** Visits that hold every word, newest first, bit by bit. */
  readonly find: (
    words: readonly string[],
    nameOf: (client: ClientId) => string,
  ) => Generator<undefined, readonly number[]>;
}

interface Row {
  readonly visit: number;
  readonly client: number;
  readonly words: Uint32Array;
  sentences: Uint32Array | undefined;
}

/** Rows or texts looked at between two breaks: well under a millisecond. */
const BIT = 2_000;

export const createDeskIndex = (): DeskIndex => {
  const texts: string[] = [];
  const numberOfText = new Map<string, number>();
  const clients: ClientId[] = [];
  const numberOfClient = new Map<ClientId, number>();
  const rowByVisit = new Map<number, Row>();
  const newest: Row[] = [];
  const older: Row[] = [];

  const textNumber = (key: string): number => {
    const known = numberOfText.get(key);
    if (known !== undefined) return known;
    numberOfText.set(key, texts.length);
    return texts.push(key) - 1;
  };
  const clientNumber = (client: ClientId): number => {
    const known = numberOfClient.get(client);
    if (known !== undefined) return known;
    numberOfClient.set(client, clients.length);
    return clients.push(client) - 1;
  };
  const rowOf = ({ visit, client, words }: Indexed): Row => {
    const row: Row = {
      visit,
      client: clientNumber(client),
      words: Uint32Array.from(words, textNumber),
      sentences: undefined,
    };
    rowByVisit.set(visit, row);
    return row;
  };

  /** For one word, which texts and which clients hold it. */
  const holders = function* (
    word: string,
    nameOf: (client: ClientId) => string,
  ): Generator<undefined, { readonly texts: Uint8Array; readonly clients: Uint8Array }> {
    const found = { texts: new Uint8Array(texts.length), clients: new Uint8Array(clients.length) };
    const holds = matcherOf(word);
    for (let at = 0; at < found.texts.length; at += 1) {
      if (holds(texts[at] ?? '')) found.texts[at] = 1;
      if (at % BIT === 0) yield;
    }
    for (let at = 0; at < found.clients.length; at += 1) {
      if (holds(nameOf(clients[at] as ClientId))) found.clients[at] = 1;
      if (at % BIT === 0) yield;
    }
    return found;
  };

  return {
    size: () => newest.length + older.length,
    addNewest: (one) => {
      if (!rowByVisit.has(one.visit)) newest.push(rowOf(one));
    },
    addOlder: (one) => {
      if (!rowByVisit.has(one.visit)) older.push(rowOf(one));
    },
    addSentences: (visit, sentences) => {
      const row = rowByVisit.get(visit);
      if (row !== undefined) row.sentences = Uint32Array.from(sentences, textNumber);
    },
    find: function* (words, nameOf) {
      const asked: { readonly texts: Uint8Array; readonly clients: Uint8Array }[] = [];
      for (const word of words) asked.push(yield* holders(word, nameOf));
      const found: number[] = [];
      const count = newest.length + older.length;
      for (let at = 0; at < count; at += 1) {
        const row = (at < newest.length ? newest[newest.length - 1 - at] : older[at - newest.length]) as Row;
        if (asked.every((one) => one.clients[row.client] === 1 || holds(row, one.texts)))
          found.push(row.visit);
        if (at % BIT === 0) yield;
      }
      return found;
    },
  };
};

const holds = ({ words, sentences }: Row, asked: Uint8Array): boolean =>
  words.some((text) => asked[text] === 1) || sentences?.some((text) => asked[text] === 1) === true;
