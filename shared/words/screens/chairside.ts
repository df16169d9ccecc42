import { messages } from '../message.ts';

export const chairsideScreen = messages('chairsideScreen', {
  notAccepted: 'That was not accepted.',
  yes: 'yes',
  no: 'no',
  withUnit: '{value} {unit}',
  showOf: 'Show: {title}',
  fold: 'Fold away',
  foldOf: 'Fold away: {title}',
  notSaved: 'Not saved',
});
