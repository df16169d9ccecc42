import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Instant } from '../../shared/time.ts';

export interface ReadFilter {
  /** First `seq` wanted, inclusive. */
  readonly from?: number;
  readonly session?: SessionId;
  readonly client?: ClientId;
  readonly kind?: string;
  /** Only what a genuine mark vouches for, whether the check has come to it or not: something is destroyed by it. */
  readonly proven?: boolean;
}

export interface SessionFilter {
  readonly client?: ClientId;
  readonly session?: SessionId;
  readonly practitioner?: string;
  readonly openOnly?: boolean;
  readonly endedOnly?: boolean;
  readonly openedFrom?: Instant;
  /** Opened before the session with this `firstSeq`: the next page after it. */
  readonly before?: number;
  /** Only those with such a `firstSeq`. */
  readonly visits?: readonly number[];
  readonly limit?: number;
}

export interface SessionRow {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly practitioner: string;
  readonly kind: string;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  readonly ending:
    'closed' | 'deferred' | 'referred' | 'declined' | 'abandoned' | 'mistaken' | 'talked' | null;
  /** Printed on its papers; empty where it has none. */
  readonly recordNumber: string;
  /** Counts that its ending left in clear; `null` while it is open. */
  readonly overrides: number | null;
  readonly blocked: number | null;
  readonly notChecked: number | null;
  /** Entries about unwanted events. */
  readonly events: number;
  readonly protocolVersion: number;
  readonly firstSeq: number;
  /** Opened by another tablet of the studio: the number of that entry there. `firstSeq` is then its place among this tablet's own. */
  readonly openedSeq?: number;
  /** Of the entry that ended it. */
  readonly endedSeq: number | null;
  /** Which corrections of the clock put its times in doubt: they are told as late as they can have been. Absent: none. */
  readonly corrected?: string;
}

/** What went into a session, of the ledger or not. */
export interface LotOfVisit {
  readonly visit: number;
  readonly product: string;
  readonly lot: string;
  /** As it is compared: without blanks and signs. */
  readonly plain: string;
}
