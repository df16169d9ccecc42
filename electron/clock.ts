import { AHEAD_MS, BEHIND_MS } from '../shared/clock-doubt.ts';
import { instantOf, msOf } from '../shared/time.ts';
import type { Instant } from '../shared/time.ts';

export interface Stamped {
  readonly at: Instant;
  readonly wall: Instant;
}

export interface Clock {
  /** Never earlier than any stamp before it, but for `step`; goes on by the monotonic clock while the app runs (decision 12). */
  readonly stamp: () => Stamped;
  readonly now: () => Instant;
  /** The computer's clock as it stands, right or wrong. */
  readonly wall: () => Instant;
  /** The journal's last time: no stamp comes before it. Answers how far the wall clock lies behind, in ms. */
  readonly startAfter: (lastAt: Instant) => number;
  /** A person said what time it is: from here on it goes on from there, back if need be. */
  readonly step: (to: Instant) => void;
  /** After sleep the monotonic clock may have stood still: catch up with the wall, never back, and never by months. */
  readonly woke: () => void;
  /** The wall clock was set while we ran: how far it is away from our time now. Answers once per jump. */
  readonly jumped: () => { readonly from: Instant; readonly wall: Instant } | undefined;
  /** The same for as long as it lasts, until `accept`: what is to be asked about. */
  readonly apart: () => { readonly from: Instant; readonly wall: Instant } | undefined;
  /** Goes on by our own time, however far the wall is away from it now. */
  readonly accept: () => void;
  /** Since some moment in the past, in ms: nobody can set it, and it only goes on. */
  readonly elapsedMs: () => number;
  readonly advance: (ms: number) => void;
}

interface Sources {
  readonly wallMs: () => number;
  readonly monotonicMs: () => number;
}

const JUMP_MS = BEHIND_MS;
/** Two clocks that nobody touches drift apart by seconds a day: so much is followed without a word. */
const DRIFT_MS = 5_000;

/** No line can hold a year of more than four digits or before the first, and a day of every zone must have room around it. */
const EARLIEST_MS = Date.parse('0001-01-02T00:00:00.000Z');
const LATEST_MS = Date.parse('9998-12-31T00:00:00.000Z');
const within = (ms: number): number => Math.min(LATEST_MS, Math.max(EARLIEST_MS, ms));

/** `sources` are Date.now and performance.now in the app, plain functions in tests. */
export const createClock = ({ wallMs: readWallMs, monotonicMs }: Sources): Clock => {
  let advancedMs = 0;
  const wallMs = (): number => within(readWallMs() + advancedMs);
  let baseMs = wallMs();
  let baseMono = monotonicMs();
  let lastMs = 0;
  /** How far the wall was ahead of our time when that was last known and nothing to ask about. */
  let notedGapMs = 0;
  let acceptedGapMs = 0;

  const rebase = (ms: number): void => {
    baseMs = ms;
    baseMono = monotonicMs();
  };
  const time = (): number => {
    lastMs = Math.max(lastMs, Math.round(within(baseMs + (monotonicMs() - baseMono))));
    return lastMs;
  };
  const follow = (): void => {
    const ahead = wallMs() - time();
    if (ahead >= DRIFT_MS / 10 && ahead < DRIFT_MS && Math.abs(acceptedGapMs) < DRIFT_MS) rebase(wallMs());
  };
  const noteGap = (): void => {
    notedGapMs = wallMs() - time();
    acceptedGapMs = notedGapMs;
  };
  const between = (): { readonly from: Instant; readonly wall: Instant } => ({
    from: instantOf(time()),
    wall: instantOf(wallMs()),
  });

  return {
    now: () => instantOf(time()),
    wall: () => instantOf(wallMs()),
    stamp: () => {
      follow();
      return { at: instantOf(time()), wall: instantOf(wallMs()) };
    },
    startAfter: (lastAt) => {
      const behind = msOf(lastAt) - wallMs();
      lastMs = Math.max(lastMs, msOf(lastAt));
      rebase(Math.max(wallMs(), lastMs));
      noteGap();
      return Math.max(0, behind);
    },
    step: (to) => {
      lastMs = msOf(to);
      rebase(lastMs);
      noteGap();
    },
    woke: () => {
      const sleptMs = wallMs() - time() - acceptedGapMs;
      if (sleptMs < 0 || sleptMs > AHEAD_MS) return;
      rebase(time() + sleptMs);
      noteGap();
    },
    jumped: () => {
      const gap = wallMs() - time();
      if (Math.abs(gap - notedGapMs) < JUMP_MS) return undefined;
      notedGapMs = gap;
      return between();
    },
    apart: () => (Math.abs(wallMs() - time() - acceptedGapMs) < JUMP_MS ? undefined : between()),
    accept: () => {
      acceptedGapMs = wallMs() - time();
    },
    elapsedMs: () => monotonicMs() + advancedMs,
    advance: (ms) => {
      advancedMs += ms;
      baseMs += ms;
    },
  };
};
