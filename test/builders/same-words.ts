/** Whole texts that a language writes as English does: names, units, and words both share. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  es: ['No'],
  fr: ['lot {lot}'],
};
