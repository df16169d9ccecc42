/** The fewest characters that count: what nobody sees does not. */
export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 200;

/** The words as the key is made from them: the same on every keyboard, without the blanks around them. */
export const plainPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

/** How many characters of it a person can see, a run of blanks counting as one. */
export const seenLength = (typed: string): number =>
  [
    ...plainPassphrase(typed)
      .replace(/\p{Default_Ignorable_Code_Point}|\p{Control}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ].length;
