import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../time.ts';
import { dateIn } from '../time.ts';
import type { SessionData } from '../session/data.ts';
import type { KnownFact, LastVisit, LastWork } from '../session/topics/history/data.ts';
import { fieldKey } from '../session/field.ts';
import type { FieldValue } from '../session/field.ts';
import { firstContactAt, needleUsed, realPasses } from '../session/topics/needle/read.ts';
import { sessionDay } from '../session/day.ts';
import { factOf } from '../session/topics/facts/read.ts';
import { fieldById } from '../session/fields.ts';
import type { FieldId } from '../session/fields.ts';
import { zoneWorkOf } from './zone-work.ts';

/**
 * What earlier visits leave behind for a new one beside answers and consents: facts that may still be true, and per zone the last
 * recipe, needle and healed result. Resolved once, at the opening, from ended visits, newest first (decision 8). Nothing of it counts
 * until a person confirms it.
 */
export const lastFactsOf = (
  earlier: readonly SessionData[],
  timeZone: string,
  at: Instant,
  /** A first talk that is still gone on from: all that was found in it is offered, not only what lasts. */
  talk?: SessionData,
): Pick<LastVisit, 'known' | 'work' | 'scars'> => {
  const today = dateIn(timeZone, at);
  const oldestFirst = earlier.toReversed();
  return {
    known: { ...saidBefore(oldestFirst, talk), ...counted(oldestFirst, today) },
    work: workOf(oldestFirst),
    ...scarsOf(oldestFirst),
  };
};

/** Where each scar lay when it was last part of a visit; scars keep their number for life. */
const scarsOf = (visits: readonly SessionData[]): Pick<LastVisit, 'scars'> => {
  const scars = Object.fromEntries(
    visits.flatMap(({ scars: placed, zones }) =>
      zones.flatMap((zone) => (placed[zone] === undefined ? [] : [[zone, placed[zone].value] as const])),
    ),
  );
  return Object.keys(scars).length === 0 ? {} : { scars };
};

type Known = Record<string, KnownFact>;

const saidBefore = (visits: readonly SessionData[], talk: SessionData | undefined): Known => {
  const known: Known = {};
  for (const data of visits) {
    for (const [key, { value }] of Object.entries(data.fields)) {
      const id = key.split('@')[0] ?? key;
      // An answer that was taken back is no answer.
      // That somebody was known is no paper to show again.
      const lasts = data === talk || fieldById.get(id)?.isLasting === true;
      if (lasts && value !== '' && !(id === 'idKind' && value === 'known'))
        known[key] = { value, visit: sessionDay(data), how: 'said' };
    }
  }
  return known;
};

/** What the record itself says: no words of a client outweigh it, and a scar is older by the time that has passed. */
const counted = (visits: readonly SessionData[], today: LocalDate): Known => {
  const known: Known = {};
  const set = (id: string, value: FieldValue, data: SessionData): void => {
    known[id] = { value, visit: sessionDay(data), how: 'record' };
  };
  const needled = visits.filter(needleUsed);
  const last = needled.at(-1);
  if (last !== undefined) {
    set('previousStudio', 'own', last);
    set('lastNeedleOn', needleDay(last), last);
  }
  for (const [id, adds] of counters) {
    const from = visits.findLastIndex((data) => typeof factOf(data, id) === 'number');
    const data = visits[from];
    if (data !== undefined)
      set(
        id,
        (factOf(data, id) as number) +
          visits.slice(from).filter((one) => realPasses(one).length > 0 && adds(one)).length,
        data,
      );
  }
  for (const data of visits) {
    for (const zone of data.zones) {
      const months = factOf(data, 'scarAgeMonths', zone);
      if (typeof months === 'number')
        set(fieldKey('scarAgeMonths', zone), months + monthsBetween(sessionDay(data), today), data);
    }
  }
  return known;
};

const counters: readonly (readonly [FieldId, (data: SessionData) => boolean])[] = [
  ['sessionsTotal', () => true],
  ['priorTouchUps', ({ opening }) => opening.kind === 'touch_up'],
];

const needleDay = (data: SessionData): LocalDate => {
  const first = firstContactAt(data);
  return first === undefined ? sessionDay(data) : dateIn(data.opening.timeZone, first);
};
const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'months' }).months;

/** By zone the newest work, and how it had healed where a later visit judged it. */
const workOf = (visits: readonly SessionData[]): Readonly<Record<string, LastWork>> => {
  const work: Record<string, LastWork> = {};
  for (const data of visits) {
    for (const [zone, before] of Object.entries(work)) {
      const result = factOf(data, 'healedResult', zone);
      if (typeof result === 'string')
        work[zone] = { ...before, healed: { result, judgedOn: sessionDay(data) } };
    }
    // What is put in today has not healed yet.
    for (const [zone, done] of zoneWorkOf(data)) work[zone] = done;
  }
  return work;
};
