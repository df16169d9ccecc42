import { mayBeSame } from './same-person.ts';

interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly phone: string;
}

/** Two registrations that may be one person: a question, never an answer. */
export interface MaybeOne<P extends Person = Person> {
  readonly clients: readonly [P, P];
  readonly by: 'birthday' | 'phone';
}

/**
 * Everybody held against whoever has the day of birth or the end of the number in common: ten thousand clients cannot each be held against
 * each. Bit by bit: it yields after each of them.
 */
export const maybeOne = function* <P extends Person>(
  people: Iterable<P>,
  mayBeAsked: (one: P, other: P) => boolean,
): Generator<undefined, readonly MaybeOne<P>[]> {
  const pairs = new Map<string, MaybeOne<P>>();
  const groups = new Map<string, P[]>();
  for (const one of people) {
    const line = one.phone.replace(/\D/g, '').slice(-LINE_DIGITS);
    for (const key of [`born:${one.dateOfBirth}`, ...(line === '' ? [] : [`line:${line}`])]) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      for (const before of group) {
        if (before.id === one.id || !mayBeAsked(before, one)) continue;
        const by = mayBeSame(before, one);
        if (by !== undefined) pairs.set(`${before.id} ${one.id}`, { clients: [before, one], by });
      }
      group.push(one);
    }
    yield;
  }
  return [...pairs.values()];
};

const LINE_DIGITS = 6;
