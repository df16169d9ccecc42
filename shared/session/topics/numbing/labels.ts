import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const numbingLabels = messages('numbingLabels', {
  numbingToday: 'Numbing today',
});
