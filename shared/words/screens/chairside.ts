import { messages } from '../message.ts';

export const chairsideScreen = messages('chairsideScreen', {
  notAccepted: 'That was not accepted.',
  notSaved: 'Not saved',
});
