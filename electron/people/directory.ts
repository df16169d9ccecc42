import type { ClientId } from '../../shared/brand.ts';
import { matches, questionWords, searchKey } from '../../shared/people/search.ts';
import type { LocalDate } from '../../shared/time.ts';

/** What a client is found and told apart by; everything else is read from the journal when it is asked for. */
export interface Named {
  readonly id: ClientId;
  readonly fullName: string;
  readonly phone: string;
  readonly dateOfBirth: LocalDate;
}
export interface Listed extends Named {
  readonly key: string;
}

export interface Directory {
  readonly size: () => number;
  readonly get: (id: ClientId) => Listed | undefined;
  readonly put: (one: Named) => void;
  /** As it was kept, with its key. */
  readonly take: (one: Listed) => void;
  readonly remove: (id: ClientId) => void;
  /** In the order of their names, no more than `limit`. */
  readonly find: (text: string, limit: number) => readonly Listed[];
  readonly bornOn: (day: LocalDate) => readonly Listed[];
  /** In the order of their names. */
  readonly all: () => readonly Listed[];
}

/** Names in memory, sorted once: a question walks the list and stops when the screen is full. */
export const createDirectory = (): Directory => {
  const byId = new Map<ClientId, Listed>();
  let sorted: readonly Listed[] | undefined;

  const all = (): readonly Listed[] => {
    sorted ??= [...byId.values()].toSorted(byKey);
    return sorted;
  };

  return {
    all,
    size: () => byId.size,
    get: (id) => byId.get(id),
    put: ({ id, fullName, phone, dateOfBirth }) => {
      byId.set(id, { id, fullName, phone, dateOfBirth, key: searchKey(fullName, phone) });
      sorted = undefined;
    },
    take: (one) => {
      byId.set(one.id, one);
      sorted = undefined;
    },
    remove: (id) => {
      byId.delete(id);
      sorted = undefined;
    },
    find: (text, limit) => {
      const words = questionWords(text);
      const found: Listed[] = [];
      for (const one of all()) {
        if (found.length === limit) break;
        if (matches(one.key, words)) found.push(one);
      }
      return found;
    },
    bornOn: (day) => all().filter(({ dateOfBirth }) => dateOfBirth === day),
  };
};

const byKey = (a: Listed, b: Listed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
