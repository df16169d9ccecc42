import { messages } from '../message.ts';

/** How sessions of a month are drawn for a look, and how that can be shown later. */
export const sampleScreen = messages('sampleScreen', {
  tab: 'Random sample ({count, number})',
  open: 'Draw a random sample',
  title: 'Random sample',
  titleOf: 'Random sample, {month}',
  explains:
    'Nobody chooses. The sessions are drawn from a mark that this device made after the month was over, so anybody can draw them again from the record.',
  month: 'Month',
  notDrawn: '{month}, not drawn yet',
  wasDrawn: '{month}, drawn',
  noMonths: 'No month is over since the first session. Come back next month.',
  draw: 'Draw',
  show: 'Show how it was drawn',
  lookAt: 'Look at {count, plural, one {the one} other {the #}}',
  inMonth:
    '{count, plural, one {# session} other {# sessions}} of {people, plural, one {# person} other {# people}} ended in the month',
  inMonthUntil: 'What ended before {when} counts.',
  mark: 'The first mark after it',
  markAt: '{when}, entry {seq}',
  each: 'One in {oneIn, number} for each person, at least {least, number}',
  personColumn: 'Person',
  sessionsColumn: 'Sessions',
  drawnColumn: 'Drawn',
  numbersColumn: 'Record numbers',
  drawnBy: '{name} drew it on {when}, entry {seq}. Drawing the month again gives the same sessions.',
});
