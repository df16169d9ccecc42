import { messages } from '../message.ts';

/** What is offered as it was before, or as it usually is, so that one tap says it. */
export const asBeforeWords = messages('asBefore', {
  before: 'Before: {what}',
  one: '{label} {value}',
  stroke: '{mm} mm stroke',
  light: 'Light',
  sameLight: 'The same light',
  otherLight: 'Another light',
  machine: 'Machine',
  sameMachine: 'The same machine',
  otherMachine: 'Another machine',
  ratios: 'Usual ratios',
  amounts: 'Usual amounts of pigment',
  ml: '{ml} ml',
  weighed: 'Grams weighed',
  grams: '{grams} g',
  reviewUsually: 'Usually {days} days from today',
  reviewWithSheet:
    'With the sheet the review is entered: {day}, in {days} days, as the studio usually does. Another day is entered above first.',
});
