import type { AuthorId, StaffId } from '../../shared/brand.ts';
import type { Proven } from '../../shared/journal/entry.ts';
import type { Instant } from '../../shared/time.ts';

interface Sitting {
  /** Who took the tablet last; `null` until somebody has. */
  readonly person: StaffId | null;
  /** `veiled`: covered, and one tap lifts it. `locked`: a PIN opens it. */
  readonly lock: 'open' | 'veiled' | 'locked';
  readonly lockedAt: Instant | null;
  /** A veil was lifted by somebody who did not say who they are: leaving the session asks the PIN. */
  readonly isLifted: boolean;
}

export type Seat = ReturnType<typeof createSeat>;

/** Who has the tablet, in memory only: after a start it is locked. */
export const createSeat = () => {
  let sitting: Sitting = { person: null, lock: 'locked', lockedAt: null, isLifted: false };
  /** Somebody else whose PIN came with what is being done right now. */
  let acting: StaffId | undefined;
  let second: StaffId | undefined;

  const at = (): StaffId | undefined =>
    acting ?? (sitting.lock === 'locked' ? undefined : (sitting.person ?? undefined));
  return {
    now: (): Sitting => sitting,
    set: (next: Partial<Sitting>): void => {
      sitting = { ...sitting, ...next };
    },
    /** Who acts; `undefined` while nobody does. */
    at,
    /** Done by somebody whose PIN came with it. All of `work` is done when this answers. */
    actAs: <T>(person: StaffId, work: () => T): T => {
      acting = person;
      try {
        return work();
      } finally {
        acting = undefined;
      }
    },
    /** As above: somebody else agreed to it by PIN, and does not do it. */
    agreed: <T>(person: StaffId, work: () => T): T => {
      second = person;
      try {
        return work();
      } finally {
        second = undefined;
      }
    },
    second: (): StaffId | undefined => second,
    /** How it is proven that `by` writes this. Whoever sits here has given a PIN: without one nobody sits down. */
    provenOf: (by: AuthorId): Proven | undefined => (by !== 'device' && by === at() ? 'pin' : undefined),
  };
};
