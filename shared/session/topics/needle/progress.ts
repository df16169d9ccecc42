import { dotsOf } from '../../../scalp/dots.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { numberOf } from '../facts/read.ts';
import { areaOf, goalOf, zonesToTreat } from '../zones/read.ts';
import { zoneTallies } from './read.ts';
import type { ZoneTally } from './read.ts';
import { workedMs } from './worked-time.ts';

/** What a zone holds, what it got today and what the plan still asks for. Densities in dots per cm², areas in cm². */
export interface ZoneProgress {
  readonly zone: string;
  readonly areaCm2: number | null;
  readonly there: number;
  readonly goal: number | null;
  /** By passes and extra dots of today. */
  readonly added: number;
  /** Still missing to the goal; null without one. */
  readonly left: number | null;
  /** Of that, what the studio's share per visit still allows (brief 4.2: 40 % of the goal, Des). */
  readonly mayAdd: number | null;
  readonly passes: number;
  /** Dots set today and dots still allowed, estimated: density × area (brief 4.1). */
  readonly dotsDone: number | null;
  readonly dotsLeft: number | null;
  /** Minutes of its finished passes, pauses left out. */
  readonly minutes: number;
}

const nothing = (zone: string): ZoneTally => ({ zone, passes: [], added: 0 });

/** Every zone of the plan and every zone that was worked on. */
export const zoneProgress = (data: SessionData, now: Instant): readonly ZoneProgress[] => {
  const tallies = new Map(zoneTallies(data).map((tally) => [tally.zone, tally]));
  const zones = [...new Set([...zonesToTreat(data), ...tallies.keys()])];
  return zones.map((zone) => progressOf(data, tallies.get(zone) ?? nothing(zone), now));
};

const progressOf = (data: SessionData, { zone, passes, added }: ZoneTally, now: Instant): ZoneProgress => {
  const there = numberOf(data, 'density', zone) ?? 0;
  const goal = goalOf(data, zone) ?? null;
  const area = areaOf(data, zone);
  const left = goal === null ? null : Math.max(0, goal - there - added);
  const share = goal === null ? null : (goal * data.protocol.limits.densityAddPercent.value) / 100;
  const mayAdd = left === null || share === null ? null : Math.max(0, Math.min(left, share - added));
  const done = passes.filter(({ endedAt }) => endedAt !== null);
  const ms = done.reduce(
    (sum, { startedAt, endedAt }) => sum + workedMs(data, startedAt, endedAt ?? now, now),
    0,
  );
  return {
    zone,
    areaCm2: area ?? null,
    there,
    goal,
    added,
    left,
    mayAdd,
    passes: done.length,
    dotsDone: dotsOf(added, area),
    dotsLeft: mayAdd === null ? null : dotsOf(mayAdd, area),
    minutes: ms / 60_000,
  };
};
