import type { SessionData } from '../session/data.ts';
import type { Instant } from '../time.ts';
import { countingCreams, numbingTotals } from './dose.ts';
import type { NumbingTotals } from './amounts.ts';
import { earlierNumbing } from './earlier.ts';
import { activeMgOf, areLimitsKnown, limitsOf } from './product-limits.ts';

const grams = (data: SessionData, now: Instant): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  const uses = [
    ...earlierNumbing(data, now),
    ...countingCreams(data, now).map(({ product, grams: one }) => ({ product, grams: one ?? 0 })),
  ];
  for (const use of uses)
    if (use.product !== null) sums.set(use.product, (sums.get(use.product) ?? 0) + use.grams);
  return sums;
};
/** The limit of grams that is reached first, for the card to say (brief 10.2). */
export type FirstLimit = 'label' | 'studioGrams' | 'studioMg';

const least = (...values: readonly number[]): number => Math.max(0, Math.min(...values));

/**
 * What may still go on today with this product: under its own label, under the labels of all products used (the shares of their grams add up,
 * G2-04) and under the studio's caps. Null while a limit is unknown: then nothing may. cm², g, mg of active substance, minutes.
 */
export const numbingLeft = (data: SessionData, now: Instant, product: string): NumbingTotals | null =>
  reckoned(data, now, product)?.left ?? null;

export const firstLimitOf = (data: SessionData, now: Instant, product: string): FirstLimit | null =>
  reckoned(data, now, product)?.first ?? null;

const reckoned = (
  data: SessionData,
  now: Instant,
  product: string,
): { readonly left: NumbingTotals; readonly first: FirstLimit } | null => {
  const used = grams(data, now);
  const limits = limitsOf(data, product);
  const others = [...used.keys()].map((one) => limitsOf(data, one));
  if (!areLimitsKnown(limits) || others.some((one) => !areLimitsKnown(one))) return null;
  const { numbingDayGrams, numbingDayAreaCm2, numbingDayActiveMg, numbingDayMinutes } = data.protocol.limits;
  const total = numbingTotals(data, now);
  const share = [...used].reduce(
    (sum, [one, amount]) => sum + amount / (limitsOf(data, one).maximumGrams ?? 1),
    0,
  );
  const percent = limits.activePercent ?? 0;
  const mg = numbingDayActiveMg.value - total.activeMg;
  const byLimit: readonly (readonly [FirstLimit, number])[] = [
    ['label', (limits.maximumGrams ?? 0) * (1 - share)],
    ['studioGrams', numbingDayGrams.value - total.grams],
    ['studioMg', percent === 0 ? Number.POSITIVE_INFINITY : mg / activeMgOf(1, percent)],
  ];
  const [first] = byLimit.toSorted(([, a], [, b]) => a - b);
  const left = least(...byLimit.map(([, amount]) => amount));
  return {
    first: first?.[0] ?? 'label',
    left: {
      areaCm2: Math.max(
        0,
        least(
          numbingDayAreaCm2.value,
          ...[limits, ...others].map(({ maximumAreaCm2 }) => maximumAreaCm2 ?? 0),
        ) - total.areaCm2,
      ),
      grams: left,
      activeMg: least(mg, activeMgOf(left, percent)),
      minutes: least(numbingDayMinutes.value - total.minutes, limits.maximumDwellMinutes ?? 0),
    },
  };
};
