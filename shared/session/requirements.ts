import type { Instant } from '../time.ts';
import type { SessionData } from './data.ts';
import type { Requirement, RequirementState, StageRules } from './requirement.ts';
import { requirementKey } from './requirement.ts';
import { stageIds, stageIndex } from './stage.ts';
import type { StageId } from './stage.ts';
import { aftercareRules } from './stages/aftercare.ts';
import { applicationRules } from './stages/application.ts';
import { cleanseAndNumbRules } from './stages/cleanse-and-numb.ts';
import { colourMatchRules } from './stages/colour-match.ts';
import { consultationRules } from './stages/consultation.ts';
import { fineTuneRules } from './stages/fine-tune.ts';

const rulesByStage: { readonly [S in StageId]: StageRules } = {
  consultation: consultationRules,
  cleanseAndNumb: cleanseAndNumbRules,
  colourMatch: colourMatchRules,
  application: applicationRules,
  fineTune: fineTuneRules,
  aftercare: aftercareRules,
};

/** One tap asks many times about the same moment; the answer depends on nothing but data and now, so it is kept while they are. */
const known = new WeakMap<
  SessionData,
  { readonly now: Instant; readonly answer: readonly RequirementState[] }
>();

/** Every rule of every stage with its state, in screen order. */
export const requirementsOf = (data: SessionData, now: Instant): readonly RequirementState[] => {
  const before = known.get(data);
  if (before !== undefined && before.now === now) return before.answer;
  const settled = settlements(data);
  const answer = stageIds.flatMap((stage) => rulesByStage[stage](data, now).map(settled));
  known.set(data, { now, answer });
  return answer;
};

export const isOpen = ({ state, severity }: RequirementState): boolean =>
  state === 'open' && severity !== 'info';

const order = (place: StageId | 'closed'): number =>
  place === 'closed' ? stageIds.length : stageIndex(place);

/**
 * What stands between here and `next`: everything open that entering `next` needs, and hard rules of earlier steps that no longer
 * hold (decision 18). Hard ones first.
 */
export const openBefore = (
  data: SessionData,
  now: Instant,
  next: StageId | 'closed',
): readonly RequirementState[] => {
  const all = requirementsOf(data, now).filter((one) => isOpen(one) && order(one.before) <= order(next));
  const live = all.filter((one) => one.severity === 'hard' || one.before === next);
  return [
    ...live.filter(({ severity }) => severity === 'hard'),
    ...live.filter(({ severity }) => severity !== 'hard'),
  ];
};

/** Hard rules of earlier steps that are broken now: the stop banner. */
export const brokenOf = (data: SessionData, now: Instant): readonly RequirementState[] =>
  requirementsOf(data, now).filter(
    (one) => isOpen(one) && one.severity === 'hard' && order(one.before) <= stageIndex(data.stage),
  );

export const nextOf = (stage: StageId): StageId | 'closed' => stageIds[stageIndex(stage) + 1] ?? 'closed';

/** A soft rule is settled by an override and a warning by an acknowledgement; a hard one by nothing but the facts. */
const settlements = ({ overrides, acknowledged }: SessionData) => {
  const overridden = new Set(overrides.map(keyOf));
  const seen = new Set(acknowledged.map(keyOf));
  return (one: Requirement): RequirementState => {
    if (one.met === 'yes') return { ...one, state: 'met' };
    if (one.met === 'notAvailable') return { ...one, state: 'notChecked' };
    if (one.severity === 'soft' && overridden.has(requirementKey(one)))
      return { ...one, state: 'overridden' };
    if (one.severity === 'warn' && seen.has(requirementKey(one))) return { ...one, state: 'acknowledged' };
    return { ...one, state: 'open' };
  };
};

const keyOf = ({ requirement, scope }: { readonly requirement: string; readonly scope?: string }) =>
  requirementKey({ id: requirement, scope });
