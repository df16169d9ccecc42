/** The fewest characters that count: what nobody sees does not. */
export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 200;

/** The words as the key is made from them: the same on every keyboard, without the blanks around them. */
export const plainPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

/** Without characters that nobody sees. */
export const withoutUnseen = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}|\p{Control}/gu, '');

/** How many characters of it a person can see, a run of blanks counting as one, and one sign that stands for many as one. */
export const seenLength = (typed: string): number =>
  Math.min(lengthOf(plainPassphrase(typed)), lengthOf(typed.normalize('NFC')));

const lengthOf = (text: string): number => [...withoutUnseen(text).replace(/\s+/gu, ' ').trim()].length;
