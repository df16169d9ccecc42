import { messages } from './message.ts';

/** Beside a time that a wrong clock gave, wherever it is shown. */
export const doubtfulWords = messages('doubtful', {
  short: 'time doubtful',
  said: 'time doubtful: the clock said {said}',
});
