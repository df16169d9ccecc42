import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const historyLabels = messages('historyLabels', {
  lastNeedleSession: 'Last needle session',
  dayMonthOrYearAsWell: 'Day, month or year, as well as the client knows',
  dateOfTheLastSessionIs: 'Date of the last session is not known',
  theClientsWordsAboutTheDate: "The client's words about the date",
  doneAt: 'Done at',
  thisStudio: 'This studio',
  anotherStudio: 'Another studio',
  nameOfTheOtherStudio: 'Name of the other studio',
  firstSessionEver: 'First session ever',
  asWellAsTheClientKnows: 'As well as the client knows',
  scabsAllGone: 'Scabs all gone',
  sessionsSoFar: 'Sessions so far',
  touchUpsSoFar: 'Touch-ups so far',
  pigmentAndLotsUsedBefore: 'Pigment and lots used before',
  laserRemovalOnTheScalp: 'Laser removal on the scalp',
  lastLaserSession: 'Last laser session',
  laserSessionsSoFar: 'Laser sessions so far',
  zonesLasered: 'Zones lasered',
  hairTransplant: 'Hair transplant',
  dateOfTheTransplant: 'Date of the transplant',
  kindOfTransplant: 'Kind of transplant',
  futStrip: 'FUT (strip)',
  fueSingleGrafts: 'FUE (single grafts)',
  zonesTransplanted: 'Zones transplanted',
});
