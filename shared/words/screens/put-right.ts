import { messages } from '../message.ts';

/** What was said in a stage that is finished is put right: the old value, the new one, and why. */
export const putRightScreen = messages('putRightScreen', {
  title: 'Put right what was said before',
  says: 'Both stay in the record: what was said before, and what it is now, with the reason and your name.',
  was: 'Was',
  now: 'Is now',
  why: 'Why it changes',
  enteredWrong: 'Entered wrong',
  clientSays: 'The client says otherwise now',
  lookedAgain: 'Looked again',
  leave: 'Leave it as it was',
  putRight: 'Put it right',
  ofZone: '{what}, {zone}',
  value: '{value}',
  nothing: 'nothing',
  ticked: 'ticked',
  notTicked: 'not ticked',
  answer: '{answer, select, yes {yes} no {no} other {not sure}}',
});
