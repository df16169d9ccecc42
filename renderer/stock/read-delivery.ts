import { readCode } from '../../shared/stock/gs1.ts';
import type { StockPage } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { andList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import type { ReceiveDraft } from './receive-draft.ts';

export interface Delivered {
  readonly change: Partial<ReceiveDraft>;
  /** It was a code, or what was left of one, and no lot typed by hand. */
  readonly isCode: boolean;
  /** What was read, or why it cannot be used. */
  readonly says: Phrase | null;
  /** A product number that no product of the ledger has. */
  readonly newGtin: string;
  readonly otherLots: readonly string[];
}

const whole = (gtin: string): string => gtin.padStart(14, '0');

/** What a scanned code fills in when a lot comes in: product by its number, lot, use-by date. */
export const readDelivery = (
  code: string,
  { products, today }: Pick<StockPage, 'products' | 'today'>,
  kind?: ProductKind,
): Delivered => {
  const read = readCode(code, Number(today.slice(0, 4)));
  const plain = { change: {}, isCode: true, says: null, newGtin: '', otherLots: [] };
  if (read.is === 'wrong') return { ...plain, says: read.says };
  const found =
    read.gtin === undefined
      ? undefined
      : products.find(({ gtin }) => gtin !== undefined && whole(gtin) === read.gtin);
  // Digits under a retail code: the product, if there is one; else they may just as well be a lot.
  if (read.is === 'text')
    return found === undefined
      ? { ...plain, isCode: false, change: { lot: read.text } }
      : {
          ...plain,
          change: { product: found.id, lot: '' },
          says: stockScreen.productReadNowScan({ productTitle: productTitle(found) }),
        };
  const otherKind = found !== undefined && kind !== undefined && found.kind !== kind;
  const product = found === undefined || otherKind ? {} : { product: found.id };
  const change = {
    ...product,
    ...(read.lot === undefined ? {} : { lot: read.lot }),
    ...(read.expiry === undefined ? {} : { expiry: read.expiry }),
  };
  const missing = [
    ...(read.lot === undefined ? [stockScreen.theLot] : []),
    ...(read.expiry === undefined ? [stockScreen.theUseByDate] : []),
  ];
  const says =
    found === undefined && read.gtin !== undefined
      ? stockScreen.noProductNumberYet({ gtin: read.gtin })
      : otherKind
        ? stockScreen.notUsedHere({ productTitle: productTitle(found) })
        : missing.length > 0
          ? stockScreen.readFromCodeStill({ missing: andList(missing) })
          : stockScreen.readFromCodeCompare;
  return {
    ...plain,
    change,
    says,
    newGtin: found === undefined ? (read.gtin ?? '') : '',
    otherLots: read.lotMayBe,
  };
};
