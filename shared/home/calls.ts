import { addDays } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';

/** How the client is, as they say it on the phone (brief 6.1). */
export const callOutcomes = ['well', 'concern', 'notReached'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** A picture that the client sent afterwards: never its bytes. Those lie sealed beside the photos of the visit. */
export interface SentPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** As the file says; where it says nothing, when it was stored. */
  readonly takenAt: Instant;
}
/** More than that is no follow-up but a visit. */
export const MOST_SENT = 4;

/** Body of `call.made`: which of the studio's days it was for, and what was heard. */
export interface CallMade {
  readonly day: number;
  readonly on: LocalDate;
  readonly outcome: CallOutcome;
  readonly words: string;
  readonly photos?: readonly SentPhoto[];
}

/** What is asked on the telephone depends on how long ago the visit was. */
export const callScriptOf = (day: number): 'callEarly' | 'callMiddle' | 'callLate' =>
  day <= 4 ? 'callEarly' : day <= 14 ? 'callMiddle' : 'callLate';

/** After that many days nobody is called about that day any more: the next one, or the review, takes its place. */
const STALE_DAYS = 14;

/**
 * The call that is due after a visit: of all days that have come the last one, for one call covers those before it. Somebody who was
 * not reached stays due; `tries` says how often that was.
 */
export const callDue = (
  visitedOn: LocalDate,
  days: readonly number[],
  calls: readonly CallMade[],
  today: LocalDate,
): { readonly day: number; readonly dueOn: LocalDate; readonly tries: number } | null => {
  const day = days
    .filter((one) => addDays(visitedOn, one) <= today)
    .reduce<number | null>((last, one) => (last === null || one > last ? one : last), null);
  if (day === null) return null;
  const dueOn = addDays(visitedOn, day);
  const isReached = calls.some(({ outcome, on }) => outcome !== 'notReached' && on >= dueOn);
  if (isReached || today > addDays(dueOn, STALE_DAYS)) return null;
  return { day, dueOn, tries: calls.filter(({ on }) => on >= dueOn).length };
};
