import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { EventOf, EventType } from './events.ts';
import type { Requirement } from './requirement.ts';

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
