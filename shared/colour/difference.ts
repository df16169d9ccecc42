import { differenceCiede2000 } from 'culori/fn';
import type { Lab } from './lab.ts';

const difference = differenceCiede2000();

/** CIEDE2000 with kL = kC = kH = 1 (brief 3.3); the same whichever colour comes first. */
export const deltaE2000 = (one: Lab, other: Lab): number => {
  // Two hues exactly opposite have two mean hues; the same one is taken whichever colour is named first.
  const [first, second] = inOrder(one, other) ? [one, other] : [other, one];
  return difference(
    { mode: 'lab65', l: first.L, a: first.a, b: first.b },
    { mode: 'lab65', l: second.L, a: second.a, b: second.b },
  );
};

/** `same` only where an instrument measured: a camera is not that good (brief 3.4). */
export type Band = 'same' | 'close' | 'check' | 'different';
export interface Bands {
  readonly same: number | null;
  readonly close: number;
  readonly check: number;
}

/** Studio bands of 3.4 in words; a difference on the limit still belongs to the better band. */
export const bandOf = (difference: number, { same, close, check }: Bands): Band => {
  if (same !== null && difference <= same) return 'same';
  if (difference <= close) return 'close';
  return difference <= check ? 'check' : 'different';
};

/** Nearest first; equals keep their order. */
export const rankByDifference = <T>(
  items: readonly T[],
  labOf: (item: T) => Lab,
  target: Lab,
): readonly { readonly item: T; readonly deltaE: number }[] =>
  items
    .map((item) => ({ item, deltaE: deltaE2000(labOf(item), target) }))
    .toSorted((one, other) => one.deltaE - other.deltaE);

const inOrder = (one: Lab, other: Lab): boolean =>
  one.L !== other.L ? one.L < other.L : one.a !== other.a ? one.a < other.a : one.b <= other.b;
