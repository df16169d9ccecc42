import type { Refusal } from './refusal.ts';
import { requirementKey } from './requirement.ts';
import type { RequirementState } from './requirement.ts';
import { stageIds, stageIndex } from './stage.ts';
import type { StageId } from './stage.ts';

export const isOpen = ({ state, severity }: RequirementState): boolean =>
  state === 'open' && severity !== 'info';

export const nextOf = (stage: StageId): StageId | 'closed' => stageIds[stageIndex(stage) + 1] ?? 'closed';

const order = (place: StageId | 'closed'): number =>
  place === 'closed' ? stageIds.length : stageIndex(place);

/**
 * What stands between here and `next`: everything open that entering `next` needs, and hard rules of earlier steps that no longer
 * hold (decision 18). Hard ones first.
 */
export const openIn = (
  all: readonly RequirementState[],
  next: StageId | 'closed',
): readonly RequirementState[] => {
  const live = all.filter(
    (one) =>
      isOpen(one) && order(one.before) <= order(next) && (one.severity === 'hard' || one.before === next),
  );
  return [
    ...live.filter(({ severity }) => severity === 'hard'),
    ...live.filter(({ severity }) => severity !== 'hard'),
  ];
};

/** Open hard rules with one of these ids. */
export const hardOf = (
  all: readonly RequirementState[],
  ids: ReadonlySet<string>,
): readonly RequirementState[] =>
  all.filter((one) => ids.has(one.id) && one.severity === 'hard' && isOpen(one));

/** The open rules as a refusal; nothing when none is open. */
export const listed = (
  kind: 'hard-stop' | 'requirements-open',
  open: readonly RequirementState[],
): Refusal | undefined =>
  open.length === 0
    ? undefined
    : { kind, says: [...new Set(open.map(({ says }) => says))], ids: open.map(requirementKey) };

/** Hard rules that must hold before that stage. */
export const hardBefore = (all: readonly RequirementState[], stage: StageId): Refusal | undefined =>
  listed(
    'hard-stop',
    openIn(all, stage).filter(({ severity }) => severity === 'hard'),
  );
