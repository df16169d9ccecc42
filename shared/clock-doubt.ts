import { msOf } from './time.ts';
import type { Instant, LocalDate } from './time.ts';

/** Why a clock is not believed before a person has looked at it. */
type ClockDoubt = 'behind' | 'ahead' | 'beforeBuild' | 'jumped';

/** A clock may be a little behind: another source of time, a second between two readings. */
export const BEHIND_MS = 2 * 60_000;
/** A studio may well be closed for some weeks. */
export const AHEAD_MS = 60 * 24 * 60 * 60_000;

/** Whether the computer's clock is to be asked about before anything is written with it. */
export const clockDoubt = (
  wall: Instant,
  { last, builtOn }: { readonly last: Instant | undefined; readonly builtOn: LocalDate | null },
): Exclude<ClockDoubt, 'jumped'> | undefined => {
  if (last !== undefined && msOf(wall) < msOf(last) - BEHIND_MS) return 'behind';
  if (builtOn !== null && msOf(wall) < Date.parse(`${builtOn}T00:00:00Z`)) return 'beforeBuild';
  if (last !== undefined && msOf(wall) > msOf(last) + AHEAD_MS) return 'ahead';
  return undefined;
};

/** What a person is asked, with all that is told beside it. */
export interface ClockQuestion {
  readonly why: ClockDoubt;
  /** What the computer says. */
  readonly wall: Instant;
  /** What the record goes by: its last entry, or the time it runs on. */
  readonly record: Instant | null;
  readonly builtOn: LocalDate | null;
  readonly timeZone: string;
  readonly order: 'dayMonth' | 'monthDay';
}

/** `wall`: the computer is right. `stated`: it is not, and a person says what time it is. `record`: go on by the record's own time. */
export type ClockAnswer =
  | { readonly is: 'wall' | 'record'; readonly shown: Instant }
  | { readonly is: 'stated'; readonly date: LocalDate; readonly time: string }
  | { readonly is: 'look' };
