import type { SessionData } from '../../session/data.ts';
import type { EventType } from '../../session/events.ts';
import type { EventOf } from '../../session/events.ts';
import type { Names } from '../../session/names.ts';

/** One calm sentence about an event; `data` is what was known before it. */
export type Lines<T extends EventType> = {
  readonly [K in T]: (event: EventOf<K>, names: Names, data: SessionData) => string;
};
