import { amountsOf, spanOf } from '../numbing/amounts.ts';
import { countingCreams } from '../numbing/dose.ts';
import { creamsOf, isOn } from '../numbing/creams.ts';
import type { Cream } from '../numbing/creams.ts';
import { limitsOf, otherCream } from '../numbing/product-limits.ts';
import { laterOf, msOf } from '../time.ts';
import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { HeardNumbing } from './heard-elsewhere.ts';

/** Cream in `there` that `here`, the same session as this tablet has it, does not count, or less of it, or for a shorter time. */
export const lateCreams = (here: SessionData, there: SessionData, now: Instant): readonly HeardNumbing[] => {
  const known = new Map(creamsOf(here).map((cream) => [cream.id, cream]));
  return countingCreams(there, now).flatMap((cream) => {
    const told: HeardNumbing = { ...heardCream(there, cream, now), whole: true };
    const mine = known.get(cream.id);
    if (mine === undefined) return [told];
    const counted = amountsOf(here, mine, now);
    const asHere = cameOffHere(told, mine);
    const isMore =
      told.grams > counted.grams || told.areaCm2 > counted.areaCm2 || told.activeMg > counted.activeMg;
    return isMore || reachesOutside(asHere.span, spanOf(mine, now)) ? [asHere] : [];
  });
};

/** Cream that came off here is off, though the other tablet had not heard of it. */
const cameOffHere = (told: HeardNumbing, mine: Cream): HeardNumbing => {
  if (mine.offAt === null || isOn(mine) || told.isOn !== true) return told;
  const { isOn: _, ...off } = told;
  return told.span === undefined
    ? off
    : { ...off, span: { from: told.span.from, to: laterOf(told.span.from, mine.offAt) } };
};

/** Minutes are reckoned in fractions: what differs by less than a second does not differ. */
const reachesOutside = (told: HeardNumbing['span'], mine: HeardNumbing['span'] | null): boolean =>
  told !== undefined &&
  (mine === null ||
    mine === undefined ||
    msOf(mine.from) - msOf(told.from) > 1000 ||
    msOf(told.to) - msOf(mine.to) > 1000);

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
  // Put on this very minute, or by a clock that is ahead: its time begins when it is heard of.
  const span = spanOf(cream, now) ?? (cream.onAt === null ? undefined : { from: now, to: now });
  const isStrengthUnknown = cream.product === otherCream && limitsOf(data, otherCream).activePercent === null;
  const isUnknown = cream.grams === null || cream.areaCm2 === null || cream.onAt === null;
  return {
    id: `${data.opening.session} ${cream.id}`,
    product: cream.product ?? 'unknown',
    ...amountsOf(data, cream, now),
    ...(isStrengthUnknown ? { strength: 'unknown' as const } : {}),
    ...(isUnknown ? { unknown: true as const } : {}),
    ...(span === undefined ? {} : { span }),
    ...(isOn(cream) ? { isOn: true as const } : {}),
    ...(cream.zones.length === 0 ? {} : { zones: cream.zones }),
    ...(cream.application === null ? {} : { lot: cream.application.lot }),
  };
};
