import type { NoticeScan } from './notice-scan.ts';
import { isEverything, isFiller, isLotWord, isPackWord, isPeople, isPlainWord } from './notice-words.ts';

/** "All lots of …": the word that says so is understood; of what, the products tell. */
export const readEverything = (scan: NoticeScan, products: ReadonlySet<number>): boolean => {
  const { tokens, wordAt, isTaken, take } = scan;
  const asksAt = (index: number): boolean => {
    // "All Purpose Black" is a name, and all customers are no lots.
    if (!isEverything(wordAt(index)) || products.has(index) || isPeople(wordAt(index + 1))) return false;
    const behind = tokens.slice(index + 1, index + 8);
    const end = behind.findIndex(({ text }) => /^[.,;:|\n]$/.test(text));
    if (behind.slice(0, end < 0 ? behind.length : end).some(({ word }) => isLotWord(word))) return true;
    let next = index + 1;
    while (isPlainWord(wordAt(next)) && !isPackWord(wordAt(next)) && !isTaken(next)) next += 1;
    let before = index - 1;
    while (isFiller(wordAt(before)) || /^[:=#.()s\u2013-]$/.test(wordAt(before))) before -= 1;
    return isPackWord(wordAt(next)) || products.has(next) || isLotWord(wordAt(before));
  };
  const asks = tokens.some((_token, index) => asksAt(index));
  if (asks) for (const [index, { word }] of tokens.entries()) if (isEverything(word)) take(index);
  return asks;
};
