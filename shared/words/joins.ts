import { messages } from './message.ts';
import type { Join } from './message.ts';

export const joinWords = messages('join', {
  and: '{before} and {last}',
  or: '{before} or {last}',
  comma: '{before}, {last}',
  semicolon: '{before}; {last}',
  dot: '{before} · {last}',
  sentences: '{before} {last}',
});

/** Which text ties the next item to those before it: "and" and "or" stand only before the last one. */
export const tieOf = (join: Join, isLast: boolean): string => {
  const tie = (join === 'and' || join === 'or') && !isLast ? joinWords.comma : joinWords[join];
  return tie({ before: '', last: '' }).id;
};
