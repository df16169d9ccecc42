import { dotList, semicolonList } from '../words/message.ts';
import type { Message, Phrase } from '../words/message.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { Instant } from '../time.ts';
import { begin } from './begin.ts';
import type { SessionData } from './data.ts';
import type { Tone } from './event-row.ts';
import { rowOf } from './events.ts';
import type { EventType, SessionEvent } from './events.ts';
import type { Names } from './line.ts';
import { namesOf } from './names.ts';
import type { Opening } from './opening.ts';
import { reduce } from './reduce.ts';
import { replayOne } from './replay.ts';
import { topics } from './topics.ts';
import { provedBetween } from './topics/checklist/rules.ts';
import { sessionSays } from './words.ts';

export interface TimelineLine {
  readonly at: Instant;
  readonly text: Message;
  readonly tone: Tone;
  /** "entered late: happened at 14:10" (decision 13). */
  readonly late: Message | null;
}

/** The session entry by entry, one line for each event, in order. Corrections say the old and the new value. */
export const timelineOf = function* (
  ...asked: Parameters<typeof linesWithState>
): Generator<TimelineLine, void> {
  for (const { line } of linesWithState(...asked)) yield line;
};

/** The same, each with what was known when it came. */
export const linesWithState = function* (
  opening: Opening,
  protocol: Protocol,
  events: readonly SessionEvent[],
): Generator<{ readonly line: TimelineLine; readonly before: SessionData }, void> {
  let session = begin(opening, protocol);
  for (const event of events) {
    yield { line: lineOf(event, session.context), before: session.context };
    session = replayOne(session, event);
  }
};

/** One event in words; `before` is what was known when it came. */
export const lineOf = (event: SessionEvent, before: SessionData): TimelineLine => {
  const words = linesOf.get(event.type);
  if (words === undefined) throw new Error(`defect: no line for "${event.type}"`);
  const { tone } = rowOf(event.type);
  const happened = 'occurredAt' in event ? event.occurredAt : undefined;
  return {
    at: event.at,
    text: dotList([words(event, namesOf(before), before), ...alsoTicked(event, before)]),
    tone: typeof tone === 'function' ? tone(event) : tone,
    late:
      happened === undefined || happened >= event.at
        ? null
        : sessionSays.enteredLate({
            clock: { at: happened, zone: before.opening.timeZone, as: 'clock' },
          }),
  };
};

/** Entries that may show an item of the checklist to be done. */
const proving: readonly EventType[] = [
  'cartridge.opened',
  'contact.ended',
  'field.set',
  'hygiene.counted',
  'light.checked',
  'mix.made',
  'numbing.applied',
  'testDots.placed',
];
const alsoTicked = (event: SessionEvent, before: SessionData): readonly Message[] => {
  if (!proving.includes(event.type)) return [];
  const items = provedBetween(before, { ...before, ...reduce(before, event) });
  return items.length === 0
    ? []
    : [sessionSays.tickedWithIt({ items: semicolonList(items.map(({ text }) => text)) })];
};

type LineOf = (event: SessionEvent, names: Names, data: SessionData) => Phrase;
type Topics = typeof topics;
type Worded = {
  [T in keyof Topics]: Topics[T] extends { readonly lines: infer Said } ? keyof Said : never;
}[keyof Topics];
/** An event without its line does not compile. */
const unsaid: Exclude<EventType, Worded> extends never ? null : Exclude<EventType, Worded> = null;
void unsaid;

const linesOf: ReadonlyMap<string, LineOf> = new Map(
  Object.values(topics).flatMap((room) =>
    'lines' in room ? Object.entries(room.lines as Readonly<Record<string, LineOf>>) : [],
  ),
);
