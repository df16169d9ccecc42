/** Words and sentences as they are read; what stands in braces is a date. */
const wordsIn = (text: string): readonly string[] =>
  text.replaceAll(/\{\w+\}/g, 'XX').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
const sentencesIn = (text: string): readonly string[] =>
  text.split(/[.!?؟:;؛]+(?:\s|$)/u).filter((one) => /\p{L}/u.test(one));

/** Words in a sentence, on average. */
export const wordsPerSentence = (texts: readonly string[]): number =>
  texts.flatMap(wordsIn).length / texts.flatMap(sentencesIn).length;

/** LIX (Björnsson): words in a sentence, and the share of words of more than six letters. Under 40 is easy, 40 to 50 is a newspaper. */
export const lix = (texts: readonly string[]): number => {
  const words = texts.flatMap(wordsIn);
  return wordsPerSentence(texts) + (100 * words.filter((word) => [...word].length > 6).length) / words.length;
};

/** Syllables of a Spanish word, near enough: its groups of vowels, an accented weak one on its own. */
const syllablesOf = (word: string): number =>
  Math.max(1, (word.toLowerCase().match(/[íú]|[aeoáéó]?[iuü]?[aeoáéó]|[iuüy]+/g) ?? []).length);

/** Fernández Huerta for Spanish: 80 to 90 is what is read in the fifth year at school, over 70 is rather easy. */
export const fernandezHuerta = (texts: readonly string[]): number => {
  const words = texts.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * wordsPerSentence(texts);
};
