import { messages } from './message.ts';

/** What a client's page says of a visit. */
export const visitWords = messages('visits', {
  emergency: 'Emergency',
  notSure: 'not sure',
  colourShift: 'Colour shift',
  pure: 'pure',
  ratio: '1 : {parts}',
  ofHue: '{hue}, {grade}',
  withUnit: '{value} {unit}',
});
