import type { ChecklistItem } from '../../../protocol/schema.ts';
import type { SessionData } from '../../data.ts';
import { happenedAt } from '../../day.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import type { StageId } from '../../stage.ts';
import { saidYes } from '../facts/read.ts';
import { answeredYes } from '../health/read.ts';
import { creamGoneAt, numbingIsUsed } from '../numbing/read.ts';
import { checklistSays } from './words.ts';

export const isAsked = (data: SessionData, item: ChecklistItem): boolean =>
  item.when === 'always' ||
  (item.when === 'numbing'
    ? numbingIsUsed(data)
    : item.when === 'medicines'
      ? answeredYes(data, 'C39')
      : saidYes(data, 'hairlineChange'));

/** "Cream removed" and "antiseptic dry" say nothing about cream that went on or came off after the tick (G2-09). */
export const isDone = (data: SessionData, item: ChecklistItem): boolean => {
  const tick = data.ticks[item.id];
  if (tick?.value !== true) return false;
  // Wiped again: "dry" is said anew.
  if (item.id === 'antiseptic-dry' && happenedAt(tick) < (data.contacts.antiseptic?.startedAt ?? ''))
    return false;
  const aboutRemoval = item.guard === 'G2-09' && item.severity === 'hard';
  return !aboutRemoval || happenedAt(tick) >= creamGoneAt(data);
};

/** The protocol's checklist of one stage as requirements `L-<item>`, in its order. */
const checklistOf = (data: SessionData, stage: StageId): readonly Requirement[] =>
  data.protocol.checklist
    .filter((item) => item.stage === stage && isAsked(data, item))
    .map((item) =>
      requirementsFor(
        stage,
        item.before,
      )({
        id: `L-${item.id}`,
        severity: item.severity,
        met: isDone(data, item),
        says: checklistSays.itemOpen(item.text),
        anchor: `item-${item.id}`,
      }),
    );

const of =
  (stage: StageId) =>
  (data: SessionData): readonly Requirement[] =>
    checklistOf(data, stage);

export const checklistRules = {
  consultation: of('consultation'),
  cleanseAndNumb: of('cleanseAndNumb'),
  colourMatch: of('colourMatch'),
  application: of('application'),
  fineTune: of('fineTune'),
  aftercare: of('aftercare'),
} as const satisfies RuleSets;
