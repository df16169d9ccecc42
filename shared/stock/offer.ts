import { orList } from '../words/message.ts';
import type { StockState } from './fold.ts';
import { overTablets } from './elsewhere.ts';
import { sameLotAs } from './look-alike.ts';
import { statusOf } from './lot.ts';
import type { Lot } from './lot.ts';
import type { LotMatch, LotOffer, LotRow, StockPage } from './pages.ts';
import { productTitle } from './product.ts';
import type { Product, ProductKind } from './product.ts';
import { lastDayOf, usabilityOf } from './usability.ts';
import type { UseRules } from './usability.ts';
import { stockWords } from './words.ts';

/** Packs that a use empties: what is left can be counted. */
const onePerUse: ReadonlySet<ProductKind> = new Set(['cartridge', 'diluent']);

const rowOf = (lot: Lot, product: Product, rules: UseRules): LotRow => ({
  lot,
  product,
  title: productTitle(product),
  status: statusOf(lot),
  usability: usabilityOf(lot, product, rules),
  lastDay: lastDayOf(lot, product, rules),
  left: leftOf(lot, product),
});

/** What came in and what was used on any tablet. */
const leftOf = (lot: Lot, { kind }: Product): number | null => {
  const { quantity, uses } = overTablets(lot);
  return onePerUse.has(kind) && uses !== null ? Math.max(0, quantity - uses) : null;
};

/** Every lot as a row. A lot whose product is gone cannot be: products are never removed. */
export const rowsOf = ({ lots, products }: StockState, rules: UseRules): readonly LotRow[] =>
  [...lots.values()].flatMap((lot) => {
    const product = products.get(lot.product);
    return product === undefined ? [] : [rowOf(lot, product, rules)];
  });

/** The same ledger with the lots of one kind: whoever asks for a pigment does not wait until a thousand needles were judged. */
const ofKind = ({ lots, products }: StockState, kind: ProductKind, product?: string): StockState => ({
  products,
  lots: new Map(
    [...lots].filter(
      ([, lot]) =>
        products.get(lot.product)?.kind === kind && (product === undefined || lot.product === product),
    ),
  ),
});

/** Days and instants; comparing them as words of a language takes many times as long. */
const inTime = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The last used first, then what is open, then what expires first. */
const byUse = (a: LotRow, b: LotRow): number =>
  inTime(b.lot.lastUsedAt ?? '', a.lot.lastUsedAt ?? '') ||
  Number(b.lot.openedOn !== null) - Number(a.lot.openedOn !== null) ||
  inTime(a.lastDay, b.lastDay) ||
  a.title.localeCompare(b.title) ||
  a.lot.lot.localeCompare(b.lot.lot);

/** Lots of one kind for one day; `product` narrows to one product. Those that cannot be used come with the reason (issue C1). */
export const offerLots = (
  state: StockState,
  kind: ProductKind,
  rules: UseRules,
  product?: string,
): LotOffer => {
  const rows = rowsOf(ofKind(state, kind, product), rules).toSorted(byUse);
  const unusable = rows.filter(({ usability }) => !usability.usable);
  return {
    kind,
    usable: rows.filter(({ usability }) => usability.usable),
    unusable: unusable.toSorted(stoppedFirst).slice(0, UNUSABLE_TOLD),
    unusableMore: Math.max(0, unusable.length - UNUSABLE_TOLD),
  };
};

/** A cupboard of many years has thousands that are used up or expired: nobody looks for one among them while somebody sits in the chair. */
const UNUSABLE_TOLD = 60;
const isStopped = ({ lot }: LotRow): boolean => lot.quarantined !== null || lot.recalled !== null;
/** A lot that was stopped since it was chosen is among those that are told. */
const stoppedFirst = (a: LotRow, b: LotRow): number => Number(isStopped(b)) - Number(isStopped(a));

/** The one lot that can be meant: the only usable one that is not used up. A number of pieces may be wrong, so a list of empty ones proposes none. */
export const onlyOneLeft = (usable: readonly LotRow[]): LotRow | undefined => {
  const filled = usable.filter(({ left }) => left !== 0);
  return filled.length === 1 ? filled[0] : usable.length === 1 ? usable[0] : undefined;
};

/** The lot that stands chosen before anybody says so: the one tested on this client, the one used last where any will do, or the only one. */
export const lotToPropose = (
  usable: readonly LotRow[],
  { proposes, prefers }: { readonly proposes: boolean; readonly prefers?: string | undefined },
): LotRow | undefined => {
  const meant = usable.filter(({ lot, left }) => lot.lot === prefers && left !== 0);
  return meant.length === 1 ? meant[0] : proposes ? usable[0] : onlyOneLeft(usable);
};

/** Whether the ledger holds a lot as typed, or one it may have been meant to be. */
export const matchLot = (state: StockState, kind: ProductKind, typed: string, rules: UseRules): LotMatch => {
  const rows = rowsOf(ofKind(state, kind), rules);
  const { same, alike } = sameLotAs(
    typed,
    rows.map((row) => ({ lot: row.lot.lot, row })),
  );
  const names = [...new Set(alike.map(({ lot }) => lot))];
  return {
    same: same.map(({ row }) => row),
    alike: alike.map(({ row }) => row),
    asks: names.length === 0 ? null : stockWords.didYouMean({ lots: orList(names) }),
  };
};

export const productsInOrder = ({ products }: StockState): readonly Product[] =>
  [...products.values()].toSorted((a, b) => productTitle(a).localeCompare(productTitle(b)));

/** Lots judged between two breaks: about a millisecond. */
export const LOTS_AT_ONCE = 64;

/** The whole ledger for its screen, made bit by bit: a studio of many years has thousands of lots. */
export const stockPaging = function* (state: StockState, rules: UseRules): Generator<undefined, StockPage> {
  const rows: LotRow[] = [];
  const all = [...state.lots];
  for (let at = 0; at < all.length; at += LOTS_AT_ONCE) {
    rows.push(
      ...rowsOf({ products: state.products, lots: new Map(all.slice(at, at + LOTS_AT_ONCE)) }, rules),
    );
    yield;
  }
  rows.sort((a, b) => Number(b.usability.usable) - Number(a.usability.usable) || byUse(a, b));
  yield;
  return {
    today: rules.day,
    products: productsInOrder(state),
    lots: rows,
  };
};
