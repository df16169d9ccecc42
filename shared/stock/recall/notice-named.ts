import { readList } from './notice-list.ts';
import { isCapitals, looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import {
  isBeginning,
  isBetween,
  isFiller,
  isLeadIn,
  isLotWord,
  isOtherName,
  isPlainWord,
  isPlural,
} from './notice-words.ts';

/** "Lot", "Batch no.", "Charge:", and what follows. */
export const readNamed = (scan: NoticeScan): void => {
  const { tokens, wordAt, take } = scan;
  for (let index = 0; index < tokens.length; index += 1) {
    if (scan.isTaken(index) || !isLotWord(wordAt(index))) continue;
    let start = index + 1;
    for (;;)
      // "Batch number / Barcode: P1 / 4012…": of several names the lot is the first value.
      if (/^[/|,]$/.test(wordAt(start)) && isOtherName(wordAt(start + 1))) start += 2;
      else if (isBehindName(scan, start)) start += 1;
      else break;
    const begun = readBeginnings(scan, start);
    const isBetweenTwo = tokens.slice(index, start).some(({ word }) => isBetween(word));
    const parts = { several: isPlural(wordAt(index)), isNamed: true, isPart: false, isBetween: isBetweenTwo };
    const end = begun > start ? begun : readList(scan, start, parts);
    // What says how far on, or which not, is not understood.
    for (let at = index; at < (end > start ? start : index + 1); at += 1) if (!scan.isLimitAt(at)) take(at);
    index = Math.max(index, end - 1);
  }
};

/** Between the name and its lots: "numbers", a colon, the end of the line, "affected are the following". */
const isBehindName = (scan: NoticeScan, index: number): boolean => {
  const { at, wordAt } = scan;
  const word = wordAt(index);
  const isMark = /^[#:=.()s\u00b0|\n\u2013]$/.test(at(index)?.text ?? '');
  const isJoinOfNames = (scan.isJoinAt(index) || word === ',') && isLotWord(wordAt(index + 1));
  const isWord =
    (isFiller(word) || isLeadIn(word) || scan.isLimitAt(index) || isLotWord(word)) &&
    scan.knownFrom(index) === 0;
  return isMark || isJoinOfNames || isWord;
};

/** "Beginning with PX- or SD-"; answers the index behind it. */
const readBeginnings = (scan: NoticeScan, start: number): number => {
  const { at, wordAt, take } = scan;
  let index = start;
  while (isPlainWord(wordAt(index))) index += 1;
  if (!isBeginning(wordAt(index))) return start;
  index += 1;
  while (isPlainWord(wordAt(index)) || /^[:'`]$/.test(wordAt(index))) index += 1;
  for (;;) {
    const token = at(index);
    if (token?.is !== 'word') return start;
    scan.put({ is: 'begins', with: token.text });
    index += 1;
    while (at(index)?.text === '-' || at(index)?.text === '*') index += 1;
    let next = index;
    while (scan.isJoinAt(next) || wordAt(next) === ',') next += 1;
    if (next === index || !(looksLikeLot(at(next)) || isCapitals(at(next)))) break;
    index = next;
  }
  take(start, index - start);
  return index;
};
