import { messages } from '../message.ts';

export const chairsideScreen = messages('chairsideScreen', {
  notAccepted: 'That was not accepted.',
  yes: 'yes',
  no: 'no',
  withUnit: '{value} {unit}',
  notSaved: 'Not saved',
});
