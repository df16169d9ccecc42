import type { SessionData } from '../session/data.ts';
import type { HeardNumbing } from '../session/heard-elsewhere.ts';
import type { EarlierNumbing } from '../session/topics/numbing/data.ts';
import { laterOf, minutesBetween } from '../time.ts';
import type { Instant } from '../time.ts';

/** Cream of the last 24 hours that this session did not enter: known at its opening, or heard of another tablet since. */
export const earlierNumbing = (data: SessionData, now: Instant): readonly EarlierNumbing[] => [
  ...data.opening.numbingToday,
  ...data.heardElsewhere.flatMap(({ numbing }) => numbing.map((one) => lyingOn(one, now))),
];

/** Cream that another tablet entered in this very session: over a limit it is a stop of this session. */
export const heardHere = ({ heardElsewhere, opening }: SessionData): readonly EarlierNumbing[] =>
  heardElsewhere.flatMap(({ session, numbing }) => (session === opening.session ? numbing : []));

/** Nobody entered that it came off: its time goes on. */
const lyingOn = (one: HeardNumbing, now: Instant): EarlierNumbing => {
  if (one.isOn !== true || one.span === undefined) return one;
  const span = { from: one.span.from, to: laterOf(one.span.to, now) };
  return { ...one, span, minutes: minutesBetween(span.from, span.to) };
};
