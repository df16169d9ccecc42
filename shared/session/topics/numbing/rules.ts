import type { RuleSets } from '../../room.ts';
import { doseGuards } from './dose-rules.ts';
import { creamLedger, numbingProductGuards } from './product-rules.ts';
import { heldAtFineTune, numbingTimeGuards } from './time-rules.ts';

/** Cream within its limits (brief 2.1 to 2.3, 2.6): G2-02 to G2-09, G5-04. */
export const numbingRules = {
  dose: doseGuards,
  product: numbingProductGuards,
  time: numbingTimeGuards,
  ledger: creamLedger,
  held: (data, now) => [heldAtFineTune(data, now)],
} as const satisfies RuleSets;
