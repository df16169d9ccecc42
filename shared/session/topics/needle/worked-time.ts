import { msOf } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { realBreaks } from './read.ts';

type Span = readonly [from: number, to: number];

/** Breaks, and times the session stood still, in order and without overlaps; in ms. */
const pauses = ({ resting, suspensions, ...data }: SessionData, now: Instant): readonly Span[] => {
  const spans: Span[] = [
    ...realBreaks(data).map(({ at, from, minutes }): Span => [
      from === undefined ? msOf(at) - minutes * 60_000 : msOf(from),
      msOf(at),
    ]),
    ...(resting === null ? [] : [[msOf(resting.at), msOf(now)] as Span]),
    ...suspensions.map(({ from, to }): Span => [msOf(from), msOf(to ?? now)]),
  ];
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
};

/** Milliseconds of a stretch in which the needle could work: breaks and pauses left out, each counted once. */
export const workedMs = (data: SessionData, from: Instant, to: Instant, now: Instant): number => {
  const [start, end] = [msOf(from), msOf(to)];
  const paused = pauses(data, now).reduce(
    (sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)),
    0,
  );
  return Math.max(0, end - start - paused);
};

/** The work stands still: a break goes on, or the session is paused or stopped. */
export const standsStill = ({ resting, suspensions }: SessionData): boolean =>
  resting !== null || suspensions.at(-1)?.to === null;
