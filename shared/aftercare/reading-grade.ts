import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Aftercare } from '../protocol/aftercare-schema.ts';

/** Years at school that a text asks for; what the studio aims at is the target. */
export const targetGrade = 6;

interface ReadingGrade {
  readonly grade: number;
  readonly smog: number;
  /** The two hardest sentences, the hardest first. */
  readonly worst: readonly { readonly sentence: string; readonly grade: number }[];
}

/** Sentences of a text. A line of a list is one, with or without its full stop. */
const sentencesIn = (text: string): readonly string[] =>
  (text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?](?=\S)|$)/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));

/** Words as they are read out; a date or a number counts as one. */
const wordsIn = (sentence: string): readonly string[] =>
  sentence.replaceAll(/\{\w+\}/g, 'Tuesday').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const syllablesIn = (word: string): number => (/^\d/.test(word) ? 1 : Math.max(1, syllable(word)));

const countsOf = (sentences: readonly string[]) => {
  const words = sentences.flatMap(wordsIn);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    polysillabicWord: words.filter((word) => syllablesIn(word) >= 3).length,
  };
};
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Flesch-Kincaid grade and SMOG of English texts (brief 6.4); nothing where there is nothing to read. */
export const readingGradeOf = (texts: readonly string[]): ReadingGrade | undefined => {
  const sentences = texts.flatMap(sentencesIn);
  if (sentences.length === 0) return undefined;
  const counts = countsOf(sentences);
  return {
    grade: rounded(fleschKincaid(counts)),
    smog: rounded(smogFormula(counts)),
    worst: sentences
      .map((sentence) => ({ sentence, grade: rounded(fleschKincaid(countsOf([sentence]))) }))
      .toSorted((a, b) => b.grade - a.grade)
      .slice(0, 2),
  };
};

/** Everything of the leaflet that a client reads in sentences. */
export const leafletTexts = (aftercare: Aftercare): readonly string[] => [
  ...aftercare.lines.map(({ text }) => text),
  ...Object.values(aftercare.boxes).flat(),
  ...aftercare.inserts.map(({ text }) => text),
  ...aftercare.goodToKnow,
  aftercare.touchUpText,
  aftercare.touchUpWindowText,
  aftercare.reviewText,
  aftercare.bloodText,
  aftercare.complaintText,
  aftercare.dataText,
];
