import type { AuthorId } from '../brand.ts';
import type { Instant } from '../time.ts';

/** A fact with who and when. `late`: it happened earlier than it was entered (decision 13). `was`: how often it was corrected. */
export interface Recorded<T> {
  readonly value: T;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly occurredAt?: Instant;
  readonly corrections: number;
  /** The client gave it on the tablet; otherwise the practitioner asked aloud. */
  readonly onTablet?: true;
}

interface Stamped {
  readonly at: Instant;
  readonly by: AuthorId;
  readonly occurredAt?: Instant | undefined;
}

/** A fact with who and when; the old value stays in the journal and is counted here (decision 18). */
export const recorded = <T>(
  before: Recorded<T> | null | undefined,
  value: T,
  { at, by, occurredAt }: Stamped,
): Recorded<T> => ({
  value,
  at,
  by,
  ...(occurredAt === undefined || occurredAt === at ? {} : { occurredAt }),
  corrections: (before?.corrections ?? 0) + (before == null || same(before.value, value) ? 0 : 1),
});

/** Equal in content. Facts are small: text, numbers, short lists and flat objects. */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && same(value, (b as Record<string, unknown>)[key]))
  );
};

export const without = <V>(map: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => {
  const { [key]: _gone, ...rest } = map;
  return rest;
};

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
/** Leaves out what was not said, so that "not said" has one form in the data. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;

/** Puts `next` in the place of the item with the same id, or at the end. */
export const replaced = <T extends { readonly id: string }>(list: readonly T[], next: T): readonly T[] =>
  list.some(({ id }) => id === next.id)
    ? list.map((one) => (one.id === next.id ? next : one))
    : [...list, next];
