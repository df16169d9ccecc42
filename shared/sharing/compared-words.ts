import type { Digest } from '../journal/chain.ts';

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
const WORDS = 4;

/** Sixteen bits as a word that can be read out, `lusab`: a consonant, a vowel, and so on. */
const wordOf = (bits: number): string =>
  [12, 10, 6, 4, 0]
    .map((shift, place) => (place % 2 === 0 ? consonants[(bits >> shift) & 15] : vowels[(bits >> shift) & 3]))
    .join('');

/**
 * The words that two tablets show when they get to know each other, the same on both only where each has the other's own key: whoever stands
 * between them with keys of their own would have to find one that makes the same 64 bits.
 */
export const comparedWords = (digest: Digest, one: string, other: string): string => {
  const bytes = digest(['stipple-tablets-1', ...[one, other].toSorted()].join('\n'));
  return Array.from({ length: WORDS }, (_each, place) =>
    wordOf(Number.parseInt(bytes.slice(place * 4, place * 4 + 4), 16)),
  ).join(' ');
};

/** As they are typed: any case, any blanks or hyphens between. */
export const isSameWords = (typed: string, words: string): boolean =>
  typed
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .join(' ') === words;
