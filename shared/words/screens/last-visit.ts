import { messages } from '../message.ts';

/** What was done last time. */
export const lastVisitScreen = messages('lastVisitScreen', {
  lastVisit: 'Last visit',
  showOf: 'Show, {day}',
  foldAway: 'Fold away',
  shade: 'Shade',
  needle: 'Needle',
  healedResult: 'Healed result',
  notJudged: 'not judged yet',
  nothingKept: 'Nothing to compare was kept.',
});
