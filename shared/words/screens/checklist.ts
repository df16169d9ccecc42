import { messages } from '../message.ts';

/** What the lists of a stage say of an item that an act has ticked. */
export const checklistWords = messages('checklist', {
  byClock: 'by the clock of {clock}',
  byEntry: 'by its entry of {clock}',
  ticksToo: 'This also ticks: {items}.',
});
