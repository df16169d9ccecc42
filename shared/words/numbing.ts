import { messages } from './message.ts';

/** Cream that nobody has named, and cream that no card describes. */
export const creamWords = messages('creamNames', {
  unnamed: 'The cream from before',
  noCard: 'Cream from home, on no card',
  someCream: 'numbing cream',
});
