import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const fineTuneLabels = messages('fineTuneLabels', {
  hairlineMiddleToGlabella: 'Hairline middle to glabella',
  leftTempleToTheSamePoint: 'Left temple to the same point',
  rightTempleToTheSamePoint: 'Right temple to the same point',
  blendAtTheBorders: 'Blend at the borders',
  n0StandsOut: '0 stands out',
  n3Blends: '3 blends',
  blendOfThisBorder: 'Blend of this border',
  clientIsContentInTheMirror: 'Client is content in the mirror',
  clientsWords: "Client's words",
  clientKnowsTheFinalColourIs: 'Client knows: the final colour is seen once healed',
  whyWeStopHere: 'Why we stop here',
  planMet: 'Plan met',
  skinHasHadEnough: 'Skin has had enough',
  clientTired: 'Client tired',
  time: 'Time',
  unwantedReaction: 'Unwanted reaction',
});
