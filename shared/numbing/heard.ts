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
  readonly one: HeardNumbing;
}

/** The cream of its session that a heard one is, by the id that it was put on under. */
export const creamIdOf = ({ id }: Pick<HeardNumbing, 'id'>): string => id.split(' ')[1] ?? id;

/** Each cream once, whichever tablets it was heard of from: a session that was taken over is told by two. */
const onceEach = ({ heardElsewhere }: SessionData): readonly Told[] => {
  const found = new Map<string, Told>();
  for (const { session, numbing } of heardElsewhere)
    for (const one of numbing) {
      const key = `${one.id} ${one.product}`;
      const before = found.get(key);
      found.set(key, { session, one: before === undefined ? one : toldByBoth(before.one, one) });
    }
  return [...found.values()];
};

/** Whoever wiped it off said so; the other tablet had not heard of it. */
const toldByBoth = (a: HeardNumbing, b: HeardNumbing): HeardNumbing => {
  const { isOn: _, ...both } = stricterOf(a, b);
  return a.isOn === true && b.isOn === true ? { ...both, isOn: true } : both;
};

/** Everything heard of, as it counts now beside what this session has itself: of a cream that it knows, what comes on top. */
export const heardNumbing = (data: SessionData, now: Instant): readonly Told[] => {
  const own = new Map(creamsOf(data).map((cream) => [cream.id, cream]));
  return onceEach(data).map(({ session, one }) => {
    const isHere = session === data.opening.session;
    const mine = isHere ? own.get(creamIdOf(one)) : undefined;
    return { session, one: mine === undefined ? until(one, now) : besideOwn(data, one, mine, now) };
  });
};

/** Cream that another tablet entered in this very session: over a limit it is a stop of this session. */
export const heardHere = (data: SessionData, now: Instant): readonly HeardNumbing[] =>
  heardNumbing(data, now).flatMap(({ session, one }) => (session === data.opening.session ? [one] : []));

/** Where nobody entered that it came off its time goes on. */
const until = (one: HeardNumbing, now: Instant): HeardNumbing => {
  if (one.isOn !== true || one.span === undefined) return one;
  const span = { from: one.span.from, to: laterOf(one.span.to, now) };
  return { ...one, span, minutes: minutesBetween(span.from, span.to) };
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
