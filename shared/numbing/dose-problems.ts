import type { Phrase } from '../words/message.ts';
import type { SessionData } from '../session/data.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import type { Instant } from '../time.ts';
import type { Cream } from './creams.ts';
import { countingCreams, numbingTotals } from './dose.ts';
import { earlierNumbing } from './earlier.ts';
import { heardHere } from './heard.ts';
import { areLimitsKnown, limitsOf, otherCream } from './product-limits.ts';

/** A way the cream of the day breaks a limit (G2-04). Every one of them is a hard stop. */
export type DoseProblem =
  | { readonly kind: 'unknownAmounts' }
  /** Cream from home of a strength that nobody knows: no more cream, and no needle. */
  | { readonly kind: 'unknownStrength'; readonly name: Phrase }
  | { readonly kind: 'unknownLimits'; readonly product: string; readonly name: Phrase }
  | {
      readonly kind: 'grams';
      readonly product: string;
      readonly name: Phrase;
      readonly sum: number;
      readonly most: number;
    }
  | { readonly kind: 'area'; readonly sum: number; readonly most: number }
  | { readonly kind: 'mixed'; readonly percent: number }
  | {
      readonly kind: 'capGrams' | 'capArea' | 'capMg' | 'capMinutes';
      readonly sum: number;
      readonly most: number;
    };

// Sums of decimals such as 0.1 + 0.2 must not stop a session that stands exactly at its limit.
const slack = 1e-9;
const over = (sum: number, most: number): boolean => sum > most + slack * Math.max(1, most);

interface Sum {
  readonly product: string;
  grams: number;
}
const gramsByProduct = (earlier: readonly EarlierNumbing[], creams: readonly Cream[]): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  const add = (product: string, grams: number): void => {
    const sum = sums.get(product) ?? { product, grams: 0 };
    sum.grams += grams;
    sums.set(product, sum);
  };
  for (const { product, grams } of earlier) add(product, grams);
  for (const { product, grams } of creams) if (product !== null) add(product, grams ?? 0);
  return [...sums.values()];
};

/** A clinician said that it may go on, and is named. */
const isCleared = ({ arrivalCream }: SessionData): boolean =>
  (arrivalCream?.value.clinicianSays ?? '').trim() !== '';

/** Cream from home, of this visit or one in the 24 hours before, that nobody knows the strength of (brief 10.2). */
const unknownStrength = (
  data: SessionData,
  creams: readonly Cream[],
  earlier: readonly EarlierNumbing[],
): readonly DoseProblem[] => {
  const here = creams.some(({ product }) => product === otherCream);
  const isUnknown =
    (here && data.arrivalCream?.value.strengthPercent === undefined) ||
    earlier.some(({ strength }) => strength === 'unknown');
  return isUnknown && !isCleared(data)
    ? [{ kind: 'unknownStrength', name: limitsOf(data, otherCream).name }]
    : [];
};

const productProblems = (
  data: SessionData,
  creams: readonly Cream[],
  earlier: readonly EarlierNumbing[],
  areaCm2: number,
): readonly DoseProblem[] => {
  const problems: DoseProblem[] = [];
  let fraction = 0;
  let smallestArea = Number.POSITIVE_INFINITY;
  const sums = gramsByProduct(earlier, creams);
  for (const { product, grams } of sums) {
    const limits = limitsOf(data, product);
    // Of cream that no card describes only the strength is asked, below.
    if (product !== otherCream && !areLimitsKnown(limits))
      problems.push({ kind: 'unknownLimits', product, name: limits.name });
    if (limits.maximumGrams !== null) {
      fraction += grams / limits.maximumGrams;
      if (over(grams, limits.maximumGrams))
        problems.push({ kind: 'grams', product, name: limits.name, sum: grams, most: limits.maximumGrams });
    }
    smallestArea = Math.min(smallestArea, limits.maximumAreaCm2 ?? Number.POSITIVE_INFINITY);
  }
  // The label area is for all cream together; where products are mixed, the smaller one counts for the sum.
  if (over(areaCm2, smallestArea)) problems.push({ kind: 'area', sum: areaCm2, most: smallestArea });
  if (sums.length > 1 && over(fraction, 1)) problems.push({ kind: 'mixed', percent: fraction * 100 });
  return problems;
};

/**
 * What is wrong with the dose of the day, over every application of it (G2-04; decisions 19, 20). Empty when no cream was used in
 * this session: what an earlier session used is counted, but is not this session's stop.
 */
export const doseProblems = (data: SessionData, now: Instant): readonly DoseProblem[] => {
  const creams = countingCreams(data, now);
  const earlier = earlierNumbing(data, now);
  const strength = unknownStrength(data, creams, earlier);
  const heard = heardHere(data, now);
  if (creams.length === 0 && heard.length === 0) return strength;
  const totals = numbingTotals(data, now);
  const { numbingDayGrams, numbingDayAreaCm2, numbingDayActiveMg, numbingDayMinutes } = data.protocol.limits;
  const mayBeUnknown = (product: string): boolean => product === otherCream && isCleared(data);
  const unknown =
    creams.some(
      ({ product, grams, areaCm2, onAt }) =>
        product === null || ((grams === null || areaCm2 === null || onAt === null) && !mayBeUnknown(product)),
    ) || heard.some((one) => one.unknown === true && !mayBeUnknown(one.product));
  const cap = (
    kind: 'capGrams' | 'capArea' | 'capMg' | 'capMinutes',
    sum: number,
    most: number,
  ): readonly DoseProblem[] => (over(sum, most) ? [{ kind, sum, most }] : []);
  return [
    ...(unknown ? [{ kind: 'unknownAmounts' } as const] : []),
    ...strength,
    ...productProblems(data, creams, earlier, totals.areaCm2),
    ...cap('capGrams', totals.grams, numbingDayGrams.value),
    ...cap('capArea', totals.areaCm2, numbingDayAreaCm2.value),
    ...cap('capMg', totals.activeMg, numbingDayActiveMg.value),
    ...cap('capMinutes', totals.minutes, numbingDayMinutes.value),
  ];
};
