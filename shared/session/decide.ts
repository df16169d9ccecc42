import { transition } from 'xstate';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { SessionData } from './data.ts';
import type { EventType, SessionEvent } from './events.ts';
import { notEnded, notStale, probeOf, unheard } from './hearing.ts';
import { sessionMachine } from './machine.ts';
import type { Session } from './machine.ts';
import { reduce } from './reduce.ts';
import { firstOf, inTheFuture } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { requirementsOf } from './requirements.ts';
import type { Digest, Judging, RefuseTables } from './room.ts';
import { topics } from './topics.ts';

export type Decide = (session: Session, event: SessionEvent) => Result<Session, Refusal>;

/**
 * The next state, or the reason why not. Pure: time and author come with the event, and the hash of consent texts through `digest`
 * (SHA-256 of UTF-8 text, in hex). A time before the last event is a defect of the caller and throws.
 */
export const decideWith = ({ digest }: { readonly digest: Digest }): Decide => {
  const judging: Judging = {
    digest,
    requirements: requirementsOf,
    after: (data, event) => ({ ...data, ...reduce(data, event) }),
  };
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
    () => notEnded(data),
    () => notStale(data, event),
    () => unheard(data, probeOf(event)),
    () =>
      'occurredAt' in event && event.occurredAt !== undefined && event.occurredAt > event.at
        ? inTheFuture('occurredAt')
        : undefined,
    ...asked('content', event.type).map((refuse) => () => refuse(data, event, judging)),
    ...asked('rules', event.type).map((refuse) => () => refuse(data, event, judging)),
  ]);

type Refuse = (data: SessionData, event: SessionEvent, judging: Judging) => Refusal | undefined;

/** What the rooms have to say to events of that type, in the order of the rooms. */
const asked = (by: keyof RefuseTables, type: EventType): readonly Refuse[] =>
  Object.values(topics).flatMap((room) => {
    const tables: RefuseTables = 'refuses' in room ? room.refuses : {};
    const refuse = tables[by]?.[type] as Refuse | undefined;
    return refuse === undefined ? [] : [refuse];
  });
