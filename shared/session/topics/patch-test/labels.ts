import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const patchTestLabels = messages('patchTestLabels', {
  patchTestPigment: 'Patch test, pigment',
  noReactionSeen: 'No reaction seen',
  reaction: 'Reaction',
  waivedInWriting: 'Waived in writing',
  notDone: 'Not done',
  pigmentPatchTestAppliedOn: 'Pigment patch test applied on',
  pigmentPatchTestReadOn: 'Pigment patch test read on',
  patchTestNumbing: 'Patch test, numbing',
  noNumbingPlanned: 'No numbing planned',
  numbingPatchTestAppliedOn: 'Numbing patch test applied on',
  numbingPatchTestReadOn: 'Numbing patch test read on',
  pigmentTested: 'Pigment tested',
  makerAndNameAsOnThe: 'Maker and name, as on the bottle',
  lotOfThePigmentTested: 'Lot of the pigment tested',
  creamTested: 'Cream tested',
  lotOfTheCreamTested: 'Lot of the cream tested',
  whereItWasTested: 'Where it was tested',
  behindTheEarInnerArm: 'Behind the ear, inner arm',
});
