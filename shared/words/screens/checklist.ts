import { messages } from '../message.ts';

/** What the lists of a stage say of an item that an act has ticked. */
export const checklistWords = messages('checklist', {
  byClock: 'by the clock of {clock}',
  byEntry: 'by its entry of {clock}',
  beforeNeedle: 'Before the needle',
  beforeNeedleSays: 'Cream off, antiseptic on and dry: said here, where the work is.',
  group:
    '{group, select, room {Room and station} light {Light and surround} work {While working} looks {Looked at} other {Clearing up}}',
  allOf: '{group}: all {count} done',
  allDone: '{group}: all {count} done.',
  byActs: '{count} ticked by what was entered.',
  showByActs: 'Show: ticked by what was entered',
  showOf: 'Show: {group}',
  apart: 'One by one',
  apartOf: '{group}: one by one',
  together: 'Together',
  togetherOf: '{group}: together',
  doneOf: '{done} of {count}',
  again: 'tick again',
  before:
    'before {stage, select, colourMatch {colour match} application {application} fineTune {fine-tune} aftercare {aftercare} closed {closing} other {cleanse and numb}}',
  ticksToo: 'This also ticks: {items}.',
});
