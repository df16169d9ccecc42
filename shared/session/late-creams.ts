import { amountsOf, countingCreams, spanOf } from '../numbing/dose.ts';
import { creamsOf, isOn } from '../numbing/creams.ts';
import type { Cream } from '../numbing/creams.ts';
import { limitsOf, otherCream } from '../numbing/product-limits.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { HeardNumbing } from './heard-elsewhere.ts';

/** Cream in `there` that `here`, the same session as this tablet has it, does not count, or less of it. */
export const lateCreams = (here: SessionData, there: SessionData, now: Instant): readonly HeardNumbing[] => {
  const known = new Map(creamsOf(here).map((cream) => [cream.id, cream]));
  return countingCreams(there, now).flatMap((cream) => {
    const told = heardCream(there, cream, now);
    const mine = known.get(cream.id);
    if (mine === undefined) return [told];
    const counted = amountsOf(here, mine, now);
    const more = {
      grams: Math.max(0, told.grams - counted.grams),
      areaCm2: Math.max(0, told.areaCm2 - counted.areaCm2),
      activeMg: Math.max(0, told.activeMg - counted.activeMg),
    };
    return more.grams + more.areaCm2 + more.activeMg === 0 ? [] : [{ ...told, ...more }];
  });
};

/** Cream of another session of the client that the opening of `here` does not count. */
export const unknownCreams = (
  here: SessionData,
  other: SessionData,
  now: Instant,
): readonly HeardNumbing[] => {
  const known = here.opening.numbingToday.map(
    ({ product, grams, areaCm2, span }) => `${product} ${grams} ${areaCm2} ${span?.from}`,
  );
  return countingCreams(other, now)
    .map((cream) => heardCream(other, cream, now))
    .filter(({ product, grams, areaCm2, span }) => {
      const place = known.indexOf(`${product} ${grams} ${areaCm2} ${span?.from}`);
      if (place !== -1) known.splice(place, 1);
      return place === -1;
    });
};

const heardCream = (data: SessionData, cream: Cream, now: Instant): HeardNumbing => {
  const span = spanOf(cream, now);
  const isUnknown = cream.product === otherCream && limitsOf(data, otherCream).activePercent === null;
  return {
    id: `${data.opening.session} ${cream.id}`,
    product: cream.product ?? 'unknown',
    ...amountsOf(data, cream, now),
    ...(isUnknown ? { strength: 'unknown' as const } : {}),
    ...(span === null || span === undefined ? {} : { span }),
    ...(isOn(cream) ? { isOn: true as const } : {}),
  };
};
