import type { Role } from '../../shared/people/roles.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Joined } from '../../shared/words/message.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';

export const rolesText = (given: readonly Role[]): Joined => commaList(given.map((role) => words[role]));

/** `Dana Whitlock` is DW. */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].flatMap((part) => part ?? []);
  return letters
    .map((part) => [...part][0] ?? '')
    .join('')
    .toLocaleUpperCase();
};
