import { transition } from 'xstate';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { firstOf } from './checks/check.ts';
import type { ChecksByType, Digest } from './checks/check.ts';
import { colourChecks } from './checks/colour.ts';
import { consentChecks } from './checks/consents.ts';
import { goingOnChecks } from './checks/going-on.ts';
import { itemChecks } from './checks/items.ts';
import { photoChecks } from './checks/photos.ts';
import { stockChecks } from './checks/stock.ts';
import { notInTheFuture } from './checks/times.ts';
import type { SessionData } from './data.ts';
import type { SessionEvent } from './events.ts';
import { notEnded, notStale, probeOf, unheard } from './hearing.ts';
import { sessionMachine } from './machine.ts';
import type { Session } from './machine.ts';
import type { Refusal } from './refusal.ts';

export type Decide = (session: Session, event: SessionEvent) => Result<Session, Refusal>;

/**
 * The next state, or the reason why not. Pure: time and author come with the event, and the hash of consent texts through `digest`
 * (SHA-256 of UTF-8 text, in hex). A time before the last event is a defect of the caller and throws.
 */
export const decideWith =
  ({ digest }: { readonly digest: Digest }): Decide =>
  (session, event) => {
    const data = session.context;
    if (event.at < data.lastAt)
      throw new Error(`defect: event at ${event.at} comes before the last one at ${data.lastAt}`);
    const refusal = refusalOf(data, event, digest);
    if (refusal !== undefined) return err(refusal);
    if (!session.can(event)) return err({ kind: 'not-now', intent: event.type, place: data.place });
    return ok(transition(sessionMachine, session, event)[0]);
  };

const contentChecks: readonly ChecksByType[] = [
  itemChecks,
  consentChecks,
  photoChecks,
  stockChecks,
  colourChecks,
  goingOnChecks,
];

const refusalOf = (data: SessionData, event: SessionEvent, digest: Digest): Refusal | undefined =>
  firstOf([
    () => notEnded(data),
    () => notStale(data, event),
    () => unheard(data, probeOf(event)),
    () => notInTheFuture(data, event),
    ...contentChecks.map((checks) => () => {
      const check = checks[event.type] as
        ((data: SessionData, event: SessionEvent, digest: Digest) => Refusal | undefined) | undefined;
      return check?.(data, event, digest);
    }),
  ]);
