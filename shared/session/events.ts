import { z } from 'zod';
import type { AuthorId } from '../brand.ts';
import type { LedgerFacts } from '../stock/facts.ts';
import type { Instant } from '../time.ts';
import type { EventGroup, EventRow, Shape } from './event-row.ts';
import { adverseEvents } from './topics/adverse/events.ts';
import { checklistEvents } from './topics/checklist/events.ts';
import { colourEvents } from './topics/colour/events.ts';
import { consentEvents } from './topics/consent/events.ts';
import { correctionEvents } from './topics/correction/events.ts';
import { courseEvents } from './topics/course/events.ts';
import { emergencyEvents } from './topics/emergency/events.ts';
import { factsEvents } from './topics/facts/events.ts';
import { fineTuneEvents } from './topics/fine-tune/events.ts';
import { hairlineEvents } from './topics/hairline/events.ts';
import { handOverEvents } from './topics/hand-over/events.ts';
import { healthEvents } from './topics/health/events.ts';
import { hygieneEvents } from './topics/hygiene/events.ts';
import { identityEvents } from './topics/identity/events.ts';
import { mixEvents } from './topics/mix/events.ts';
import { needleEvents } from './topics/needle/events.ts';
import { notesEvents } from './topics/notes/events.ts';
import { numbingEvents } from './topics/numbing/events.ts';
import { paperEvents } from './topics/paper/events.ts';
import { photosEvents } from './topics/photos/events.ts';
import { stockEvents } from './topics/stock/events.ts';
import { zonesEvents } from './topics/zones/events.ts';

/**
 * Everything that can happen in a session, each with its row. Intents set, never toggle, and name the stage they came from
 * (decision 18). The compiler leads from here to machine, screen and words.
 */
export const events = {
  ...factsEvents,
  ...checklistEvents,
  ...healthEvents,
  ...handOverEvents,
  ...zonesEvents,
  ...consentEvents,
  ...numbingEvents,
  ...emergencyEvents,
  ...hygieneEvents,
  ...colourEvents,
  ...mixEvents,
  ...needleEvents,
  ...stockEvents,
  ...fineTuneEvents,
  ...courseEvents,
  ...adverseEvents,
  ...notesEvents,
  ...photosEvents,
  ...hairlineEvents,
  ...paperEvents,
  ...identityEvents,
  ...correctionEvents,
} as const;

type Events = typeof events;
export type EventType = keyof Events;
export type IntentType = {
  [T in EventType]: Events[T] extends { readonly shape: Shape } ? T : never;
}[EventType];

type Schema<T extends string, Row> = Row extends { readonly shape: infer S extends Shape }
  ? z.ZodObject<{ type: z.ZodLiteral<T> } & S, z.core.$strict>
  : never;
type IntentSchemas = { readonly [T in IntentType]: Schema<T, Events[T]> };
type Noted<T extends string, Row> = Row extends { readonly holds?: infer Said }
  ? { readonly type: T } & NonNullable<Said>
  : never;

/** What a person says and does; `type` names it. */
export type Intent = { [T in IntentType]: z.infer<IntentSchemas[T]> }[IntentType];
export type IntentOf<T extends IntentType> = Extract<Intent, { type: T }>;
/** Things main writes into a session by itself: nobody taps them. */
export type SystemEvent = {
  [T in Exclude<EventType, IntentType>]: Noted<T, Events[T]>;
}[Exclude<EventType, IntentType>];

/** `at`, `by` and `proven` are stamped by main only; `from` is the stage the screen showed. */
interface Stamp {
  readonly at: Instant;
  readonly by: AuthorId;
  /** Left out where `by` was stated and not proven. */
  readonly proven?: 'pin' | undefined;
  /** Who answers for what an assistant does. */
  readonly supervisor?: AuthorId | undefined;
  /** Somebody else whose PIN came with it, and said by it that they agree or were there. */
  readonly second?: AuthorId | undefined;
  readonly from?: string | undefined;
  /** What the stock ledger said of the lots that the event names (decision 8); none where it names none. */
  readonly ledger?: LedgerFacts | undefined;
}
export type SessionEvent = (Intent | SystemEvent) & Stamp;
export type EventOf<T extends EventType> = Extract<SessionEvent, { type: T }>;

type TypesOf<G extends EventGroup> = {
  [T in EventType]: Events[T]['group'] extends G ? T : never;
}[EventType];

export const eventTypes = Object.keys(events) as readonly EventType[];
/** The row as everybody reads it who does not know which event it is. */
export const rowOf = (type: EventType): EventRow<SessionEvent> =>
  events[type] as unknown as EventRow<SessionEvent>;
export const typesOf = <G extends EventGroup>(group: G): readonly TypesOf<G>[] =>
  eventTypes.filter((type) => events[type].group === group) as readonly EventType[] as readonly TypesOf<G>[];

export const isEventType = (text: string): text is EventType => Object.hasOwn(events, text);
export const isIntentType = (text: string): text is IntentType =>
  isEventType(text) && events[text].shape !== null;

export const intentSchemas = Object.fromEntries(
  eventTypes
    .filter(isIntentType)
    .map((type) => [type, z.strictObject({ type: z.literal(type), ...events[type].shape })]),
) as unknown as IntentSchemas;

/** One parser for the door; issues name the field. */
export const intentSchema = z.discriminatedUnion(
  'type',
  Object.values(intentSchemas) as unknown as [IntentSchemas['session.closed']],
) as unknown as z.ZodType<Intent>;
