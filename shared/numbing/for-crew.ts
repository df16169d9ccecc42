import type { Phrase } from '../words/message.ts';
import type { SessionData } from '../session/data.ts';
import type { Instant } from '../time.ts';
import { creamsOf, exposureMinutes } from './creams.ts';
import { earlierNumbing } from './earlier.ts';
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

export const creamForCrew = (data: SessionData, now: Instant): readonly CreamForCrew[] => [
  ...earlierNumbing(data, now).map((one, index): CreamForCrew => {
    const { name, activePercent } = limitsOf(data, one.product);
    return {
      id: `earlier-${index + 1}`,
      where: 'earlier',
      name,
      activePercent,
      lot: null,
      grams: one.grams,
      areaCm2: one.areaCm2,
      onAt: one.span?.from ?? null,
      minutes: one.minutes,
    };
  }),
  ...creamsOf(data).map((cream): CreamForCrew => {
    const { name, activePercent } = limitsOf(data, cream.product ?? '');
    return {
      id: cream.id,
      where: cream.application === null ? 'home' : 'here',
      name,
      activePercent,
      lot: cream.application?.lot ?? null,
      grams: cream.grams,
      areaCm2: cream.areaCm2,
      onAt: cream.onAt,
      minutes: cream.onAt === null ? null : exposureMinutes(cream, now),
    };
  }),
];
