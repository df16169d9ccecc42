import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { EventOf, EventType, SessionEvent } from './events.ts';
import type { Refusal } from './refusal.ts';
import type { Requirement, RequirementState } from './requirement.ts';

/**
 * What events change in the slice of one room. Reducers set; they never look at a clock and never copy what they do not change. An
 * event may change the slices of several rooms: each room says what it means to its own.
 */
export type Reduces<Slice, T extends EventType> = {
  readonly [K in T]: (data: SessionData, event: EventOf<K>) => Partial<Slice>;
};

/** A room's requirements, in the parts they stand in on the screen: one stage's part of them at one moment. There is no clock in here. */
export type Rules = (data: SessionData, now: Instant) => readonly Requirement[];
export type RuleSets = Readonly<Record<string, Rules>>;

/** SHA-256 of a text in hex; hashing is a parameter because shared code has no crypto of its own. */
export type Digest = (text: string) => string;

/** What a room may ask of the whole session when it judges an event. */
export interface Judging {
  readonly digest: Digest;
  /** Every rule with its state at a moment. */
  readonly requirements: (data: SessionData, now: Instant) => readonly RequirementState[];
  /** What would be known if that event were accepted. */
  readonly after: (data: SessionData, event: SessionEvent) => SessionData;
}

/** A reason to say no to an event, or nothing. A room may have one about the events of another. */
type Refuses = {
  readonly [T in EventType]?: (data: SessionData, event: EventOf<T>, judging: Judging) => Refusal | undefined;
};

/**
 * By `content`: everything an event names must exist and be allowed. By `rules`: what requirements forbid; late entries are facts, they
 * are recorded and shown as broken rules. Content is asked first, in every room.
 */
export interface RefuseTables {
  readonly content?: Refuses;
  readonly rules?: Refuses;
}
