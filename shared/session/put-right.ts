import type { SessionData } from './data.ts';
import { same } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import type { Refusal } from './refusal.ts';
import { stageIndex } from './stage.ts';
import type { StageId } from './stage.ts';

interface Said<T> {
  /** Where it is asked. */
  readonly stage: StageId;
  /** What stands there; nothing where it was never said. */
  readonly before: Recorded<T> | undefined;
  readonly value: T | null;
  readonly reason: string | undefined;
}

/**
 * What was said in a stage that is finished changes only with a reason (brief 0.4: corrections keep the old value). Said for the first
 * time, however late, it needs none; nor does the same said again.
 */
export const wantsReason = <T>(
  { stage: reached }: Pick<SessionData, 'stage'>,
  { stage, before, value, reason }: Said<T>,
): Refusal | undefined =>
  before === undefined ||
  reason !== undefined ||
  stageIndex(stage) >= stageIndex(reached) ||
  same(before.value, value)
    ? undefined
    : { kind: 'wants-reason', stage };
