import type { SessionData } from '../session/data.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import { minutesBetween, msOf } from '../time.ts';
import type { Instant } from '../time.ts';
import { amountsOf, spanOf } from './amounts.ts';
import type { NumbingTotals } from './amounts.ts';
import { creamsOf } from './creams.ts';
import type { Cream } from './creams.ts';
import { earlierNumbing } from './earlier.ts';

/** Cream counts for 24 hours after it came off, whatever the calendar says (brief 10.2). */
const countsStill = ({ offAt }: Pick<Cream, 'offAt'>, now: Instant): boolean =>
  offAt === null || minutesBetween(offAt, now) < 24 * 60;

/** Creams of this session that count now. */
export const countingCreams = (data: SessionData, now: Instant): readonly Cream[] =>
  creamsOf(data).filter((cream) => countsStill(cream, now));

/** Minutes under cream: time in which several lay on together counts once (brief 10.2). */
const minutesUnder = (spans: readonly NonNullable<EarlierNumbing['span']>[]): number => {
  let sum = 0;
  let until = -Infinity;
  for (const { from, to } of spans.toSorted((a, b) => msOf(a.from) - msOf(b.from))) {
    sum += Math.max(0, msOf(to) - Math.max(until, msOf(from)));
    until = Math.max(until, msOf(to));
  }
  return sum / 60_000;
};

/**
 * All cream of this client's last 24 hours: earlier sessions, cream on at arrival and every application here (decisions 19, 20; brief
 * G2-04, 10.2). Area and grams count again at each application, minutes under several at once count once. cm², g, mg of active
 * substance, minutes.
 */
export const numbingTotals = (data: SessionData, now: Instant = data.lastAt): NumbingTotals => {
  const creams = countingCreams(data, now);
  const earlier = earlierNumbing(data, now);
  const total = { areaCm2: 0, grams: 0, activeMg: 0, minutes: 0 };
  for (const use of [...earlier, ...creams.map((cream) => amountsOf(data, cream, now))]) {
    total.areaCm2 += use.areaCm2;
    total.grams += use.grams;
    total.activeMg += use.activeMg;
  }
  const spans = [
    ...earlier.flatMap(({ span }) => span ?? []),
    ...creams.flatMap((cream) => spanOf(cream, now) ?? []),
  ];
  // Where it is not known when it was on, its length counts by itself.
  const unplaced = earlier.reduce((sum, { span, minutes }) => sum + (span === undefined ? minutes : 0), 0);
  return { ...total, minutes: minutesUnder(spans) + unplaced };
};
