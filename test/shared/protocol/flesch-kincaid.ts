/** Vowel groups, less a silent e; good to about one syllable in ten words. */
const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0))
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
};

/** Flesch-Kincaid grade of a text: school years needed to read it. */
export const gradeOf = (text: string): number => {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((part) => /[a-z]/i.test(part)).length;
  const words = text.split(/[\s/]+/).filter((word) => /[a-z0-9]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59
  );
};

export const meanGrade = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gradeOf(text), 0) / texts.length;
