import { recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { ChecklistData } from './data.ts';

export const checklistReducers: Reduces<ChecklistData, 'item.ticked'> = {
  'item.ticked': ({ ticks }, event) => ({
    ticks: { ...ticks, [event.item]: recorded(ticks[event.item], event.done, event) },
  }),
};
