import { readPackCode } from '../../shared/stock/gs1.ts';
import type { CodeReading, Scanned } from '../../shared/stock/code-reading.ts';
import type { Message } from '../../shared/words/message.ts';
import { commaList } from '../../shared/words/message.ts';
import { scanWords } from '../../shared/words/screens/scan.ts';

/** One thing that the codes of a picture may mean. */
export interface CodeChoice {
  /** What a scanner would have typed, one after the other. */
  readonly codes: readonly string[];
  readonly says: Message;
  /** It can be used; else `says` tells why not. */
  readonly isUseful: boolean;
}

/** What a picture with several codes offers: two that complete each other as one pack first, then each by itself. */
export const choicesOf = (codes: readonly string[], thisYear: number): readonly CodeChoice[] => {
  const each = codes.map((code) => ({ code, read: readPackCode(code, thisYear) }));
  const single = each.map(({ code, read }) => ({
    codes: [code],
    says: describe(read),
    isUseful: read.is !== 'noLot' && read.is !== 'wrong',
  }));
  const product = each.find(({ read }) => isReading(read) && read.lot === undefined);
  const lot = each.find(({ read }) =>
    isReading(read) ? read.lot !== undefined && !namesProduct(read) : false,
  );
  if (product === undefined || lot === undefined) return single;
  return [
    {
      codes: [product.code, lot.code],
      says: scanWords.both({ first: describe(product.read), second: describe(lot.read) }),
      isUseful: true,
    },
    ...single,
  ];
};

const isReading = (read: Scanned): read is Extract<Scanned, CodeReading> =>
  read.is === 'gs1' || read.is === 'hibc';
const namesProduct = ({ gtin, hibc }: CodeReading): boolean => gtin !== undefined || hibc !== undefined;

const describe = (read: Scanned): Message => {
  if (read.is === 'text') return scanWords.text({ text: read.text });
  if (read.is === 'noLot' || read.is === 'wrong') return read.says;
  const number = read.gtin ?? read.hibc;
  const parts = [
    ...(read.lot === undefined ? [] : [scanWords.lot({ lot: read.lot })]),
    ...(read.serial === undefined ? [] : [scanWords.serial({ serial: read.serial })]),
    ...(read.expiry === undefined ? [] : [scanWords.useBy({ day: { day: read.expiry } })]),
    ...(number === undefined ? [] : [scanWords.product({ number })]),
  ];
  return read.lot === undefined ? scanWords.noLot({ what: commaList(parts) }) : commaList(parts);
};
