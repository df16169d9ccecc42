import type { HealthRow } from '../../../shared/protocol/schema.ts';
import type { IntentOf } from '../../../shared/session/events.ts';
import type { LastAnswer } from '../../../shared/session/topics/health/data.ts';
import type { SinceLast } from '../../../shared/session/topics/health/since-last.ts';
import type { SessionView } from '../../../shared/session/view.ts';

export type Answer = 'yes' | 'no' | 'unsure';

/** What a question and what follows from its answer are drawn from. */
export interface QuestionRowProps {
  readonly row: HealthRow;
  readonly answer: Answer | null;
  readonly zones: string;
  readonly on: string | null;
  readonly note: string;
  readonly effect: SessionView['rowEffects'][string]['effect'];
  readonly effectSays: string;
  readonly letterAsked: SessionView['rowEffects'][string]['letter'];
  readonly letter: string;
  /** What was seen speaks against the "no". */
  readonly asksAgain: boolean;
  /** What was said at an earlier visit; opened by hand it is the same object each time. */
  readonly last: LastAnswer | null;
  readonly since: SinceLast;
  readonly onTablet: boolean;
  readonly onAnswer: (intent: Omit<IntentOf<'question.answered'>, 'type'>, moveOn: boolean) => Promise<void>;
}
