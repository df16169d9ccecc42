import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const hairlineLabels = messages('hairlineLabels', {
  hairlineIsToChange: 'Hairline is to change',
  hairline: 'Hairline',
  keep: 'Keep',
  soften: 'Soften',
  rebuild: 'Rebuild',
  hairlineToGlabella: 'Hairline to glabella',
  leftRightDifference: 'Left-right difference',
});
