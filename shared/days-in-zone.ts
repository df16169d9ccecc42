import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './time.ts';

interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly offsetMs: number;
}

/**
 * `dateIn` for many moments of one zone: the stretches between two changes of the clocks are looked up once, and within one the day is a sum.
 * The answer for a moment is always the same, whatever was asked before.
 */
export const daysInZone = (zone: string): ((at: Instant) => LocalDate) => {
  let stretches: readonly Stretch[] = [];
  // Lists are read in the order of time: the next moment mostly lies where the last one did.
  let last: Stretch | undefined;
  const days = new Map<number, LocalDate>();

  const stretchAt = (ms: number): Stretch => {
    const known = stretches.find(({ fromMs, toMs }) => ms >= fromMs && ms < toMs);
    if (known !== undefined) return known;
    const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
    // "Previous" is strictly before: asked a millisecond later, a change at this very moment counts.
    const began = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
    const ends = there.getTimeZoneTransition('next');
    const found = {
      fromMs: began?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
      toMs: ends?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      offsetMs: Math.round(there.offsetNanoseconds / 1e6),
    };
    stretches = [...stretches, found];
    return found;
  };

  return (at) => {
    const ms = Date.parse(at);
    if (last === undefined || ms < last.fromMs || ms >= last.toMs) last = stretchAt(ms);
    const number = Math.floor((ms + last.offsetMs) / dayMs);
    const known = days.get(number);
    if (known !== undefined) return known;
    const day = new Date(number * dayMs).toISOString().slice(0, 10) as LocalDate;
    days.set(number, day);
    return day;
  };
};

const dayMs = 86_400_000;
