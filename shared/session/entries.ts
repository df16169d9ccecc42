import type { AuthorId, JsonValue } from '../brand.ts';
import type { Entry, Proven } from '../journal/entry.ts';
import { isInstant } from '../time.ts';
import type { Instant } from '../time.ts';
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

/** An entry of a session as another tablet wrote it: author and time are its own. */
export interface CarriedEntry {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
  readonly by: AuthorId;
  readonly proven?: Proven;
  readonly body: JsonValue;
}

/**
 * Everything of a session that another tablet had written when this one took it over, in one entry: it goes on here from that, also where
 * the other tablet's lines are not there any more. Whoever reads the session begins with the last entry of this sort.
 */
export interface Carried {
  readonly entries: readonly CarriedEntry[];
  /** The text of its protocol, where this tablet never released that. */
  readonly release?: { readonly hash: string; readonly text: string };
}

export const bodyOfCarried = (carried: Carried): JsonValue =>
  ({ type: 'carried', ...carried }) as unknown as JsonValue;

/** `undefined` where the entry is an opening or an event. */
export const carriedIn = ({ seq, body }: Pick<Entry, 'seq' | 'body'>): Carried | undefined => {
  const { type, entries, release } = objectOf(seq, body);
  if (type !== 'carried') return undefined;
  if (!Array.isArray(entries)) throw unreadable(seq, 'a session taken over without its entries');
  return { entries, ...(release === undefined ? {} : { release }) } as unknown as Carried;
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
