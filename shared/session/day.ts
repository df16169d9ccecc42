import { partialDate } from '../aftercare/dates.ts';
import { Temporal } from 'temporal-polyfill';
import { dateIn, instantOf, latestDayOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { SessionData } from './data.ts';
import type { Opening } from './opening.ts';
import type { Recorded } from './recorded.ts';

interface DayBounds {
  readonly date: LocalDate;
  readonly from: Instant;
  readonly to: Instant;
}

// A session lives on one day and rules ask for its date hundreds of times a tap: the zone arithmetic is done once per opening.
const known = new WeakMap<Opening, DayBounds>();

const boundsOf = (opening: Opening): DayBounds => {
  const before = known.get(opening);
  if (before !== undefined) return before;
  const midnight = Temporal.Instant.from(opening.at).toZonedDateTimeISO(opening.timeZone).startOfDay();
  const bounds = {
    date: midnight.toPlainDate().toString() as LocalDate,
    from: instantOf(midnight.epochMilliseconds),
    to: instantOf(midnight.add({ days: 1 }).epochMilliseconds),
  };
  known.set(opening, bounds);
  return bounds;
};

/** The local date the session was opened on. */
export const sessionDay = (data: SessionData): LocalDate => boundsOf(data.opening).date;

/** The local date of a moment in the session's pinned zone. Instants have one width, so they compare as text. */
export const dayOf = (data: SessionData, at: Instant): LocalDate => {
  const { date, from, to } = boundsOf(data.opening);
  return at >= from && at < to ? date : dateIn(data.opening.timeZone, at);
};

/** When something happened: the earlier time it is said to have happened at, else when it was entered. */
export const happenedAt = (recorded: Recorded<unknown>): Instant => recorded.occurredAt ?? recorded.at;

/** True once the studio's calendar shows a later day than at the opening (decision 14). */
export const afterMidnight = (data: SessionData, now: Instant): boolean =>
  dayOf(data, now) > sessionDay(data);

/** A partial date lies ahead when even its earliest day does. What is no date is told so elsewhere. */
export const isLater = (data: SessionData, partial: string, at: Instant): boolean =>
  latestDayOf(partial) !== undefined && partial > dayOf(data, at).slice(0, partial.length);

/** A day, month or year that may be known in part, as people of the country write it: `May 2028`. */
export const dayText = ({ protocol }: SessionData, partial: string): string =>
  partialDate(partial, protocol.pack.dateOrder);
