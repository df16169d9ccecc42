import type { SessionData } from '../session/data.ts';
import { isOpen } from '../session/open-rules.ts';
import { requirementsOf } from '../session/requirements.ts';
import { stageIds } from '../session/stage.ts';
import type { StageId } from '../session/stage.ts';
import type { Instant } from '../time.ts';

/** How complete a stage was at the end. */
export interface StageState {
  readonly stage: StageId;
  readonly isReached: boolean;
  /** What it asked for in all, and what of it was still open. */
  readonly asked: number;
  readonly missing: number;
}

/** Six states in the order of the work; of a stage that was not reached nothing is missing. */
export const stageStates = (data: SessionData, now: Instant): readonly StageState[] => {
  const all = requirementsOf(data, now).filter(({ severity }) => severity !== 'info');
  return stageIds.map((stage) => {
    const isReached = data.stageEnteredAt[stage] !== undefined;
    const own = isReached ? all.filter(({ goTo }) => goTo.stage === stage) : [];
    return { stage, isReached, asked: own.length, missing: own.filter(isOpen).length };
  });
};
