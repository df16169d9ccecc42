import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const colourLabels = messages('colourLabels', {
  light: 'Light',
  d65Booth: 'D65 booth',
  ledD65Cri90OrMore: 'LED D65, CRI 90 or more',
  cri: 'CRI',
  daylight: 'Daylight',
  colourTemperature: 'Colour temperature',
  chosenShadeAgainstTheHealed: 'Chosen shade against the healed dots',
  lighter: 'Lighter',
  same: 'Same',
  slightlyDarker: 'Slightly darker',
  clearlyDarker: 'Clearly darker',
  pigmentLabelShownToTheClient: 'Pigment label shown to the client',
  labelReadAgainstTheAllergies: 'Label read against the allergies: any match',
  clientAgreesToTheShade: 'Client agrees to the shade',
});
