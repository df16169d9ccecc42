import type { CodeReading } from './code-reading.ts';
import type { Product } from './product.ts';
import { gtinOf } from './trade-number.ts';

/** The product of the ledger that a code names by its trade number, in whatever length either was written, or by that of the health industry. */
export const productOfCode = (
  products: readonly Product[],
  { gtin, hibc }: Pick<CodeReading, 'gtin' | 'hibc'>,
): Product | undefined =>
  products.find(
    (one) =>
      (gtin !== undefined && one.gtin !== undefined && wholeNumber(one.gtin) === gtin) ||
      (hibc !== undefined && one.hibc === hibc),
  );

/** A number whose check digit is wrong was typed so, and is still the one on the pack. */
const wholeNumber = (digits: string): string => gtinOf(digits) ?? digits.padStart(14, '0');
