import type { StageId } from '../session/stage.ts';

export const stageTitle: { readonly [S in StageId]: string } = {
  consultation: 'Consultation',
  cleanseAndNumb: 'Cleanse and numb',
  colourMatch: 'Colour match',
  application: 'Application',
  fineTune: 'Fine-tune',
  aftercare: 'Aftercare',
};

export const endTalkLabel = 'End the first talk';

/** The one primary button of a stage. */
export const completeLabel: { readonly [S in StageId]: string } = {
  consultation: 'Go on to cleanse and numb',
  cleanseAndNumb: 'Go on to colour match',
  colourMatch: 'Go on to application',
  application: 'Go on to fine-tune',
  fineTune: 'Go on to aftercare',
  aftercare: 'Close the session',
};
