import { plainLot } from '../look-alike.ts';
import { isJoin, isLimit, isLotWord, isNoLot, isOtherName, isReach } from './notice-words.ts';
import { tokensOf } from './notice-tokens.ts';
import type { Token } from './notice-tokens.ts';
import { fitOf, termKey } from './term.ts';
import type { RecallTerm } from './term.ts';

/** Words of a lot that is written in pieces. */
const mostPieces = 6;

export type NoticeScan = ReturnType<typeof createScan>;

/** A notice being read: its words, which of them are understood, and what was found. */
export const createScan = (notice: string, known: ReadonlySet<string>) => {
  const tokens = tokensOf(notice);
  const taken = new Set<number>();
  const terms = new Map<string, RecallTerm>();
  const at = (index: number): Token | undefined => tokens[index];
  const textOf = (from: number, count: number): string =>
    notice.slice(at(from)?.from ?? 0, at(from + count - 1)?.to ?? 0);

  return {
    notice,
    tokens,
    at,
    textOf,
    wordAt: (index: number): string => at(index)?.word ?? '',
    isTaken: (index: number): boolean => taken.has(index),
    take: (from: number, count = 1): void => {
      for (let index = from; index < from + count; index += 1) taken.add(index);
    },
    /** "And", a comma or a line end is none; one capital letter is a part of a lot. */
    isJoinAt: (index: number): boolean => isJoin(at(index)?.word ?? '') && !isLetter(at(index)),
    isReachAt: (index: number): boolean => isReach(at(index)?.word ?? '') && !isLetter(at(index)),
    /** Two capitals are rather the beginning of a lot. */
    isLimitAt: (index: number): boolean =>
      isLimit(at(index)?.word ?? '') && !/^\p{Lu}{2}$/u.test(at(index)?.text ?? ''),
    isKnown: (text: string): boolean => known.has(plainLot(text)),
    put: (term: RecallTerm): void => {
      const before = terms.get(termKey(term));
      // Said as a whole lot anywhere, it is one.
      if (before?.is !== 'lot' || before.isPart) terms.set(termKey(term), term);
    },
    /** What lies within a range that was asked for is not asked for again. */
    terms: (): readonly RecallTerm[] => {
      const ranges = [...terms.values()].filter(({ is }) => is === 'range');
      return [...terms.values()].filter(
        (term) => term.is !== 'lot' || !ranges.some((one) => fitOf(one, term.lot) !== null),
      );
    },
    /** How many words from here are, together, a lot on record; the longest such row. */
    knownFrom: (index: number): number => {
      for (let count = Math.min(mostPieces, tokens.length - index); count > 0; count -= 1) {
        const words = tokens.slice(index, index + count);
        if (words.at(-1)?.is !== 'word' || words[0]?.is !== 'word') continue;
        if (words.some(({ text }) => /^[\n,;]$/.test(text))) continue;
        if (known.has(plainLot(textOf(index, count)))) return count;
      }
      return 0;
    },
  };
};

export const looksLikeLot = (token: Token | undefined): token is Token =>
  token !== undefined && token.is === 'word' && /\d/.test(token.text) && token.text.length <= 40;

/** A row of capitals may be a lot, or a part of one, where its name stands before it. */
export const isCapitals = (token: Token | undefined): token is Token =>
  token !== undefined &&
  /^[A-Z]{1,8}$/.test(token.text) &&
  !isLotWord(token.word) &&
  !isOtherName(token.word) &&
  (token.text.length === 1 || (token.text.length === 2 && isLimit(token.word)) || !isNoLot(token.word));

const isLetter = (token: Token | undefined): boolean => /^\p{Lu}$/u.test(token?.text ?? '');
