import { plainText, reducedText } from './letters.ts';

interface Person {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly phone: string;
}

/** Words of a name as they are compared: `müller`, `mueller` and `muller` alike, an apostrophe is no end of a word. */
const wordsOf = (fullName: string): readonly string[] =>
  reducedText(plainText(fullName).replaceAll("'", ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const sortedLetters = (words: readonly string[]): string => [...words.join('')].toSorted().join('');

/**
 * One name in two spellings: other accents, apostrophes, hyphens, spaces, another order of its words, or one of two surnames (or a
 * middle name) left out. Only good for a question, and only beside another likeness.
 */
export const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (sortedLetters(a) === sortedLetters(b)) return true;
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
};

const SHORTEST = 7;
/** Digits of the code of a country, at most, and a 0 before the number at home. */
const COUNTRY = 4;
/** The same line, with or without the country's code. */
const isSamePhone = (one: string, other: string): boolean => {
  const [a, b] = [one, other]
    .map((phone) => plainText(phone).replace('(0)', '').replace(/\D/g, '').replace(/^0+/, ''))
    .toSorted((x, y) => x.length - y.length);
  if (a === undefined || b === undefined) return false;
  return a === b ? a.length >= 6 : a.length >= SHORTEST && b.endsWith(a) && b.length - a.length <= COUNTRY;
};

/** How two people may be one: `birthday` and the name, or `phone` and the name. */
export const mayBeSame = (one: Person, other: Person): 'birthday' | 'phone' | undefined => {
  if (!isSameName(one.fullName, other.fullName)) return undefined;
  if (one.dateOfBirth === other.dateOfBirth) return 'birthday';
  return isSamePhone(one.phone, other.phone) ? 'phone' : undefined;
};
