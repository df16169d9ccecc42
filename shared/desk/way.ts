import type { SessionData } from '../session/data.ts';
import { isEnding } from '../session/stage.ts';
import type { StageId } from '../session/stage.ts';
import { minutesBetween } from '../time.ts';
import type { Instant } from '../time.ts';

/** Where in its course an entry of a session came. */
export type Where = StageId | 'afterwards';
export const whereOf = ({ place, stage }: Pick<SessionData, 'place' | 'stage'>): Where =>
  isEnding(place) ? 'afterwards' : stage;

/** An entry, and how things stood when it came. */
export interface Step {
  readonly at: Instant;
  readonly where: Where;
  readonly isPaused: boolean;
}

/** Once through a stage; one that was gone back to has several. */
export interface Leg {
  readonly stage: StageId;
  readonly from: Instant;
  readonly until: Instant;
  /** Without the time that the session was paused. */
  readonly minutes: number;
}

/** The way a session took through its stages. */
export const wayOf = (openedAt: Instant, steps: readonly Step[]): readonly Leg[] => {
  const legs: Leg[] = [];
  let before = openedAt;
  for (const { at, where, isPaused } of steps) {
    if (where === 'afterwards') break;
    const last = legs.at(-1);
    const leg = last?.stage === where ? last : { stage: where, from: before, until: before, minutes: 0 };
    if (leg === last) legs.pop();
    legs.push({ ...leg, until: at, minutes: leg.minutes + (isPaused ? 0 : minutesBetween(before, at)) });
    before = at;
  }
  return legs;
};
