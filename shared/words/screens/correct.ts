import { messages } from '../message.ts';

/** Putting right what was entered wrong, at the chair and weeks later. */
export const correctWords = messages('correctScreen', {
  neverOn: 'Was never on',
  neverOnTitle: '{product} was never on the skin',
  neverOnSays:
    'Only if it was entered and did not touch the skin. Its clock stops and it counts for nothing; the entry stays in the record.',
  takeBack: 'Take it back',
  correct: 'Correct',
  correctNamed: 'Correct {what}',
  card: 'Corrections and additions',
  explains:
    'What was recorded stays as it was. A correction stands behind it with the day, the name and the reason.',
  soFar: '{count, plural, one {# so far} other {# so far}}',
  begin: 'Correct or add',
  what: 'What is it about',
  valueNow: '{thing}, {label}: {value}',
  nothing: 'nothing',
  inWords: 'Something else, in words',
  right: 'What is right',
  text: 'What belongs in the record',
  entry: 'About which entry (its number in the timeline)',
  clockHint: 'Hours and minutes of that day, such as 14:05',
  dateHint: 'A day or a month, such as 2027-03 or 2027-03-31',
  numberHint: 'With a point, such as 2.5',
  chooseWhat: 'Choose what it is about.',
  sayRight: 'Enter what is right.',
  sayText: 'Write what belongs in the record.',
  badEntry: 'The entry number is a whole number, as it stands in the timeline.',
  enter: 'Enter the correction',
  add: 'Enter the addition',
  notTaken: 'That was not accepted. The reason stands at the bottom of the screen.',
  paperStale:
    'Something this sheet prints was corrected after it was made at {madeAt}. Make a new one: it says which one it takes the place of.',
  noteStale:
    'An answer was put right after the note for the client was made, and the note says something else now. Print or save it again and give it to the client.',
  whichPart: 'Which part of the record',
  partMaterials: 'Cream, mixes, needles',
  partAnswers: 'Health answers',
  partTicks: 'Ticks',
  partFacts: 'What was entered',
  makeAnew: 'Make the corrected sheet',
  madeAnew: 'The corrected sheet is ready. Print it or save it, and give it to the client.',
});
