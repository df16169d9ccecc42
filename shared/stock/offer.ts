import { orList } from '../words/message.ts';
import type { StockState } from './fold.ts';
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

export const rowOf = (lot: Lot, product: Product, rules: UseRules): LotRow => ({
  lot,
  product,
  title: productTitle(product),
  status: statusOf(lot),
  usability: usabilityOf(lot, product, rules),
  lastDay: lastDayOf(lot, product, rules),
  left: onePerUse.has(product.kind) && lot.uses !== null ? Math.max(0, lot.quantity - lot.uses) : null,
});

/** Every lot as a row. A lot whose product is gone cannot be: products are never removed. */
export const rowsOf = ({ lots, products }: StockState, rules: UseRules): readonly LotRow[] =>
  [...lots.values()].flatMap((lot) => {
    const product = products.get(lot.product);
    return product === undefined ? [] : [rowOf(lot, product, rules)];
  });

/** The last used first, then what is open, then what expires first. */
const byUse = (a: LotRow, b: LotRow): number =>
  (b.lot.lastUsedAt ?? '').localeCompare(a.lot.lastUsedAt ?? '') ||
  Number(b.lot.openedOn !== null) - Number(a.lot.openedOn !== null) ||
  a.lastDay.localeCompare(b.lastDay) ||
  a.title.localeCompare(b.title) ||
  a.lot.lot.localeCompare(b.lot.lot);

/** Lots of one kind for one day; `product` narrows to one product. Those that cannot be used come with the reason (issue C1). */
export const offerLots = (
  state: StockState,
  kind: ProductKind,
  rules: UseRules,
  product?: string,
): LotOffer => {
  const rows = rowsOf(state, rules)
    .filter((row) => row.product.kind === kind && (product === undefined || row.product.id === product))
    .toSorted(byUse);
  return {
    kind,
    usable: rows.filter(({ usability }) => usability.usable),
    unusable: rows.filter(({ usability }) => !usability.usable),
  };
};

/** Whether the ledger holds a lot as typed, or one it may have been meant to be. */
export const matchLot = (state: StockState, kind: ProductKind, typed: string, rules: UseRules): LotMatch => {
  const rows = rowsOf(state, rules).filter((row) => row.product.kind === kind);
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

/** The whole ledger for its screen. */
export const stockPage = (state: StockState, rules: UseRules): StockPage => {
  const rows = rowsOf(state, rules).toSorted(
    (a, b) => Number(b.usability.usable) - Number(a.usability.usable) || byUse(a, b),
  );
  return {
    today: rules.day,
    products: [...state.products.values()].toSorted((a, b) => productTitle(a).localeCompare(productTitle(b))),
    lots: rows,
  };
};
