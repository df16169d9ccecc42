import type { SessionData } from './data.ts';
import type { EventOf, EventType } from './events.ts';

/**
 * What events change in the slice of one room. Reducers set; they never look at a clock and never copy what they do not change. An
 * event may change the slices of several rooms: each room says what it means to its own.
 */
export type Reduces<Slice, T extends EventType> = {
  readonly [K in T]: (data: SessionData, event: EventOf<K>) => Partial<Slice>;
};
