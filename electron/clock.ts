import { instantOf, msOf } from '../shared/time.ts';
import type { Instant } from '../shared/time.ts';

export interface Stamped {
  readonly at: Instant;
  readonly wall: Instant;
}

export interface Clock {
  /** Never earlier than any stamp before it; goes on by the monotonic clock while the app runs (decision 12). */
  readonly stamp: () => Stamped;
  readonly now: () => Instant;
  /** The journal's last time: no stamp comes before it. Answers how far the wall clock lies behind, in ms. */
  readonly startAfter: (lastAt: Instant) => number;
  /** After sleep the monotonic clock may have stood still: catch up with the wall, never back. */
  readonly woke: () => void;
  /** The wall clock was set while we ran: how far it is away from our time now, in ms. Answers once per jump. */
  readonly jumped: () => { readonly from: Instant; readonly wall: Instant } | undefined;
  readonly advance: (ms: number) => void;
}

interface Sources {
  readonly wallMs: () => number;
  readonly monotonicMs: () => number;
}

const JUMP_MS = 120_000;

/** `sources` are Date.now and performance.now in the app, plain functions in tests. */
export const createClock = ({ wallMs, monotonicMs }: Sources): Clock => {
  let baseMs = wallMs();
  let baseMono = monotonicMs();
  let lastMs = 0;
  let knownGapMs = 0;

  const time = (): number => {
    lastMs = Math.max(lastMs, Math.round(baseMs + (monotonicMs() - baseMono)));
    return lastMs;
  };
  const rebase = (ms: number): void => {
    baseMs = ms;
    baseMono = monotonicMs();
  };

  return {
    now: () => instantOf(time()),
    stamp: () => ({ at: instantOf(time()), wall: instantOf(wallMs()) }),
    startAfter: (lastAt) => {
      const behind = msOf(lastAt) - wallMs();
      lastMs = Math.max(lastMs, msOf(lastAt));
      rebase(Math.max(wallMs(), lastMs));
      knownGapMs = wallMs() - time();
      return Math.max(0, behind);
    },
    woke: () => {
      rebase(Math.max(wallMs(), time()));
      knownGapMs = wallMs() - time();
    },
    jumped: () => {
      const gap = wallMs() - time();
      if (Math.abs(gap - knownGapMs) < JUMP_MS) return undefined;
      knownGapMs = gap;
      return { from: instantOf(time()), wall: instantOf(wallMs()) };
    },
    advance: (ms) => rebase(time() + ms),
  };
};
