import type { SessionData } from './data.ts';
import type { EventOf } from './events.ts';
import type { EventType } from './events.ts';

/** What one event changes. Reducers set; they never look at a clock and never copy what they do not change. */
export type Reducers<T extends EventType> = {
  readonly [K in T]: (data: SessionData, event: EventOf<K>) => Partial<SessionData>;
};
