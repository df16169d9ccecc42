import { asciiDigits } from '../../shared/digits.ts';
import type { Message } from '../../shared/words/message.ts';
import { partWords } from '../../shared/words/screens/parts.ts';

const time = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/;

/** `9.05`, `905` and `9:05` are all five past nine; undefined for what is no time. */
export const wallTimeOf = (typed: string): string | undefined => {
  const found = time.exec(asciiDigits(typed.normalize('NFKC')).trim());
  return found === null ? undefined : `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}`;
};

/** What is wrong with a time as far as it is typed: an empty one is no fault yet, and one that must come cannot be left out. */
export const timeProblem = (typed: string, isRequired = false): Message | null =>
  typed.trim() === '' || wallTimeOf(typed) !== undefined
    ? null
    : isRequired
      ? partWords.typeTime
      : partWords.typeTimeOrNone;
