import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { ChecklistData } from './data.ts';

const DRY = 'antiseptic-dry';

export const checklistReducers: Reduces<ChecklistData, 'item.ticked' | 'contact.ended'> = {
  'item.ticked': ({ ticks }, event) => ({
    ticks: { ...ticks, [event.item]: recorded(ticks[event.item], event.done, event) },
  }),
  // "Dry now" is one tap, and it is what this item asks.
  'contact.ended': ({ ticks, protocol }, event) =>
    event.what === 'antiseptic' && protocol.checklist.some(({ id }) => id === DRY)
      ? { ticks: { ...ticks, [DRY]: recorded(ticks[DRY], true, event) } }
      : {},
};
