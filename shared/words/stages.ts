import type { StageId } from '../session/stage.ts';
import { messages } from './message.ts';

export const stageTitle = messages('stages', {
  consultation: 'Consultation',
  cleanseAndNumb: 'Cleanse and numb',
  colourMatch: 'Colour match',
  application: 'Application',
  fineTune: 'Fine-tune',
  aftercare: 'Aftercare',
} satisfies { readonly [S in StageId]: string });

/** The same within a sentence: "Before colour match". */
export const stageWithin = messages('stagesWithin', {
  consultation: 'consultation',
  cleanseAndNumb: 'cleanse and numb',
  colourMatch: 'colour match',
  application: 'application',
  fineTune: 'fine-tune',
  aftercare: 'aftercare',
} satisfies { readonly [S in StageId]: string });

/** The one primary button of a stage; that of a first talk besides. */
export const completeLabel = messages('completeStage', {
  consultation: 'Go on to cleanse and numb',
  cleanseAndNumb: 'Go on to colour match',
  colourMatch: 'Go on to application',
  application: 'Go on to fine-tune',
  fineTune: 'Go on to aftercare',
  aftercare: 'Close the session',
  talk: 'End the first talk',
} satisfies { readonly [S in StageId | 'talk']: string });
