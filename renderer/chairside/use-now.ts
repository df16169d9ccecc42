import { useSyncExternalStore } from 'react';
import { instantOf, msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';

/**
 * What time it is for main. The window takes main's clock from each view and only counts on from there with its own
 * monotonic clock, so a computer clock set wrong cannot move a running dwell.
 */
let heardNow = Date.now();
let heardAt = performance.now();
let heard: Instant | null = null;

const waiting = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;
let second = 0;

const subscribe = (wake: () => void): (() => void) => {
  waiting.add(wake);
  ticking ??= setInterval(() => {
    second += 1;
    for (const one of waiting) one();
  }, 1000);
  return () => {
    waiting.delete(wake);
    if (waiting.size === 0 && ticking !== undefined) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
};

/** Main said what time it is. */
export const hearNow = (now: Instant): void => {
  if (now === heard) return;
  heard = now;
  heardNow = msOf(now);
  heardAt = performance.now();
};

/** Milliseconds since the epoch on main's clock. */
export const nowMs = (): number => heardNow + (performance.now() - heardAt);
export const nowInstant = (): Instant => instantOf(nowMs());

/** For the two-digit years of codes. */
export const thisYear = (): number => new Date(nowMs()).getUTCFullYear();

/** Main's time, read anew each second. Only small parts use it, so that a tick paints little. */
export const useNow = (): number => {
  useSyncExternalStore(
    subscribe,
    () => second,
    () => second,
  );
  return nowMs();
};
