import { dateState } from '../people/staff.ts';
import type { Colleague } from '../people/staff.ts';
import type { Lot } from '../stock/lot.ts';
import { statusOf } from '../stock/lot.ts';
import { productTitle } from '../stock/product.ts';
import type { Product } from '../stock/product.ts';
import { lastDayOf } from '../stock/usability.ts';
import type { UseRules } from '../stock/usability.ts';
import { addDays } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { LotDue, PaperDue } from './due-rows.ts';

/** So many days ahead a thing is worth a word in the morning. */
const SOON_DAYS = 30;
const REVIEW_AHEAD_DAYS = 7;
const REVIEW_PAST_DAYS = 60;

/** From a week before its day, until the client was here again or two months went by. */
export const isReviewDue = (dueOn: LocalDate, today: LocalDate): boolean =>
  dueOn <= addDays(today, REVIEW_AHEAD_DAYS) && dueOn >= addDays(today, -REVIEW_PAST_DAYS);

/** What is in the cupboard and out of date within the month, the first to end first. */
export const lotsDue = (
  lots: Iterable<Lot>,
  products: ReadonlyMap<string, Product>,
  rules: UseRules,
): readonly LotDue[] =>
  [...lots]
    .flatMap((lot): readonly LotDue[] => {
      const product = products.get(lot.product);
      const status = statusOf(lot);
      if (product === undefined || (status !== 'inStock' && status !== 'open')) return [];
      const lastDay = lastDayOf(lot, product, rules);
      return lastDay > addDays(rules.day, SOON_DAYS)
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
