import { transition } from 'xstate';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { SessionData } from './data.ts';
import type { SessionEvent } from './events.ts';
import { notEnded, notStale, probeOf, unheard } from './hearing.ts';
import { judgingWith, refusedBy } from './judging.ts';
import { sessionMachine } from './machine.ts';
import type { Session } from './machine.ts';
import { firstOf, inTheFuture } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { Digest, Judging } from './room.ts';

export type Decide = (session: Session, event: SessionEvent) => Result<Session, Refusal>;

/**
 * The next state, or the reason why not. Pure: time and author come with the event, and the hash of consent texts through `digest`
 * (SHA-256 of UTF-8 text, in hex). A time before the last event is a defect of the caller and throws.
 */
export const decideWith = ({ digest }: { readonly digest: Digest }): Decide => {
  const judging = judgingWith(digest);
  return (session, event) => {
    const data = session.context;
    if (event.at < data.lastAt)
      throw new Error(`defect: event at ${event.at} comes before the last one at ${data.lastAt}`);
    const refusal = refusalOf(data, event, judging);
    if (refusal !== undefined) return err(refusal);
    if (!session.can(event)) return err({ kind: 'not-now', intent: event.type, place: data.place });
    return ok(transition(sessionMachine, session, event)[0]);
  };
};

const refusalOf = (data: SessionData, event: SessionEvent, judging: Judging): Refusal | undefined =>
  firstOf([
    () => notEnded(data, event.type),
    () => notStale(data, event),
    () => unheard(data, probeOf(event)),
    () =>
      'occurredAt' in event && event.occurredAt !== undefined && event.occurredAt > event.at
        ? inTheFuture('occurredAt')
        : undefined,
    () => refusedBy('content', data, event, judging),
    () => refusedBy('rules', data, event, judging),
  ]);
