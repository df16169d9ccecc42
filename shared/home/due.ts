import { dateState } from '../people/staff.ts';
import type { Colleague } from '../people/staff.ts';
import type { Role } from '../people/roles.ts';
import type { ExposureRow } from '../staff/exposure.ts';
import type { Lot } from '../stock/lot.ts';
import { statusOf } from '../stock/lot.ts';
import { productTitle } from '../stock/product.ts';
import type { Product } from '../stock/product.ts';
import { lastDayOf } from '../stock/usability.ts';
import type { UseRules } from '../stock/usability.ts';
import { addDays } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { InjuryDue, LotDue, LotsAhead, PaperDue } from './due-rows.ts';

/** So many days ahead a thing is worth a word in the morning. */
const SOON_DAYS = 30;
const REVIEW_AHEAD_DAYS = 7;
const REVIEW_PAST_DAYS = 60;

/** From a week before its day, until the client was here again or two months went by. */
export const isReviewDue = (dueOn: LocalDate, today: LocalDate): boolean =>
  dueOn <= addDays(today, REVIEW_AHEAD_DAYS) && dueOn >= addDays(today, -REVIEW_PAST_DAYS);

/** What is in the cupboard and out of date within so many days, the first to end first. */
export const lotsDue = (
  lots: Iterable<Lot>,
  products: ReadonlyMap<string, Product>,
  rules: UseRules,
  aheadDays: number = SOON_DAYS,
): readonly LotDue[] =>
  [...lots]
    .flatMap((lot): readonly LotDue[] => {
      const product = products.get(lot.product);
      const status = statusOf(lot);
      if (product === undefined || (status !== 'inStock' && status !== 'open')) return [];
      const lastDay = lastDayOf(lot, product, rules);
      return lastDay > addDays(rules.day, aheadDays)
        ? []
        : [
            {
              lot: lot.lot,
              lotId: lot.id,
              title: productTitle(product),
              lastDay,
              isOver: lastDay < rules.day,
            },
          ];
    })
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));

/** How far a manager looks ahead into the cupboard (brief 7.4). */
const lotHorizonsDays = [30, 60, 90] as const;
/** How many packs are out of date by then, those that are already among them. */
export const lotsByHorizon = (
  lots: Iterable<Lot>,
  products: ReadonlyMap<string, Product>,
  rules: UseRules,
): readonly LotsAhead[] => {
  const due = lotsDue(lots, products, rules, Math.max(...lotHorizonsDays));
  return lotHorizonsDays.map((days) => ({
    days,
    count: due.filter(({ lastDay }) => lastDay <= addDays(rules.day, days)).length,
  }));
};

/** Licences and trainings of those who work here that end within the month or have ended. */
export const papersDue = (staff: readonly Colleague[], today: LocalDate): readonly PaperDue[] =>
  staff
    .filter(({ isHere }) => isHere)
    .flatMap(({ id, name, licenceExpiry, trainingExpiry }) =>
      (
        [
          ['licence', licenceExpiry],
          ['training', trainingExpiry],
        ] as const
      ).flatMap(([what, until]): readonly PaperDue[] => {
        const state = dateState(until, today);
        return typeof until === 'string' && (state === 'soon' || state === 'ended')
          ? [{ id, person: name, what, until, isOver: state === 'ended' }]
          : [];
      }),
    )
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));

/** Packs that must not be used and are still there: somebody could reach for them. */
export const stoppedLots = (lots: Iterable<Lot>): number =>
  [...lots].filter((lot) => ['recalled', 'quarantined'].includes(statusOf(lot))).length;

/**
 * Injuries of the staff that wait for somebody: without medical advice from the day itself, afterwards on each of the studio's days, until
 * the entry about it was gone over since. A day nobody asked on is covered by the next one.
 */
export const injuriesDue = (
  rows: readonly (Pick<ExposureRow, 'id' | 'who' | 'on' | 'referredOn'> & {
    readonly changedOn: LocalDate;
  })[],
  days: readonly number[],
  today: LocalDate,
): readonly InjuryDue[] =>
  rows
    .flatMap(({ id, who, on: day, referredOn, changedOn }): readonly InjuryDue[] => {
      const on = day as LocalDate;
      if (referredOn === null) return [{ id, who, on, what: 'advice', dueOn: on }];
      const dueOn = days
        .map((after) => addDays(on, after))
        .filter((one) => one <= today)
        .toSorted()
        .at(-1);
      return dueOn === undefined || changedOn >= dueOn ? [] : [{ id, who, on, what: 'followUp', dueOn }];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** Of whom an inspector will ask, and nobody has said it. */
export const unvaccinated = (staff: readonly Colleague[]): readonly string[] =>
  staff
    .filter(({ isHere, hepatitisB, roles }) => isHere && hepatitisB === undefined && roles.some(holdsNeedles))
    .map(({ name }) => name);
const holdsNeedles = (role: Role): boolean => role === 'practitioner' || role === 'assistant';
