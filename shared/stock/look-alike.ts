const joined = (lot: string): string =>
  lot
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A lot that is a date, or groups of digits that mean something by where they end: 1/21/26 and 12/1/26 are two. */
const groupsOf = (lot: string): readonly string[] | undefined => {
  const plain = lot.normalize('NFKC').trim();
  return /^\d+(?:[./]\d+)+$/.test(plain) || /^\d+(?:[-\u2010-\u2015]\d+){2,}$/.test(plain)
    ? plain.split(/[^\d]/)
    : undefined;
};

/** A lot as it counts: case, spaces, dashes and other marks do not, but those between the parts of a date. */
export const plainLot = (lot: string): string => groupsOf(lot)?.join('/') ?? joined(lot);

/** Letters that are misread for one another, and letters of other alphabets that look the same. */
const twins = new Map(
  'O0 Q0 I1 L1 S5 B8 Z2 G6 АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);
const twinOf = (letter: string): string => {
  const twin = twins.get(letter) ?? letter;
  return twins.get(twin) ?? twin;
};

/** The lot with every character that is misread for another written as one of them: O/0, I/1/l, S/5, B/8, Z/2. */
export const blurredLot = (lot: string): string => [...plainLot(lot)].map(twinOf).join('');

/** A date by its numbers: 01/21/26 and 1/21/2026 may be one lot, written twice. */
const dateKey = (lot: string): string | undefined =>
  groupsOf(lot)
    ?.map((group) => String(Number(group) % (group.length === 4 ? 100 : Number.POSITIVE_INFINITY)))
    .join('/');

/** A lot in every form it is compared in: worked out once where many are held against many. */
export interface LotForms {
  readonly plain: string;
  readonly blurred: string;
  readonly joined: string;
  readonly date: string | undefined;
}
export const lotForms = (lot: string): LotForms => ({
  plain: plainLot(lot),
  blurred: blurredLot(lot),
  joined: joined(lot),
  date: dateKey(lot),
});

export const isAlike = (one: LotForms, other: LotForms): boolean => {
  if (one.blurred === other.blurred) return true;
  if (one.date !== undefined && other.date !== undefined) return one.date === other.date;
  return (one.date === undefined) !== (other.date === undefined) && one.joined === other.joined;
};

/** May one have been meant to be the other: misread letters, or a date that was written with or without its marks. */
const isAlikeLot = (one: string, other: string): boolean => isAlike(lotForms(one), lotForms(other));

interface SameLot<T> {
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
  return { same, alike: same.length > 0 ? [] : known.filter(({ lot }) => isAlikeLot(lot, typed)) };
};
