import type { JsonValue } from '../brand.ts';
import { BEHIND_MS } from '../clock-doubt.ts';
import { addDays, instantOf, isInstant, isLocalDate, msOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Entry } from './entry.ts';

/** An entry `clock.corrected`: at `seq` the record's time went from `from` to `to`. `since`: the first entry written with the wrong clock. */
export interface ClockCorrection {
  readonly seq: number;
  readonly from: Instant;
  readonly to: Instant;
  /** 0: none is known to be wrong. */
  readonly since: number;
}

/** Entries whose time a later correction made doubtful, and by how much they are put right. */
export interface DoubtfulRun {
  readonly first: number;
  readonly last: number;
  readonly shiftMs: number;
}

export const correctionOf = ({ seq, body }: Pick<Entry, 'seq' | 'body'>): ClockCorrection | undefined => {
  const { from, to, since } = (body ?? {}) as Readonly<Record<string, JsonValue>>;
  return typeof from === 'string' && isInstant(from) && typeof to === 'string' && isInstant(to)
    ? { seq, from, to, since: typeof since === 'number' && Number.isSafeInteger(since) ? since : 0 }
    : undefined;
};

/**
 * What the corrections so far leave in doubt, in order. A step back that a later one took back again was itself the mistake: then the
 * entries between the two are in doubt, and those before the first are not.
 */
export const doubtfulRuns = (corrections: readonly ClockCorrection[]): readonly DoubtfulRun[] =>
  corrections.flatMap((one, index) => {
    const takenBack = corrections.slice(index + 1).some((later) => takesBack(later, one));
    return one.since === 0 || takenBack
      ? []
      : [{ first: one.since, last: one.seq - 1, shiftMs: msOf(one.to) - msOf(one.from) }];
  });

/** Whether a step forward leads back to where an earlier step back came from, or beyond. */
export const takesBack = (
  later: Pick<ClockCorrection, 'from' | 'to'>,
  earlier: Pick<ClockCorrection, 'from' | 'to'>,
): boolean =>
  earlier.to < earlier.from && later.to > later.from && msOf(later.to) >= msOf(earlier.from) - BEHIND_MS;

export const runOf = (runs: readonly DoubtfulRun[], seq: number): DoubtfulRun | undefined =>
  runs.find(({ first, last }) => seq >= first && seq <= last);

/**
 * The entry as it is read from now on: its time put right, as late as it can have been, and with it what its body says of the same
 * clock (moments of that time, and the day that was then "today"). The stored line stays as it is.
 */
export const correctedEntry = (entry: Entry, { shiftMs }: DoubtfulRun): Entry => ({
  ...entry,
  at: shifted(entry.at, shiftMs),
  body: correctedBody(entry.body, { stamped: entry.at, shiftMs }),
  stampedAt: entry.at,
});

interface Wrong {
  readonly stamped: Instant;
  readonly shiftMs: number;
}

const correctedBody = (body: JsonValue, wrong: Wrong): JsonValue => {
  if (typeof body === 'string') return correctedText(body, wrong);
  if (Array.isArray(body)) return body.map((one: JsonValue) => correctedBody(one, wrong));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, correctedBody(value as JsonValue, wrong)]),
  );
};

/** Read off the wrong clock is what lies near the entry's own time; a birthday or an expiry lies elsewhere. */
const correctedText = (text: string, { stamped, shiftMs }: Wrong): string => {
  if (isInstant(text)) return Math.abs(msOf(text) - msOf(stamped)) <= DAY_MS ? shifted(text, shiftMs) : text;
  if (!isLocalDate(text)) return text;
  const [then, now] = [stamped, shifted(stamped, shiftMs)].map((at) => at.slice(0, 10) as LocalDate) as [
    LocalDate,
    LocalDate,
  ];
  const days = Math.round((Date.parse(text) - Date.parse(then)) / DAY_MS);
  return Math.abs(days) <= 1 ? addDays(now, days) : text;
};

const DAY_MS = 24 * 60 * 60_000;
const shifted = (at: Instant, byMs: number): Instant => instantOf(msOf(at) + byMs);
