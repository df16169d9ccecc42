import { numbingTotals } from '../../../numbing/dose.ts';
import type { NumbingTotals } from '../../../numbing/amounts.ts';
import { creamForCrew } from '../../../numbing/for-crew.ts';
import type { CreamForCrew } from '../../../numbing/for-crew.ts';
import { firstLimitOf, numbingLeft } from '../../../numbing/left.ts';
import type { FirstLimit } from '../../../numbing/left.ts';
import { areLimitsKnown, limitsOf } from '../../../numbing/product-limits.ts';
import type { ProductLimits } from '../../../numbing/product-limits.ts';
import { numbingTimers } from '../../../numbing/timers.ts';
import type { NumbingTimer } from '../../../numbing/timers.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { ArrivalCream, NumbingApplication } from './data.ts';
import { numbingIsUsed } from './read.ts';

/** A product of the protocol as it counts today: card and label together, the stricter of both. */
interface CreamToday extends Omit<ProductLimits, 'card' | 'name'> {
  /** Nothing it rests on is unknown: else the label is typed first (decision 20). */
  readonly isKnown: boolean;
  /** What may still go on today; null where a limit is not known, and then nothing may. */
  readonly left: NumbingTotals | null;
  /** The limit of grams that stops first. */
  readonly stopsFirst: FirstLimit | null;
}
export interface NumbingView {
  /** Cream is used today: planned, entered, or on at arrival. What asks about cream is drawn. */
  readonly numbingInUse: boolean;
  readonly arrivalCream: ArrivalCream | null;
  readonly numbing: readonly NumbingApplication[];
  readonly timers: readonly NumbingTimer[];
  readonly numbingTotals: NumbingTotals;
  /** By product that may be used at all. */
  readonly creams: Readonly<Record<string, CreamToday>>;
  /** Every cream on this client, for the crew of an ambulance. */
  readonly creamForCrew: readonly CreamForCrew[];
}

export const numbingView = (data: SessionData, now: Instant): NumbingView => ({
  numbingInUse: numbingIsUsed(data),
  arrivalCream: data.arrivalCream?.value ?? null,
  numbing: data.numbing,
  timers: numbingTimers(data, now),
  numbingTotals: numbingTotals(data, now),
  creams: Object.fromEntries(
    data.protocol.products
      .filter(({ kind, enabled }) => kind === 'numbing' && enabled)
      .map(({ id }) => [id, creamToday(data, now, id)]),
  ),
  creamForCrew: creamForCrew(data, now),
});

const creamToday = (data: SessionData, now: Instant, product: string): CreamToday => {
  const all = limitsOf(data, product);
  const { card: _card, name: _name, ...limits } = all;
  return {
    ...limits,
    isKnown: areLimitsKnown(all),
    left: numbingLeft(data, now, product),
    stopsFirst: firstLimitOf(data, now, product),
  };
};
