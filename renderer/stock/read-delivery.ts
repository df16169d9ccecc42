import { readPackCode } from '../../shared/stock/gs1.ts';
import type { LotReading } from '../../shared/stock/code-reading.ts';
import { productOfCode } from '../../shared/stock/known-product.ts';
import type { StockHead } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';
import type { ReceiveDraft } from './receive-draft.ts';

interface Delivered {
  readonly change: Partial<ReceiveDraft>;
  /** It was a code, or what was left of one, and no lot typed by hand. */
  readonly isCode: boolean;
  /** What was read, or why it cannot be used. */
  readonly says: Phrase | null;
  /** A product number that no product of the ledger has. */
  readonly newGtin: string;
  readonly otherLots: readonly string[];
  /** The same with what then follows the lot. */
  readonly readings: readonly LotReading[];
  /** Digits that are rather the number of the product, but may be the lot. */
  readonly perhapsLot: string | null;
}

/** What a scanned code fills in when a lot comes in: product by its number, lot, use-by date. */
export const readDelivery = (code: string, { products, today }: StockHead, kind?: ProductKind): Delivered => {
  const read = readPackCode(code, Number(today.slice(0, 4)));
  const plain: Delivered = {
    change: {},
    isCode: true,
    says: null,
    newGtin: '',
    otherLots: [],
    readings: [],
    perhapsLot: null,
  };
  if (read.is === 'wrong' || read.is === 'noLot') return { ...plain, says: read.says };
  const found = productOfCode(products, read);
  // Digits under a retail code: the product, if there is one; else they may just as well be a lot.
  if (read.is === 'text') {
    if (found !== undefined)
      return {
        ...plain,
        change: { product: found.id, lot: '' },
        says: scanWords.productRead({ product: productTitle(found) }),
        perhapsLot: read.text,
      };
    return read.gtin === undefined
      ? { ...plain, isCode: false, change: { lot: read.text } }
      : {
          ...plain,
          isCode: false,
          change: { lot: read.text },
          says: scanWords.perhapsProduct({ text: read.text }),
          newGtin: read.gtin,
          perhapsLot: read.text,
        };
  }
  const number = read.gtin ?? (read.hibc === undefined ? undefined : `+${read.hibc}`);
  const otherKind = found !== undefined && kind !== undefined && found.kind !== kind;
  const product = found === undefined || otherKind ? {} : { product: found.id };
  const change = {
    ...product,
    ...(read.lot === undefined ? {} : { lot: read.lot }),
    ...(read.expiry === undefined ? {} : { expiry: read.expiry }),
  };
  const missing =
    read.lot === undefined && read.expiry === undefined
      ? scanWords.bothToType
      : read.lot === undefined
        ? scanWords.lotToType
        : read.expiry === undefined
          ? scanWords.dayToType
          : scanWords.compare;
  const says =
    found === undefined && number !== undefined
      ? scanWords.unknownProduct({ number })
      : otherKind
        ? scanWords.otherKind({ product: productTitle(found) })
        : missing;
  return {
    ...plain,
    change,
    says,
    newGtin: found === undefined ? (number ?? '') : '',
    otherLots: read.lotMayBe,
    readings: read.readings ?? [],
  };
};
