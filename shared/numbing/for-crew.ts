import type { Phrase } from '../words/message.ts';
import type { SessionData } from '../session/data.ts';
import type { HeardNumbing } from '../session/heard-elsewhere.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import { minutesBetween } from '../time.ts';
import type { Instant } from '../time.ts';
import { arrivalId, creamsOf, exposureMinutes } from './creams.ts';
import type { Cream } from './creams.ts';
import { creamIdOf, heardNumbing } from './heard.ts';
import { limitsOf } from './product-limits.ts';

/** What the crew of an ambulance is told of one cream: also of that from home, and of an earlier visit. `null` is not known. */
export interface CreamForCrew {
  readonly id: string;
  readonly where: 'here' | 'home' | 'earlier';
  readonly name: Phrase;
  readonly activePercent: number | null;
  readonly lot: string | null;
  readonly grams: number | null;
  readonly areaCm2: number | null;
  readonly onAt: Instant | null;
  readonly minutes: number | null;
}

export const creamForCrew = (data: SessionData, now: Instant): readonly CreamForCrew[] => {
  const heard = heardNumbing(data, now);
  const isHere = ({ session }: (typeof heard)[number]): boolean => session === data.opening.session;
  const here = heard.filter(isHere).map(({ one }) => one);
  const own = creamsOf(data);
  const earlier = [
    ...data.opening.numbingToday,
    ...heard.filter((told) => !isHere(told)).map(({ one }) => one),
  ];
  return [
    ...earlier.map((one, index) => of(data, one, `earlier-${index + 1}`, 'earlier')),
    ...here
      .filter((one) => !own.some(({ id }) => id === creamIdOf(one)))
      .map((one) => ({
        ...of(data, one, one.id, creamIdOf(one) === arrivalId ? 'home' : 'here'),
        lot: one.lot ?? null,
        ...(one.unknown === true ? { grams: null, areaCm2: null } : {}),
      })),
    ...own.map((cream) =>
      ofOwn(
        data,
        cream,
        here.filter((one) => creamIdOf(one) === cream.id),
        now,
      ),
    ),
  ];
};

const of = (
  data: SessionData,
  one: EarlierNumbing,
  id: string,
  where: CreamForCrew['where'],
): CreamForCrew => {
  const { name, activePercent } = limitsOf(data, one.product);
  return {
    id,
    where,
    name,
    activePercent,
    lot: null,
    grams: one.grams,
    areaCm2: one.areaCm2,
    onAt: one.span?.from ?? null,
    minutes: one.minutes,
  };
};

/** One line for a cream, with what another tablet says of it on top. */
const ofOwn = (
  data: SessionData,
  cream: Cream,
  more: readonly HeardNumbing[],
  now: Instant,
): CreamForCrew => {
  const { name, activePercent } = limitsOf(data, cream.product ?? '');
  const sum = (own: number | null, told: (one: HeardNumbing) => number): number | null =>
    own === null ? null : more.reduce((all, one) => all + told(one), own);
  const from = [cream.onAt, ...more.map(({ span }) => span?.from ?? null)]
    .flatMap((at) => at ?? [])
    .toSorted()[0];
  const to = [cream.offAt ?? now, ...more.flatMap(({ span }) => span?.to ?? [])].toSorted().at(-1) ?? now;
  return {
    id: cream.id,
    where: cream.application === null ? 'home' : 'here',
    name,
    activePercent,
    lot: cream.application?.lot ?? null,
    grams: sum(cream.grams, ({ grams }) => grams),
    areaCm2: sum(cream.areaCm2, ({ areaCm2 }) => areaCm2),
    onAt: from ?? null,
    minutes:
      from === undefined
        ? null
        : more.length === 0
          ? exposureMinutes(cream, now)
          : Math.max(exposureMinutes(cream, now), minutesBetween(from, to)),
  };
};
