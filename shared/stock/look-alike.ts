/** A lot as it counts: case, spaces, dashes and other marks do not. */
export const plainLot = (lot: string): string =>
  lot
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const twins: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

/** The lot with every character that is misread for another written as one of them: O/0, I/1/l, S/5, B/8, Z/2. */
export const blurredLot = (lot: string): string =>
  [...plainLot(lot)].map((letter) => twins[letter] ?? letter).join('');

export interface SameLot<T> {
  /** The very lot. */
  readonly same: readonly T[];
  /** Another lot that the typed one may have been meant to be: offered, never taken by itself. */
  readonly alike: readonly T[];
}

/** Which of the known lots a typed one is, or looks like. An empty text is like none. */
export const sameLotAs = <T extends { readonly lot: string }>(
  typed: string,
  known: readonly T[],
): SameLot<T> => {
  const plain = plainLot(typed);
  if (plain === '') return { same: [], alike: [] };
  const same = known.filter(({ lot }) => plainLot(lot) === plain);
  return {
    same,
    alike: same.length > 0 ? [] : known.filter(({ lot }) => blurredLot(lot) === blurredLot(typed)),
  };
};
