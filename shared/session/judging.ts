import type { SessionData } from './data.ts';
import type { EventType, SessionEvent } from './events.ts';
import { reduce } from './reduce.ts';
import { firstOf } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { requirementsOf } from './requirements.ts';
import type { Digest, Judging, RefuseTables } from './room.ts';
import { topics } from './topics.ts';

/** What rooms may ask of the whole session. */
export const judgingWith = (digest: Digest): Judging => ({
  digest,
  requirements: requirementsOf,
  after: (data, event) => ({ ...data, ...reduce(data, event) }),
});

/** What the rooms have to say against an event, in the order of the rooms. */
export const refusedBy = (
  by: keyof RefuseTables,
  data: SessionData,
  event: SessionEvent,
  judging: Judging,
): Refusal | undefined =>
  firstOf(refusersOf(by, event.type).map((refuse) => () => refuse(data, event, judging)));

type Refuse = (data: SessionData, event: SessionEvent, judging: Judging) => Refusal | undefined;

const refusersOf = (by: keyof RefuseTables, type: EventType): readonly Refuse[] =>
  Object.values(topics).flatMap((room) => {
    const tables: RefuseTables = 'refuses' in room ? room.refuses : {};
    const refuse = tables[by]?.[type] as Refuse | undefined;
    return refuse === undefined ? [] : [refuse];
  });
