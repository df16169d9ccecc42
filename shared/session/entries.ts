import type { JsonValue } from '../brand.ts';
import type { Entry } from '../journal/entry.ts';
import { isInstant } from '../time.ts';
import { isEventType } from './events.ts';
import type { SessionEvent } from './events.ts';
import type { Opening } from './opening.ts';

/**
 * The journal's side of a session. Its first `session.event` holds the opening as `{ type: "opening", opening }`; every later one holds
 * an event without `at`, `by` and `proven`, which are the entry's own. Entries were judged when they were written: here only their shape is read,
 * and what cannot be read is a defect with the entry's number in its message.
 */
type Read = Pick<Entry, 'seq' | 'at' | 'by' | 'proven' | 'body'>;
type JsonObject = { readonly [key: string]: JsonValue };

export const eventOfEntry = ({ seq, at, by, proven, body }: Read): SessionEvent => {
  const { type, ...said } = objectOf(seq, body);
  if (typeof type !== 'string' || !isEventType(type))
    throw unreadable(seq, `an event "${String(type)}" that this version does not know`);
  return { ...said, type, at, by, ...(proven === undefined ? {} : { proven }) } as unknown as SessionEvent;
};

export const openingOfEntry = ({ seq, body }: Read): Opening => {
  const { type, opening } = objectOf(seq, body);
  if (type !== 'opening') throw unreadable(seq, 'no opening where the session should begin');
  const { at, timeZone, protocol, client, session } = objectOf(seq, opening ?? null);
  const complete =
    typeof at === 'string' &&
    isInstant(at) &&
    [timeZone, client, session].every((text) => typeof text === 'string') &&
    typeof protocol === 'object';
  if (!complete) throw unreadable(seq, 'an opening without its time, zone, client or protocol');
  return opening as unknown as Opening;
};

/** What is written of an event: all but `at`, `by` and `proven`, and nothing that JSON does not know. */
export const bodyOf = ({ at: _at, by: _by, proven: _proven, ...said }: SessionEvent): JsonValue =>
  plain(said);

/** The body of the entry that begins a session. */
export const bodyOfOpening = (opening: Opening): JsonValue => ({
  type: 'opening',
  opening: plain(opening),
});

/** Drops `undefined`, which JSON does not know. */
const plain = (value: object): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

const objectOf = (seq: number, body: JsonValue): JsonObject => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw unreadable(seq, 'a body that is not an object');
  return body as JsonObject;
};

const unreadable = (seq: number, what: string): Error => new Error(`defect: entry ${seq} holds ${what}`);
