import type { ChecklistItem } from '../../../protocol/schema.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { happenedAt } from '../../day.ts';
import type { Recorded } from '../../recorded.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import type { StageId } from '../../stage.ts';
import { saidYes } from '../facts/read.ts';
import { answeredYes } from '../health/read.ts';
import { creamGoneAt, numbingIsUsed } from '../numbing/read.ts';
import { proofOf } from './proof.ts';
import type { ProvedBy } from './proof.ts';
import { checklistSays } from './words.ts';

export const isAsked = (data: SessionData, item: ChecklistItem): boolean =>
  item.when === 'always' ||
  (item.when === 'numbing'
    ? numbingIsUsed(data)
    : item.when === 'medicines'
      ? answeredYes(data, 'C39')
      : saidYes(data, 'hairlineChange'));

/** "Cream removed" and "antiseptic dry" say nothing about cream that went on or came off after the tick (G2-09). */
const isDone = (data: SessionData, item: ChecklistItem): boolean => standing(data, item) !== null;

/** Since when an item is done, and whether something else than its own tick says so; a tick that was taken back later counts more. */
export const standing = (data: SessionData, item: ChecklistItem): Standing | null => {
  const tick = data.ticks[item.id];
  const proof = proofOf(data, item.id);
  if (tick?.value === true && isTrueStill(data, item, tick))
    return proof?.at === tick.at ? proof : { at: tick.at };
  // What is said of removed cream is about all of it: no proof but the person's own.
  if (proof === undefined || isAboutRemoval(item)) return null;
  return tick !== undefined && happenedAt(tick) >= proof.at ? null : proof;
};
interface Standing {
  readonly at: Instant;
  readonly by?: ProvedBy;
}

const isAboutRemoval = ({ guard, severity }: ChecklistItem): boolean =>
  guard === 'G2-09' && severity === 'hard';

const isTrueStill = (data: SessionData, item: ChecklistItem, tick: Recorded<boolean>): boolean => {
  // Wiped again: "dry" is said anew.
  if (item.id === 'antiseptic-dry' && happenedAt(tick) < (data.contacts.antiseptic?.startedAt ?? ''))
    return false;
  return !isAboutRemoval(item) || happenedAt(tick) >= creamGoneAt(data);
};

/** Items that came to be done by another entry: they were open before it, and nobody ticked them. */
export const provedBetween = (before: SessionData, after: SessionData): readonly ChecklistItem[] =>
  before.protocol.checklist.filter(
    (item) =>
      isAsked(after, item) && standing(after, item)?.by !== undefined && standing(before, item) === null,
  );

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
        // What was not done is said by acknowledging it: a tick would be false.
        settledBy: 'acknowledgement',
        met: isDone(data, item),
        says: checklistSays.itemOpen({ text: item.text }),
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
