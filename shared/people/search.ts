import { expandedText, plainText, reducedText } from './letters.ts';

/**
 * Words of a name or phone for searching: accents, case and order do not matter, letters that do not decompose
 * (ø, ł, ß …) are spelled plainly, digits of every script are the same digits.
 */
export const searchWords = (text: string): readonly string[] => wordsOf(plainText(text));

const wordsOf = (plain: string): readonly string[] =>
  plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
const lettersOf = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What one client is found by; made once, kept in memory. "O'Brien" is found as "o brien" and as "obrien", "García López" as
 * "garcialopez", "Müller" as "Muller" and "Mueller".
 */
export const searchKey = (fullName: string, phone: string): string => {
  const plain = plainText(fullName);
  const words = wordsOf(plain).join(' ');
  const joined = plain
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(token))
    .map(lettersOf);
  const whole = lettersOf(plain);
  const dialled = plainText(phone);
  const digits = dialled.replace(/\D/g, '');
  // "+44 (0)20 …" is dialled with the 0 or without it.
  const abroad = dialled.replace('(0)', '').replace(/\D/g, '');
  const known = [words, ...joined, ...(words.includes(' ') ? [whole] : [])];
  const others = [expandedText(fullName), reducedText(plain)].flatMap((text) => [
    ...wordsOf(text),
    ...(words.includes(' ') ? [lettersOf(text)] : []),
  ]);
  const spelled = new Set(known.flatMap((one) => one.split(' ')));
  return [
    ...known,
    ...new Set(others.filter((one) => !spelled.has(one))),
    digits,
    ...(abroad === digits ? [] : [abroad]),
  ].join(' ');
};

/** What is typed into a filter, as terms that each must be somewhere: parted by blanks alone, so that a date stays one. */
export const searchTerms = (text: string): readonly string[] =>
  plainText(text)
    .split(/\s+/)
    .filter((term) => term !== '');

/** Every word of the question is somewhere in the key, as it stands or with its ae, oe and ue written as one letter. */
export const matches = (key: string, words: readonly string[]): boolean =>
  words.every((word) => matcherOf(word)(key));

/** The same for one word and many keys. */
export const matcherOf = (word: string): ((key: string) => boolean) => {
  const reduced = reducedText(word);
  if (reduced === word) return (key) => key.includes(word);
  // Of a short name only the whole one: who looks for Joe is not shown every John.
  return reduced.length >= SURE
    ? (key) => key.includes(word) || key.includes(reduced)
    : (key) => key.includes(word) || ` ${key} `.includes(` ${reduced} `);
};

const SURE = 4;

/** The question as words; one that is mostly digits is a phone, whose spaces and signs mean nothing. */
export const questionWords = (text: string): readonly string[] => {
  const dialled = plainText(text);
  const digits = dialled.replace('(0)', '').replace(/[\s()+./-]/g, '');
  // A whole number may be asked for with its country's code and be kept without it: in the smallest countries it then has seven digits.
  const kept = /^\s*(?:\+|00)/.test(dialled) ? SHORTEST : NATIONAL;
  if (/^\d{3,}$/.test(digits)) return [digits.replace(/^0+(?=\d)/, '').slice(-kept)];
  return searchWords(text);
};

const NATIONAL = 9;
const SHORTEST = 7;
