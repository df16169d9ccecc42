import { codeWords } from '../words/codes.ts';
import { dayOfYymmdd } from './code-date.ts';
import { known } from './code-reading.ts';
import type { CodeReading, LotReading, Scanned } from './code-reading.ts';
import { splitsOf } from './gs1-split.ts';
import type { Element } from './gs1-elements.ts';
import { checkDigitFits } from './trade-number.ts';

/** Every letter a lot or serial number of GS1 may have (General Specifications, figure 7.11-1). */
const allowed = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/;

/** What the elements say about a pack; `isWhole`: their ends are certain, because separators or brackets were there. */
export const readElements = (elements: readonly Element[], isWhole: boolean, thisYear: number): Scanned => {
  const wrong = wrongIn(elements, thisYear);
  if (wrong !== undefined) return { is: 'wrong', says: wrong };
  const ways = isWhole ? [elements] : splitsOf(elements, thisYear);
  const [first] = ways;
  if (first === undefined) return { is: 'wrong', says: codeWords.unreadable };
  const others = ways.slice(1).flatMap((way) => lotReading(way, thisYear) ?? []);
  const read = readingOf(first, thisYear);
  const lots = [...new Set(others.map(({ lot }) => lot))].filter((lot) => lot !== read.lot);
  return {
    is: 'gs1',
    ...read,
    lotMayBe: lots,
    ...(others.length === 0 ? {} : { readings: others }),
  };
};

const dates: Readonly<Record<string, 'expiry' | 'production'>> = {
  17: 'expiry',
  15: 'expiry',
  16: 'expiry',
  11: 'production',
};

const wrongIn = (elements: readonly Element[], thisYear: number) => {
  for (const { ai, value } of elements) {
    if (ai === '01' && !checkDigitFits(value)) return codeWords.badGtin;
    const what = dates[ai];
    if (what !== undefined && dayOfYymmdd(value, thisYear) === undefined)
      return what === 'expiry' ? codeWords.badExpiry({ value }) : codeWords.badProduction({ value });
    if ((ai === '10' || ai === '21') && !allowed.test(value)) return codeWords.strangeLetters({ value });
  }
  return undefined;
};

const readingOf = (elements: readonly Element[], thisYear: number): Omit<CodeReading, 'lotMayBe'> => {
  const valueOf = (ai: string): string | undefined => elements.find((one) => one.ai === ai)?.value;
  const dayOf = (...ais: readonly string[]) => {
    const value = ais.map(valueOf).find((one) => one !== undefined);
    return value === undefined ? undefined : dayOfYymmdd(value.slice(0, 6), thisYear);
  };
  return known({
    gtin: valueOf('01'),
    lot: valueOf('10'),
    serial: valueOf('21'),
    // "Best before" where the maker gives no other: never later than the day it may be used.
    expiry: dayOf('17', '7003', '15', '16'),
    production: dayOf('11'),
  });
};

const lotReading = (elements: readonly Element[], thisYear: number): LotReading | undefined => {
  const { gtin: _gtin, lot, ...rest } = readingOf(elements, thisYear);
  return lot === undefined ? undefined : { lot, ...rest };
};
