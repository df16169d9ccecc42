import type { RequirementState } from '../../../shared/session/requirement.ts';
import { stageIndex } from '../../../shared/session/stage.ts';
import { missingWords } from '../../../shared/words/screens/missing.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { stageWithin } from '../../../shared/words/stages.ts';
import type { SessionView } from '../../../shared/session/view.ts';

/** Title of what comes next, as the footer says it: "colour match", "closing". */
export const nextTitle = (view: SessionView): Phrase => {
  const next = view.stages[stageIndex(view.stage) + 1];
  return next ? stageWithin[next.id] : missingWords.closing;
};

/** What is open and needed for the next step, in screen order. */
export const missingOf = (view: SessionView): readonly RequirementState[] =>
  view.requirements.filter((one) => one.state === 'open' && one.severity !== 'info');

export const notCheckedOf = (view: SessionView): readonly RequirementState[] =>
  view.requirements.filter(({ state }) => state === 'notChecked');
export const settledOf = (view: SessionView): readonly RequirementState[] =>
  view.requirements.filter(({ state }) => state === 'overridden' || state === 'acknowledged');
