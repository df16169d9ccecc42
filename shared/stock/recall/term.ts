import { isAlikeLot, plainLot, blurredLot } from '../look-alike.ts';

/** How a session is reached: the very lot, a part of it, or a lot that looks like it. */
export type ReachBy = 'lot' | 'part' | 'alike';

/** One thing a notice asks for. */
export type RecallTerm =
  /** A lot; `isPart`: what was typed may be no more than a part of one. */
  | { readonly is: 'lot'; readonly lot: string; readonly isPart: boolean }
  /** All lots that begin so: `SD11*`. */
  | { readonly is: 'begins'; readonly with: string }
  /** `P1 to P9`: the same letters before a number between the two. */
  | { readonly is: 'range'; readonly from: string; readonly to: string }
  /** Every lot of a product: of the ledger by its id, or as somebody typed its name. */
  | { readonly is: 'product'; readonly product: string | null; readonly title: string };

/** What tells one term from another, for a person who takes one away. */
export const termKey = (term: RecallTerm): string =>
  term.is === 'lot'
    ? `lot ${plainLot(term.lot)}`
    : term.is === 'begins'
      ? `begins ${plainLot(term.with)}`
      : term.is === 'range'
        ? `range ${plainLot(term.from)} ${plainLot(term.to)}`
        : `product ${term.product ?? plainLot(term.title)}`;

const numbered = /^([^\d]*)(\d+)$/u;
/** The two ends of a row of lots with the same letters before a number; `undefined` where they are none. */
export const rangeOf = (
  from: string,
  to: string,
): { readonly letters: string; readonly first: number; readonly last: number } | undefined => {
  const [, letters, first] = numbered.exec(plainLot(from)) ?? [];
  const [, others, last] = numbered.exec(plainLot(to)) ?? [];
  if (letters === undefined || first === undefined || last === undefined) return undefined;
  // "P1–9": the second end leaves the letters out.
  if (others !== letters && others !== '') return undefined;
  return Number(first) < Number(last) ? { letters, first: Number(first), last: Number(last) } : undefined;
};

/** Shorter things are in too many lots by chance. */
const leastPart = 2;

/** How a lot is meant by a term; `null`: it is not. */
export const fitOf = (term: RecallTerm, lot: string): ReachBy | null => {
  const plain = plainLot(lot);
  switch (term.is) {
    case 'lot': {
      const asked = plainLot(term.lot);
      if (asked === '') return null;
      if (plain === asked) return 'lot';
      const counts = term.isPart && asked.length >= leastPart;
      if (counts && plain.includes(asked)) return 'part';
      if (isAlikeLot(lot, term.lot)) return 'alike';
      return counts && blurredLot(lot).includes(blurredLot(term.lot)) ? 'alike' : null;
    }
    case 'begins':
      return plain.startsWith(plainLot(term.with)) ? 'lot' : null;
    case 'range': {
      const range = rangeOf(term.from, term.to);
      const [, letters, digits] = numbered.exec(plain) ?? [];
      const isIn =
        range !== undefined &&
        letters === range.letters &&
        Number(digits) >= range.first &&
        Number(digits) <= range.last;
      return isIn ? 'lot' : null;
    }
    case 'product':
      return null;
  }
};
