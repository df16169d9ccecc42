import type { SessionId } from '../brand.ts';
import type { SessionData } from '../session/data.ts';
import { stricterOf } from '../session/heard-elsewhere.ts';
import type { HeardNumbing } from '../session/heard-elsewhere.ts';
import { laterOf, minutesBetween } from '../time.ts';
import type { Instant } from '../time.ts';
import { amountsOf } from './amounts.ts';
import { creamsOf, isOn } from './creams.ts';
import type { Cream } from './creams.ts';

interface Told {
  readonly session: SessionId;
  readonly at: Instant;
  readonly one: HeardNumbing;
}

/** The cream of its session that a heard one is, by the id that it was put on under. */
export const creamIdOf = ({ id }: Pick<HeardNumbing, 'id'>): string => id.split(' ')[1] ?? id;

/** Each cream once, whichever tablets it was heard of from: a session that was taken over is told by two. */
const onceEach = ({ heardElsewhere }: SessionData): readonly Told[] => {
  const found = new Map<string, Told>();
  for (const { session, numbing, at } of heardElsewhere)
    for (const one of numbing) {
      const key = `${one.id} ${one.product}`;
      const before = found.get(key);
      found.set(key, { session, at, one: before === undefined ? one : toldByBoth(before.one, one) });
    }
  return [...found.values()];
};

/** Whoever wiped it off said so, and when; the other tablet had not heard of it, however late it was heard of. */
const toldByBoth = (a: HeardNumbing, b: HeardNumbing): HeardNumbing => {
  const { isOn: _, ...both } = stricterOf(a, b);
  if (a.isOn === true && b.isOn === true) return { ...both, isOn: true };
  const off = a.isOn === true ? b : b.isOn === true ? a : undefined;
  if (both.span === undefined || off?.span === undefined) return both;
  const span = { from: both.span.from, to: laterOf(both.span.from, off.span.to) };
  return { ...both, span, minutes: minutesBetween(span.from, span.to) };
};

/** Everything heard of, as it counts now beside what this session has itself: of a cream that it knows, what comes on top. */
export const heardNumbing = (data: SessionData, now: Instant): readonly Told[] => {
  const own = new Map(creamsOf(data).map((cream) => [cream.id, cream]));
  return onceEach(data).map(({ session, at, one }) => {
    const isHere = session === data.opening.session;
    const mine = isHere ? own.get(creamIdOf(one)) : undefined;
    const off = isHere ? (data.saidOfHeard[creamIdOf(one)]?.offAt ?? null) : null;
    return { session, at, one: mine === undefined ? until(one, off, now) : besideOwn(data, one, mine, now) };
  });
};

/** Cream that another tablet entered in this very session: over a limit it is a stop of this session. */
export const heardHere = (data: SessionData, now: Instant): readonly HeardNumbing[] =>
  heardNumbing(data, now).flatMap(({ session, one }) => (session === data.opening.session ? [one] : []));

/** Where nobody entered that it came off its time goes on. */
const until = (one: HeardNumbing, offAt: Instant | null, now: Instant): HeardNumbing => {
  if (one.isOn !== true) return one;
  const { isOn: _, ...off } = one;
  const rest = offAt === null ? one : off;
  if (one.span === undefined) return rest;
  // Until then it was heard of as on: what it reached to is no word about its end.
  const span = {
    from: one.span.from,
    to: laterOf(offAt === null ? one.span.to : one.span.from, offAt ?? now),
  };
  return { ...rest, span, minutes: minutesBetween(span.from, span.to) };
};

/** It came off when it came off here, and what is not known of it is asked of the entry here. */
const besideOwn = (data: SessionData, told: HeardNumbing, mine: Cream, now: Instant): HeardNumbing => {
  const { isOn: wasOn, unknown: _, ...one } = told;
  const counted = amountsOf(data, mine, now);
  const more =
    one.whole === true
      ? {
          grams: Math.max(0, one.grams - counted.grams),
          areaCm2: Math.max(0, one.areaCm2 - counted.areaCm2),
          activeMg: Math.max(0, one.activeMg - counted.activeMg),
        }
      : {};
  const product = one.product === 'unknown' ? (mine.product ?? one.product) : one.product;
  const beside = { ...one, ...more, product };
  if (wasOn !== true) return beside;
  const isStillOn = isOn(mine) ? { isOn: true as const } : {};
  if (one.span === undefined) return { ...beside, ...isStillOn };
  const { from } = one.span;
  const span = { from, to: laterOf(from, isOn(mine) ? now : (mine.offAt ?? now)) };
  return { ...beside, ...isStillOn, span, minutes: minutesBetween(from, span.to) };
};

/** Cream of this session that only another tablet entered, as a cream on the skin. What it was corrected from is no cream of its own. */
const heardCreams = (data: SessionData): readonly Cream[] => {
  if (data.heardElsewhere.length === 0) return [];
  const own = new Set(creamsOf(data).map(({ id }) => id));
  const creams = new Map<string, Cream>();
  for (const { session, at, one } of onceEach(data)) {
    const id = creamIdOf(one);
    if (session !== data.opening.session || own.has(id) || one.isCorrected === true) continue;
    const said = data.saidOfHeard[id]?.offAt ?? null;
    creams.set(id, {
      id,
      product: one.product === 'unknown' ? null : one.product,
      zones: one.zones ?? [],
      areaCm2: one.unknown === true ? null : one.areaCm2,
      grams: one.unknown === true ? null : one.grams,
      // Whatever stage the other tablet stood in: no needle before somebody says that it is off.
      stage: 'cleanseAndNumb',
      // Where nobody knows since when, at least since it was heard of: there is a clock to wipe it off by.
      onAt: one.span?.from ?? at,
      offAt: one.isOn === true ? said : (one.span?.to ?? at),
      application: null,
    });
  }
  return [...creams.values()];
};

/** Whether another tablet entered any cream in this very session. */
export const isHeardHere = ({ heardElsewhere, opening }: SessionData): boolean =>
  heardElsewhere.some(({ session, numbing }) => session === opening.session && numbing.length > 0);

export const heardCream = (data: SessionData, id: string): Cream | undefined =>
  heardCreams(data).find((cream) => cream.id === id);

/** Every cream on this client's skin in this session: of this tablet, and what another one put on without holding the session. */
export const creamsHere = (data: SessionData): readonly Cream[] => [...creamsOf(data), ...heardCreams(data)];
