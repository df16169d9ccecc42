import type { SessionId } from '../brand.ts';
import type { Digest } from '../journal/chain.ts';
import { markedText } from '../journal/mark.ts';
import type { Mark } from '../journal/mark.ts';
import { addMonths, instantIn } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';

/** How a sample is drawn, by name: another rule gets another one. The format page says it in words. */
const sampleRule = 'stipple-sample-1';
/** Starting values (Des): of each person one session in ten, two at the least. */
const ONE_IN = 10;
const LEAST = 2;

/** `2026-10` */
export type Month = string;
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** From the first moment of a month in that zone up to the first of the next. */
export const momentsOf = (
  month: Month,
  zone: string,
): { readonly from: Instant; readonly until: Instant } => {
  const first = `${month}-01` as LocalDate;
  return { from: midnight(first, zone), until: midnight(addMonths(first, 1), zone) };
};
const midnight = (day: LocalDate, zone: string): Instant =>
  instantIn(zone, `${day}T00:00:00`) ?? (`${day}T00:00:00.000Z` as Instant);

/** One session that ended in the month. */
export interface Sampled {
  readonly session: SessionId;
  readonly practitioner: string;
}

/** Of one person: how many sessions ended, and which of them chance chose. */
interface PersonSample {
  readonly practitioner: string;
  readonly sessions: number;
  readonly drawn: readonly SessionId[];
}

/** Body of `sample.drawn`: everything that is needed to draw again. */
export interface SampledBody {
  readonly month: Month;
}
export interface SampleBody extends SampledBody {
  readonly rule: typeof sampleRule;
  readonly timeZone: string;
  readonly from: Instant;
  readonly until: Instant;
  /** The entry whose mark is the first after the month, and what was made of that mark. */
  readonly seed: {
    readonly seq: number;
    readonly at: Instant;
    readonly hash: string;
    readonly digest: string;
  };
  readonly oneIn: number;
  readonly least: number;
  readonly people: readonly PersonSample[];
}

/** What chance comes from: nobody without the device's key could know it before the month was over. */
const seedOf = (digest: Digest, mark: Mark): string => digest(`${markedText(mark)}\n${mark.signature}`);

export const sampleSize = (sessions: number): number =>
  Math.min(sessions, Math.max(LEAST, Math.ceil(sessions / ONE_IN)));

/** Numbers drawn between two breaks: a millisecond or two. */
const DRAWN_AT_ONCE = 256;

/** Every session draws a number from the seed; the smallest ones of each person are looked at. In whatever order they come, it is the same. */
export const drawingSample = function* (
  digest: Digest,
  seed: string,
  sessions: readonly Sampled[],
): Generator<undefined, readonly PersonSample[]> {
  const byPerson = new Map<string, { readonly session: SessionId; readonly number: string }[]>();
  for (const [at, { session, practitioner }] of sessions.entries()) {
    if (at % DRAWN_AT_ONCE === 0) yield;
    const one = { session, number: digest(`${sampleRule}\n${seed}\n${session}`) };
    const own = byPerson.get(practitioner);
    if (own === undefined) byPerson.set(practitioner, [one]);
    else own.push(one);
  }
  const people: PersonSample[] = [];
  for (const [practitioner, own] of [...byPerson].toSorted(([a], [b]) => compare(a, b))) {
    yield;
    people.push({
      practitioner,
      sessions: own.length,
      drawn: own
        .toSorted((a, b) => compare(a.number, b.number))
        .slice(0, sampleSize(own.length))
        .map(({ session }) => session),
    });
  }
  return people;
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that is needed to draw again, with what was drawn. */
export const samplingBody = function* (
  digest: Digest,
  month: Month,
  timeZone: string,
  mark: Mark,
  sessions: readonly Sampled[],
): Generator<undefined, SampleBody> {
  const seed = seedOf(digest, mark);
  return {
    rule: sampleRule,
    month,
    timeZone,
    ...momentsOf(month, timeZone),
    seed: { seq: mark.seq, at: mark.at, hash: mark.hash, digest: seed },
    oneIn: ONE_IN,
    least: LEAST,
    people: yield* drawingSample(digest, seed, sessions),
  };
};

const MOST_MONTHS = 24;
/** Months that are over, newest first: none before the studio's first session, and no more than two years. */
export const monthsOver = (first: LocalDate, today: LocalDate): readonly Month[] => {
  const months: Month[] = [];
  let day = addMonths(`${today.slice(0, 7)}-01` as LocalDate, -1);
  while (day.slice(0, 7) >= first.slice(0, 7) && months.length < MOST_MONTHS) {
    months.push(day.slice(0, 7));
    day = addMonths(day, -1);
  }
  return months;
};
