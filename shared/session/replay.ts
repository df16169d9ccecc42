import type { Protocol } from '../protocol/schema.ts';
import { begin } from './begin.ts';
import { isEventType, rowOf } from './events.ts';
import type { SessionEvent } from './events.ts';
import type { Heard, Session } from './machine.ts';
import type { Opening } from './opening.ts';
import { step } from './step.ts';

/**
 * The session as its entries made it. Every entry was accepted when it was written, so rules are not asked again; an entry that
 * this version cannot place is a defect and throws, because a record that is read in part is a false record.
 */
export const replay = (opening: Opening, protocol: Protocol, events: readonly SessionEvent[]): Session =>
  events.reduce(replayOne, begin(opening, protocol));

/** One journaled event on top of a session. */
export const replayOne = (session: Session, event: SessionEvent): Session => {
  if (!isEventType(event.type))
    throw new Error(
      `defect: the journal holds an event "${String((event as { type: unknown }).type)}" that this version does not know`,
    );
  const heard: Heard = asksRules(event) ? { ...event, journaled: true } : event;
  const next = step(session, heard);
  if (next.context === session.context) {
    throw new Error(
      `defect: the journal holds "${event.type}" at ${event.at}, which this version cannot place while the session is at ${session.context.place}`,
    );
  }
  return next;
};

/** Only the arrows of the machine ask rules; facts need no mark. */
const asksRules = ({ type }: SessionEvent): boolean => rowOf(type).group === 'course';
