import type { JsonValue } from '../brand.ts';
import type { Link } from './chains.ts';
import type { Knowledge } from './knowledge.ts';
import { standing } from './standing.ts';

/** What people said of two clients. */
export interface SaidOfTwo {
  /** In the order of their ids. */
  readonly clients: readonly [string, string];
  /** `one`: one person, registered twice. */
  readonly is: 'one' | 'two';
  readonly said: readonly Link[];
}

/** Whom an entry `client.linked` or `client.unlinked` names beside its client; `undefined` where it names nobody, or the same one. */
export const otherIn = (client: string | undefined, body: JsonValue): string | undefined => {
  const { with: other } = (body ?? {}) as { readonly with?: unknown };
  return client !== undefined && typeof other === 'string' && other !== client ? other : undefined;
};

/** Two ids in one order, whoever of them was named first. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

/**
 * One person holds until somebody who knew of it says two: what it tightens is not let go by a tablet that had not heard of it. Of whoever was
 * erased only the number is left, and it goes on holding the other files together: their visits count together on every tablet.
 */
export const saidOfTwo = (
  links: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
): readonly SaidOfTwo[] => {
  const pairs = new Map<string, { readonly clients: readonly [string, string]; readonly said: Link[] }>();
  for (const link of links) {
    const { client, body, kind } = link.entry;
    if (kind !== 'client.linked' && kind !== 'client.unlinked') continue;
    const other = otherIn(client, body as JsonValue);
    if (client === undefined || other === undefined) continue;
    const clients = pairOf(client, other);
    const pair = pairs.get(clients.join(' ')) ?? { clients, said: [] };
    pairs.set(clients.join(' '), pair);
    pair.said.push(link);
  }
  return [...pairs.values()].map(({ clients, said }) => {
    const last = standing(said, knew);
    return {
      clients,
      is: last.some(({ entry }) => entry.kind === 'client.linked') ? ('one' as const) : ('two' as const),
      said,
    };
  });
};

/** Everybody who is one person with `client`, through others too; `client` first. */
export const onePerson = <Id extends string>(
  client: Id,
  isOneWith: (client: Id) => readonly Id[],
): readonly Id[] => {
  const found = new Set([client]);
  // A set that grows is walked to its new end.
  for (const one of found) for (const other of isOneWith(one)) found.add(other);
  return [...found];
};

/** Who of them has to be told apart from `other`, so that it is not one with `client` any more: everybody who stays with `client` without it. */
export const linksTo = <Id extends string>(
  client: Id,
  other: Id,
  isOneWith: (client: Id) => readonly Id[],
): readonly Id[] => {
  const stays = onePerson(client, (one) => isOneWith(one).filter((id) => id !== other));
  return isOneWith(other).filter((id) => stays.includes(id));
};
