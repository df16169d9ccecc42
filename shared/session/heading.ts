import { Temporal } from 'temporal-polyfill';
import { clockIn, daysBetween, instantOf, latestDayOf, minutesBetween, msOf, yearsBetween } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { clockWords, headlineOf } from '../words/headline.ts';
import type { Message } from '../words/message.ts';
import type { SessionData } from './data.ts';
import { sessionDay } from './day.ts';
import { momentBeside } from './moment-beside.ts';
import type { StageId } from './stage.ts';
import { numberOf, textOf } from './topics/facts/read.ts';
import { recordedNeedleDay } from './topics/history/read.ts';

/** "Marcus O'Neil Webb" → "MW": first and last name, for screens a client can see. */
export const initialsOf = (fullName: string): string => {
  const names = fullName.trim().split(/\s+/);
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names;
  return ends.map((name) => [...(name ?? '')][0]?.toUpperCase() ?? '').join('');
};

/** Kind, number and how long ago the last needle was, as far as it is known. */
export const headlineFor = (data: SessionData): Message => {
  const earlier = numberOf(data, 'priorTouchUps');
  const stated = textOf(data, 'lastNeedleOn');
  const last = (stated === undefined ? undefined : latestDayOf(stated)) ?? recordedNeedleDay(data) ?? null;
  const day = sessionDay(data);
  const known = last !== null && last <= day;
  return headlineOf(
    data.opening.kind,
    earlier === undefined ? null : earlier + 1,
    known ? daysBetween(last, day) : null,
    known ? monthsBetween(last, day) : null,
  );
};

const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'months' }).months;

/** Who sits in the chair. */
export interface ClientView {
  readonly fullName: string;
  readonly initials: string;
  readonly ageYears: number;
}

export const clientOf = (data: SessionData): ClientView => {
  const { fullName, dateOfBirth } = data.clientFacts;
  return {
    fullName,
    initials: initialsOf(fullName),
    ageYears: yearsBetween(dateOfBirth as LocalDate, sessionDay(data)),
  };
};

/** When the clock of a stage would have begun, had nobody paused: from it on only what was worked is counted. */
export const workedSince = (
  { stageEnteredAt, suspensions }: Pick<SessionData, 'stageEnteredAt' | 'suspensions'>,
  stage: StageId,
): Instant | null => {
  const entered = stageEnteredAt[stage];
  if (entered === undefined) return null;
  const pausedMs = suspensions.reduce(
    (sum, { from, to }) =>
      sum + (to === null ? 0 : Math.max(0, msOf(to) - Math.max(msOf(from), msOf(entered)))),
    0,
  );
  return instantOf(msOf(entered) + pausedMs);
};

/** How long a notice about a restart stays on the screen. */
const noticeMinutes = 10;
const isFresh = (since: Instant, now: Instant): boolean => minutesBetween(since, now) < noticeMinutes;

/** "14:38": the last entry before the app was closed on this session, for a while after it was opened again. */
export const interruptedAt = ({ interruptions, opening }: SessionData, now: Instant): string | null => {
  const last = interruptions.at(-1);
  return last !== undefined && isFresh(last.reopenedAt, now) ? clockIn(opening.timeZone, last.lastAt) : null;
};

/** Said for an hour: whoever goes on asks the client what happened in between. */
export const takenOverNotice = (
  { takeovers, heardElsewhere, opening }: SessionData,
  now: Instant,
): Message | null => {
  const heard = heardElsewhere.at(-1);
  if (heard !== undefined && minutesBetween(heard.at, now) < takenOverMinutes)
    return clockWords.heard({
      tablet: heard.tablet,
      entries: heard.entries,
      at: clockIn(opening.timeZone, heard.lastAt),
    });
  const last = takeovers.at(-1);
  if (last === undefined || minutesBetween(last.at, now) >= takenOverMinutes) return null;
  const { tablet, seq, lastAt } = last;
  return clockWords.takenOver({ tablet, seq, at: clockIn(opening.timeZone, lastAt) });
};
const takenOverMinutes = 60;

/** Said for a while, and for as long as a running cream waits for its time to be stated. */
export const clockNotice = (data: SessionData, now: Instant): Message | null => {
  const last = data.clockJumps.at(-1);
  if (last === undefined) return null;
  const waiting = data.numbing.some(({ dwellUnknownSince }) => dwellUnknownSince !== null);
  if (!waiting && !isFresh(last.wall, now)) return null;
  const { said = last.from, wall } = last;
  return clockWords.putRight({ before: momentBeside(data, said, wall), now: momentBeside(data, wall, said) });
};
