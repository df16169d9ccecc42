import type { SessionData } from '../session/data.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import { addMinutes } from '../time.ts';
import type { Instant } from '../time.ts';
import { exposureMinutes } from './creams.ts';
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

/** When a cream lay on, from the earliest anybody says; null when nobody knows. */
export const spanOf = (cream: Cream, now: Instant): EarlierNumbing['span'] | null => {
  const to = cream.offAt ?? now;
  const minutes = exposureMinutes(cream, now);
  return minutes === 0 ? null : { from: addMinutes(to, -minutes), to };
};
