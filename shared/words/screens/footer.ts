import { messages } from '../message.ts';

/** Beside and on the primary button. */
export const footerScreenWords = messages('footerScreen', {
  next: 'Next: {part}',
});
