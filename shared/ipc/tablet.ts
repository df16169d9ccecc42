import type { SessionId, StaffId } from '../brand.ts';
import type { RowName } from '../people/rights.ts';
import type { Role } from '../people/roles.ts';
import type { Instant } from '../time.ts';

/** One name to tap. */
export interface Tile {
  readonly id: StaffId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hasPin: boolean;
  /** The pad opens by itself after the sixth digit. */
  readonly sixDigits: boolean;
}

/** Who has the tablet, and what the window offers them. */
export interface Tablet {
  /** `false`: nobody has a PIN, and who works here is stated. */
  readonly asksPin: boolean;
  readonly lock: 'open' | 'veiled' | 'locked';
  readonly lockedAt: Instant | null;
  /** Who took it last; of a locked one, who had it. */
  readonly person: Tile | null;
  readonly people: readonly Tile[];
  readonly may: readonly RowName[];
  /** Done while it was locked, and nobody has said yet who did it. */
  readonly unnamed: readonly UnnamedTap[];
}
type LockActKind = 'emergency' | 'wipedOff' | 'acknowledge';
export interface UnnamedTap {
  readonly at: Instant;
  readonly what: LockActKind;
  /** Of the entry it made. */
  readonly seq: number;
}

/** What runs on, without a name. */
export interface LockPage {
  readonly now: Instant;
  readonly timeZone: string;
  readonly clocks: readonly LockClock[];
  /** The session that was on the screen: an emergency is raised in it. */
  readonly session: SessionId | null;
  readonly emergency: { readonly number: string; readonly isRaised: boolean };
}
export type LockClock =
  | {
      readonly kind: 'cream';
      readonly session: SessionId;
      readonly application: string;
      readonly onAt: Instant;
      readonly offBy: Instant | null;
      readonly alarm: 'none' | 'minimum' | 'nearMaximum' | 'maximum';
      readonly isAcknowledged: boolean;
    }
  | { readonly kind: 'watch'; readonly session: SessionId; readonly until: Instant }
  | { readonly kind: 'paused'; readonly session: SessionId; readonly since: Instant };
