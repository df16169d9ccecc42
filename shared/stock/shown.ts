import type { KeepRows, LongList } from '../ipc/long-list.ts';
import type { LotInList, StockHead, StockPage } from './pages.ts';

/** A lot as it crosses to the window: what it is said to be stands once, with the products. */
export type LotShown = Omit<LotInList, 'product'>;
/** The cupboard as it crosses: its first lots, and how to read on in them. */
export interface StockShown extends StockHead {
  readonly lots: LongList<LotShown>;
}

const shownOf = ({
  product: _product,
  lot: { history: _history, ...lot },
  ...row
}: StockPage['lots'][number]): LotShown => ({
  ...row,
  lot,
});

export const stockShown = ({ lots, ...head }: StockPage, keep: KeepRows): StockShown => ({
  ...head,
  lots: keep(lots.map(shownOf)),
});

/** The rows of a list again, each with its product. */
export const lotsInList = ({ products }: StockHead, rows: readonly LotShown[]): readonly LotInList[] => {
  const byId = new Map(products.map((product) => [product.id, product]));
  return rows.flatMap((row) => {
    const product = byId.get(row.lot.product);
    return product === undefined ? [] : [{ ...row, product }];
  });
};
