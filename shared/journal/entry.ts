import type { AuthorId, ClientId, JsonValue, SessionId } from '../brand.ts';
import type { Instant } from '../time.ts';
import type { EntryKind } from './kinds.ts';

/** `v` of every line. */
export const FORMAT_VERSION = 2;
/** How the first entry and an export name the format. */
export const JOURNAL_FORMAT = 'stipple-journal-2';

/** What the first entry names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** `by` had typed their PIN, for this entry or since they took the tablet. Where it is missing, `by` was stated and not proven, for ever. */
export type Proven = 'pin';

/** What a caller hands to the journal; `seq`, `prev` and the sealing are the journal's own business. */
export interface Draft {
  /** Main's time: never earlier than the entry before it, but for `clock.corrected`. */
  readonly at: Instant;
  /** The clock as it was read, right or wrong. */
  readonly wall: Instant;
  readonly by: AuthorId;
  /** Left out where nobody has proven to be `by`. */
  readonly proven?: Proven;
  readonly kind: EntryKind;
  readonly session?: SessionId;
  readonly client?: ClientId;
  readonly body: JsonValue;
}

/** The part of a line that is always in clear. `kind` is a plain string: a newer app may have written it. */
export interface Envelope {
  readonly v: typeof FORMAT_VERSION;
  readonly seq: number;
  readonly at: Instant;
  readonly wall: Instant;
  readonly by: AuthorId;
  readonly proven?: Proven;
  readonly kind: string;
  readonly session?: SessionId;
  readonly client?: ClientId;
  readonly prev: string;
}

/** An envelope with the body as the line holds it: clear, or `SealedBody`. */
export interface StoredEntry extends Envelope {
  readonly body: JsonValue;
}

/** AES-256-GCM, both base64; `sealed` is ciphertext followed by the 16-byte tag. */
export interface SealedBody {
  readonly nonce: string;
  readonly sealed: string;
}

/** An entry as the app reads it: the body opened, or gone with the client's key; its time as a later `clock.corrected` leaves it. */
export interface Entry extends Envelope {
  readonly hash: string;
  /** Written by another tablet of the studio: its number there. `seq` is then its place among this tablet's own. */
  readonly ownSeq?: number;
  /** The time that the line bears, where a later correction put it in doubt: then `at` is the latest it can have been. */
  readonly stampedAt?: Instant;
  /** `null` when `state` is not `open`. */
  readonly body: JsonValue;
  /**
   * `erased`: the client's key was destroyed, and a tombstone says so. `keyMissing`: the key is gone and no tombstone says why: it
   * was lost. `unreadable`: the key is there and does not fit.
   */
  readonly state: 'open' | 'erased' | 'keyMissing' | 'unreadable';
}

/** The end of a chain: nothing else is needed to go on from there. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export const START: ChainEnd = { seq: 0, hash: GENESIS };
