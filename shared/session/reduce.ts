import { laterOf } from '../time.ts';
import type { SessionData } from './data.ts';
import { eventTypes, rowOf } from './events.ts';
import type { EventType, SessionEvent } from './events.ts';
import { topics } from './topics.ts';
import { lotsHeard } from './topics/stock/reduce.ts';

type Reducer = (data: SessionData, event: SessionEvent) => Partial<SessionData>;
type Topics = typeof topics;
type Reduced = {
  [T in keyof Topics]: Topics[T] extends { readonly reducers: infer Table } ? keyof Table : never;
}[keyof Topics];
/** An event that no room hears does not compile. */
const unheard: Exclude<EventType, Reduced> extends never ? null : Exclude<EventType, Reduced> = null;
void unheard;

const reducersOf = new Map<EventType, readonly Reducer[]>(
  eventTypes.map((type) => [
    type,
    Object.values(topics).flatMap((room) =>
      'reducers' in room && Object.hasOwn(room.reducers, type)
        ? [(room.reducers as Readonly<Record<string, Reducer>>)[type] as Reducer]
        : [],
    ),
  ]),
);

/** What the event changes. Everything else keeps its identity, so views and memos can compare by reference. */
export const reduce = (data: SessionData, event: SessionEvent): Partial<SessionData> => {
  let change: Partial<SessionData> = {};
  for (const reducer of reducersOf.get(event.type) ?? []) change = { ...change, ...reducer(data, event) };
  return {
    ...change,
    ...lotsHeard(data, event),
    ...staleSheet(data, event),
    lastAt: laterOf(data.lastAt, event.at),
  };
};

/** The paper in the client's hand now says something else than the record: a new one is due. */
const staleSheet = (data: SessionData, event: SessionEvent): Partial<SessionData> => {
  const { sheet } = data;
  if (sheet === null || sheet.staleSince !== undefined) return {};
  const row = rowOf(event.type).changesPaper;
  const changes = typeof row === 'function' ? row(data, event) : row;
  // Once it is over the old sheet was given all the same; the new one says which it replaces.
  return changes
    ? { sheet: { ...sheet, staleSince: event.at }, ...(data.ended === null ? { delivered: null } : {}) }
    : {};
};
