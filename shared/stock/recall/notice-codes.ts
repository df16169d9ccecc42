import type { Scanned } from '../code-reading.ts';
import { readCode } from '../gs1.ts';
import type { NoticeProduct } from './notice-products.ts';
import type { NoticeScan } from './notice-scan.ts';
import type { RecallTerm } from './term.ts';

/** Decides the century of a two-digit year, of which nothing is asked here. */
const codeYear = 2000;

const codesWithin = /https?:\/\/\S+|(?:\(\d{2,4}\)\s?[^\s()]+\s?){2,}/g;

/** Codes of packs inside a notice, as they are printed under the bars: their lots. */
export const readCodes = (scan: NoticeScan): void => {
  for (const { 0: text, index } of scan.notice.matchAll(codesWithin)) {
    const lots = lotsOf(readCode(text.trim().replace(/[.,;:]+$/, ''), codeYear));
    if (lots.length === 0) continue;
    for (const lot of lots) scan.put({ is: 'lot', lot, isPart: false });
    for (const [at, { from, to }] of scan.tokens.entries())
      if (from >= index && to <= index + text.length) scan.take(at);
  }
};

const lotsOf = (code: Scanned): readonly string[] =>
  (code.is === 'gs1' || code.is === 'hibc') && code.lot !== undefined ? [code.lot, ...code.lotMayBe] : [];

/** Digits that are rather the number of a product than a lot. */
const retail = /^\d{12,14}$/;

/**
 * A text that is one code: its lots, or every lot of the product that it names. `none`: it names no lot and no product on record;
 * `undefined` for a text that is no code.
 */
export const wholeCode = (
  text: string,
  products: readonly NoticeProduct[],
): readonly RecallTerm[] | 'none' | undefined => {
  const code = readCode(text, codeYear);
  const lots = lotsOf(code);
  if (lots.length > 0) return lots.map((lot) => ({ is: 'lot', lot, isPart: false }));
  if (code.is === 'noLot' || code.is === 'wrong') return 'none';
  const { gtin, hibc } = code.is === 'text' ? { gtin: code.gtin, hibc: undefined } : code;
  const named = products.filter(
    (one) => (gtin !== undefined && one.gtin === gtin) || (hibc !== undefined && one.hibc === hibc),
  );
  if (named.length > 0) return named.map(({ id, title }) => ({ is: 'product', product: id, title }));
  return code.is !== 'text' || (gtin !== undefined && retail.test(code.text)) ? 'none' : undefined;
};
