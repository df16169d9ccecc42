/** How a change reads against what was in force: `other` is neither stricter nor weaker, such as new words. */
export type Course = 'stricter' | 'weaker' | 'other';

export interface Row {
  /** `*` stands for one part of a key: `limits.*.unit`. The first row that fits counts. */
  readonly at: string;
  readonly compare: (was: unknown, is: unknown) => Course;
  /** Numbers outside are typing slips, whatever the studio wishes. */
  readonly range?: readonly [least: number, most: number];
  readonly floor?: Floor;
  /** Of a list: rows that cannot go, whoever agrees to it; the others may. */
  readonly keeps?: readonly string[];
  /** What the row rests on. */
  readonly source: string;
}

/**
 * What no studio can go below. `start`: the value Stipple ships is the least strict there is. `same`: it does not change at all.
 * `count`: as many sentences as Stipple ships, whatever they say. A number: this much, whatever was shipped.
 */
export type Floor = 'start' | 'same' | 'count' | number;

type Compare = Row['compare'];

/** More is stricter. Nothing known (`null`) is a stop, and as strict as it gets. */
export const up: Compare = (was, is) => numbers(was, is, 1);
/** Less is stricter. */
export const down: Compare = (was, is) => numbers(was, is, -1);

const numbers = (was: unknown, is: unknown, sign: 1 | -1): Course => {
  const worth = (value: unknown): number => {
    if (value === 'never') return Number.POSITIVE_INFINITY;
    return typeof value === 'number' ? value * sign : Number.POSITIVE_INFINITY;
  };
  if (was === null && is !== null) return 'other';
  return worth(is) < worth(was) ? 'weaker' : 'stricter';
};

export const other: Compare = () => 'other';
/** Whatever is not as it was is weaker: nobody can say that it is as strict. */
export const changed: Compare = () => 'weaker';

/** The strictest first; what is not named here is weaker than all. */
export const ranked =
  (...order: readonly unknown[]): Compare =>
  (was, is) => {
    const place = (value: unknown): number => {
      const found = order.indexOf(value);
      return found === -1 ? order.length : found;
    };
    return place(is) > place(was) ? 'weaker' : 'stricter';
  };

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A list from which nothing may go missing: one thing more is stricter, another order is neither. */
export const grows: Compare = (was, is) => {
  const [before, now] = [listed(was), listed(is)];
  if (!before.every((one) => now.includes(one))) return 'weaker';
  return now.length === before.length ? 'other' : 'stricter';
};
/** A list that may only lose: each thing on it allows something. */
export const shrinks: Compare = (was, is) => grows(is, was);
/** Sentences: new words are neither, fewer sentences are weaker. */
export const lines: Compare = (was, is) => {
  const [before, now] = [listed(was), listed(is)];
  if (now.length < before.length) return 'weaker';
  return before.every((one) => now.includes(one)) ? 'stricter' : 'other';
};
/** From and to: inside of what was is stricter. */
export const narrows: Compare = (was, is) => {
  const [before, now] = [listed(was) as number[], listed(is) as number[]];
  if (before.length < 2) return 'other';
  if (now.length < 2) return 'weaker';
  return (now[0] ?? 0) >= (before[0] ?? 0) && (now[1] ?? 0) <= (before[1] ?? 0) ? 'stricter' : 'weaker';
};
