import type { RequirementState } from '../../../shared/session/requirement.ts';
import { stageIds, stageIndex } from '../../../shared/session/stage.ts';
import type { SessionView } from '../../../shared/session/view.ts';

const weight = (before: RequirementState['before']): number => (before === 'closed' ? stageIds.length : stageIndex(before));

/** Title of what comes next, as the footer says it: "colour match", "closing". */
export const nextTitle = (view: SessionView): string => {
  const next = view.stages[stageIndex(view.stage) + 1];
  return next ? next.title.toLowerCase() : 'closing';
};

/** What is open and needed for the next step, in screen order; a thing that is only due later is not missing yet. */
export const missingOf = (view: SessionView): readonly RequirementState[] =>
  view.requirements.filter((one) => one.state === 'open' && one.severity !== 'info' && weight(one.before) <= stageIndex(view.stage) + 1);

/** Open now, but due only before a later stage: shown in the list, not in the footer. */
export const laterOf = (view: SessionView): readonly RequirementState[] =>
  view.requirements.filter((one) => one.state === 'open' && one.severity !== 'info' && weight(one.before) > stageIndex(view.stage) + 1);

export const notCheckedOf = (view: SessionView): readonly RequirementState[] => view.requirements.filter(({ state }) => state === 'notChecked');
export const settledOf = (view: SessionView): readonly RequirementState[] => view.requirements.filter(({ state }) => state === 'overridden' || state === 'acknowledged');
