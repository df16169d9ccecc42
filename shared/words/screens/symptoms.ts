import { messages } from '../message.ts';

/** The question that is asked while cream is on, and its answers. */
export const symptomScreen = messages('symptomScreen', {
  any: 'Any of these?',
  cancel: 'Cancel',
  record: 'Record and open the emergency card',
  none: 'None of these',
  sign: 'There is a sign',
  prompt: 'How does the client feel? Any of these?',
  andTheLike: '{signs} and the like. Drowsiness may be the only first sign.',
  beginWithCream: 'Symptom checks begin when cream is on',
  checks: 'Symptom checks',
  askedAbove: 'Due now: asked at the top of the screen.',
  howDoesTheClientFeel: 'How does the client feel?',
  askedEvery: 'Asked every {minutes} minutes while cream is on.',
  lastAsked: 'Last asked {clock}: {signs, select, yes {signs noted} other {no sign}}.',
});
