import type { SessionData } from '../session/data.ts';
import type { Instant } from '../time.ts';
import { creamsOf, exposureMinutes } from './creams.ts';
import type { Cream } from './creams.ts';
import { activeMgOf, limitsOf } from './product-limits.ts';

/** Cream of the day: cm², g, mg of active substance, minutes. */
export interface NumbingTotals {
  readonly areaCm2: number;
  readonly grams: number;
  readonly activeMg: number;
  readonly minutes: number;
}

/** What one use adds to the day. Unknown amounts add nothing here; they are a stop of their own. */
export const amountsOf = (data: SessionData, cream: Cream, now: Instant): NumbingTotals => {
  const grams = cream.grams ?? 0;
  const percent = cream.product === null ? null : limitsOf(data, cream.product).activePercent;
  return {
    areaCm2: cream.areaCm2 ?? 0,
    grams,
    activeMg: percent === null ? 0 : activeMgOf(grams, percent),
    minutes: exposureMinutes(cream, now),
  };
};

/**
 * All cream of this client's day: earlier sessions, cream on at arrival and every application here (decisions 19, 20; brief G2-04).
 * Area counts again at each application, minutes are summed. cm², g, mg of active substance, minutes.
 */
export const numbingTotals = (data: SessionData, now: Instant = data.lastAt): NumbingTotals => {
  const total = { areaCm2: 0, grams: 0, activeMg: 0, minutes: 0 };
  const uses: readonly NumbingTotals[] = [
    ...data.opening.numbingToday,
    ...creamsOf(data).map((cream) => amountsOf(data, cream, now)),
  ];
  for (const use of uses) {
    total.areaCm2 += use.areaCm2;
    total.grams += use.grams;
    total.activeMg += use.activeMg;
    total.minutes += use.minutes;
  }
  return total;
};
