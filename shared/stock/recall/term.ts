import { isAlike, lotForms, plainLot } from '../look-alike.ts';
import type { LotForms } from '../look-alike.ts';

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

/** The last number of a lot, with what stands before and behind it. */
const numbered = /^(.*?)(\d+)(\D*)$/u;
const lettered = /^(.*)(\p{L})$/u;

/** Lots that differ in one number, or in the letter at their end. */
interface Range {
  readonly before: string;
  readonly behind: string;
  readonly first: number;
  readonly last: number;
  readonly by: 'number' | 'letter';
}

/** The two ends of a row of lots; `undefined` where they are none. "P1–9" and "2291A–F": the second end may leave out the beginning. */
export const rangeOf = (from: string, to: string): Range | undefined => {
  const [one, other] = [plainLot(from), plainLot(to)];
  const [, before, first, behind] = numbered.exec(one) ?? [];
  const [, begins, last, ends] = numbered.exec(other) ?? [];
  const isSame = begins === before || begins === '';
  if (before !== undefined && isSame && ends === behind && Number(first) < Number(last))
    return { before, behind: behind ?? '', first: Number(first), last: Number(last), by: 'number' };
  const [, stem = '', a = ''] = lettered.exec(one) ?? [];
  const [, stem2 = '', b = ''] = lettered.exec(other) ?? [];
  if (!/\d$/.test(stem) || (stem2 !== stem && stem2 !== '')) return undefined;
  const [low, high] = [a.codePointAt(0) ?? 0, b.codePointAt(0) ?? 0];
  return low < high ? { before: stem, behind: '', first: low, last: high, by: 'letter' } : undefined;
};

const isInRange = ({ before, behind, first, last, by }: Range, plain: string): boolean => {
  const parts = (by === 'number' ? numbered : lettered).exec(plain);
  const [, start, middle = '', end = ''] = parts ?? [];
  const place = by === 'number' ? Number(middle) : (middle.codePointAt(0) ?? 0);
  return start === before && end === behind && place >= first && place <= last;
};

/** "Lot", "L", "BN" or "CH" printed right before the number is a mark of its kind, or a part of it. */
const withoutMark = (plain: string): string => plain.replace(/^(?:LOT|L|LT|BN|B|CH|CHB)(?=\d\w{3})/u, '');
/** The name of its kind, typed along with the lot. */
const label =
  /^\s*(?:lot|batch|charge|los|lote|lotto|partie|partia|seria|b\.?n\.?|ch\.?-?b\.?)(?:[\s-]*(?:no|nr|number|nummer|code|n[\u00b0\u00ba]))?[\s:.#=-]+(?=\S*\d)/i;
const unmarked = (lot: string): string => withoutMark(plainLot(lot.replace(label, '')));

/** Shorter things are in too many lots by chance. */
const leastPart = 2;

/** A lot in every form a term is held against: worked out once where many are held against many. */
export interface FormsOfLot extends LotForms {
  readonly unmarked: string;
}
export const formsOf = (lot: string): FormsOfLot => ({ ...lotForms(lot), unmarked: unmarked(lot) });

/** How lots are meant by a term, `null`: not at all. What the term asks for is worked out once, for there may be thousands of lots. */
export const fitsOf = (term: RecallTerm): ((lot: FormsOfLot) => ReachBy | null) => {
  switch (term.is) {
    case 'lot': {
      const asked = formsOf(term.lot);
      const counts = term.isPart && asked.plain.length >= leastPart;
      return (lot) => {
        if (asked.plain === '') return null;
        if (lot.plain === asked.plain) return 'lot';
        if (counts && lot.plain.includes(asked.plain)) return 'part';
        if (isAlike(lot, asked) || lot.unmarked === asked.unmarked) return 'alike';
        return counts && lot.blurred.includes(asked.blurred) ? 'alike' : null;
      };
    }
    case 'begins': {
      const beginning = plainLot(term.with);
      return ({ plain }) => (plain.startsWith(beginning) ? 'lot' : null);
    }
    case 'range': {
      const range = rangeOf(term.from, term.to);
      return ({ plain }) => (range !== undefined && isInRange(range, plain) ? 'lot' : null);
    }
    case 'product':
      return () => null;
  }
};

/** How one lot is meant by a term. */
export const fitOf = (term: RecallTerm, lot: string): ReachBy | null => fitsOf(term)(formsOf(lot));
