/**
 * How long somebody waits who typed a wrong secret (decision 42). The count is written before a secret is looked at; the wait runs by the time
 * that nobody can set, from the last try or from the start of the app, so a clock set forward or back changes nothing.
 */
export interface Tries {
  /** Since the last right one, the try under way among them. */
  readonly wrong: number;
  /** When the last one was made, in ms of a clock that only goes on; of a try of an earlier run of the app: its start. */
  readonly sinceMs: number;
}

export const noTries: Tries = { wrong: 0, sinceMs: 0 };

export const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** After so many wrong ones in a row. */
export const waitAfterMs = (wrong: number): number =>
  wrong < FREE_TRIES
    ? 0
    : wrong - FREE_TRIES > 10
      ? LONGEST_WAIT_MS
      : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);

/** 0 where the next try may be made. */
export const waitLeftMs = ({ wrong, sinceMs }: Tries, nowMs: number): number =>
  Math.max(0, waitAfterMs(wrong) - Math.max(0, nowMs - sinceMs));

export const triedAt = ({ wrong }: Tries, nowMs: number): Tries => ({ wrong: wrong + 1, sinceMs: nowMs });
