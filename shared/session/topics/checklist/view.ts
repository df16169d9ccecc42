import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { nextOf } from '../../open-rules.ts';
import { stageIndex } from '../../stage.ts';
import type { StageId } from '../../stage.ts';
import { grouped, groupOf } from './groups.ts';
import type { GroupId } from './groups.ts';
import type { ProvedBy } from './proof.ts';
import { isAsked, standing } from './rules.ts';

/** One item as it is drawn. */
interface ChecklistLine {
  readonly item: string;
  readonly stage: StageId;
  /** `again`: ticked, but something came after the tick and it is asked anew. */
  readonly is: 'open' | 'done' | 'again';
  readonly at?: Instant;
  /** Read back together with the others of it. */
  readonly group?: GroupId;
  /** Not ticked by hand: a clock or another entry proves it, at that time. */
  readonly by?: ProvedBy;
  /** What may wait says so: cream is wiped off before application, not before colour match. */
  readonly waitsFor?: StageId | 'closed';
}
export interface ChecklistView {
  /** Items that are asked, of every stage that was reached, in the order they are worked through. */
  readonly checklist: readonly ChecklistLine[];
}

export const checklistView = (data: SessionData): ChecklistView => ({
  checklist: grouped(
    data.protocol.checklist
      .filter((item) => stageIndex(item.stage) <= stageIndex(data.stage) && isAsked(data, item))
      .map(({ id, stage, before, ...item }): ChecklistLine => {
        const tick = data.ticks[id];
        const done = standing(data, { id, stage, before, ...item });
        return {
          item: id,
          stage,
          is: done !== null ? 'done' : tick?.value === true ? 'again' : 'open',
          ...done,
          ...groupPart(id),
          ...(before === nextOf(stage) ? {} : { waitsFor: before }),
        };
      }),
  ),
});

const groupPart = (item: string): { readonly group?: GroupId } => {
  const group = groupOf(item);
  return group === undefined ? {} : { group };
};
