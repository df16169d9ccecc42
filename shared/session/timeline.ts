import type { Protocol } from '../protocol/schema.ts';
import { clockIn } from '../time.ts';
import type { Instant } from '../time.ts';
import { enteredLate, timelineLines } from '../words/timeline.ts';
import { begin } from './begin.ts';
import type { SessionData } from './data.ts';
import type { Tone } from './event-row.ts';
import { rowOf } from './events.ts';
import type { SessionEvent } from './events.ts';
import { namesOf } from './names.ts';
import type { Opening } from './opening.ts';
import { replayOne } from './replay.ts';

export interface Line {
  readonly at: Instant;
  readonly text: string;
  readonly tone: Tone;
  /** "entered late: happened at 14:10" (decision 13). */
  readonly late: string | null;
}

/** The session entry by entry, one line for each event, in order. Corrections say the old and the new value. */
export const timelineLine = (
  opening: Opening,
  protocol: Protocol,
  events: readonly SessionEvent[],
): readonly Line[] => {
  let session = begin(opening, protocol);
  return events.map((event) => {
    const line = lineOf(event, session.context);
    session = replayOne(session, event);
    return line;
  });
};

/** One event in words; `before` is what was known when it came. */
export const lineOf = (event: SessionEvent, before: SessionData): Line => {
  const words = timelineLines[event.type] as (
    event: SessionEvent,
    names: ReturnType<typeof namesOf>,
    data: SessionData,
  ) => string;
  const { tone } = rowOf(event.type);
  const happened = 'occurredAt' in event ? event.occurredAt : undefined;
  return {
    at: event.at,
    text: words(event, namesOf(before), before),
    tone: typeof tone === 'function' ? tone(event) : tone,
    late:
      happened === undefined || happened >= event.at
        ? null
        : enteredLate(clockIn(before.opening.timeZone, happened)),
  };
};
