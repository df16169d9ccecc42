import { plainLot } from '../look-alike.ts';
import { wholeCode, readCodes } from './notice-codes.ts';
import { doubtsIn } from './notice-doubts.ts';
import { readEverything } from './notice-everything.ts';
import { putLot, readList } from './notice-list.ts';
import type { ListParts } from './notice-list.ts';
import { readNamed } from './notice-named.ts';
import { productsIn } from './notice-products.ts';
import type { NoticeProduct } from './notice-products.ts';
import { createScan, looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import { tableLots } from './notice-table.ts';
import { plainNotice } from './notice-tokens.ts';
import {
  isFiller,
  isJoin,
  isLimit,
  isLotWord,
  isMonth,
  isOtherName,
  isPlainDate,
  isPlainWord,
  isUnit,
} from './notice-words.ts';
import type { RecallTerm } from './term.ts';

/** What a record knows, to recognise it in a notice. */
interface NoticeKnows {
  /** Every lot that was ever written, in its plain letters. */
  readonly lots: ReadonlySet<string>;
  readonly products: readonly NoticeProduct[];
}

/** How a notice was read: what is searched for, and what was left. */
export interface NoticeReading {
  readonly terms: readonly RecallTerm[];
  /** Words that were not understood, and may be lots. */
  readonly leftOut: readonly string[];
  /** It asks for all lots of something that was not recognised. */
  readonly asksForAll: boolean;
  /** Every word that matters was understood. */
  readonly isSure: boolean;
}

/** So short a line is typed by a person, who may mean a part of a lot. */
const shortLine = 40;
const isTyped = (notice: string): boolean =>
  notice.length <= 2000 && notice.split('\n').every((line) => line.length <= shortLine);

/**
 * Reads what a notice says: "Lot P1", "Batch #1 Lot P1", "P1, SD1124", "lots P1–P9", "all lots of …", a pasted paragraph, rows of a
 * table, a scanned code. Never guesses in silence: what it did not understand is answered with the rest.
 */
export const readNotice = (text: string, knows: NoticeKnows): NoticeReading => {
  const notice = plainNotice(text);
  const whole = notice.trim();
  const known = knows.lots;
  const only = (terms: readonly RecallTerm[]): NoticeReading => ({
    terms,
    leftOut: [],
    asksForAll: false,
    isSure: true,
  });
  if (known.has(plainLot(whole)) && whole.length <= shortLine * 2)
    return only([{ is: 'lot', lot: whole, isPart: isTyped(whole) }]);
  const code = wholeCode(whole, knows.products);
  if (code === 'none') return { terms: [], leftOut: [whole], asksForAll: false, isSure: false };
  if (code !== undefined) return only(code);

  const scan = createScan(notice, known);
  const products = productsIn(scan, knows.products);
  const named = new Set([...scan.tokens.keys()].filter(scan.isTaken));
  readCodes(scan);
  const isTableOfAll = readTable(scan, known);
  readNamed(scan);
  const asksForAll = readEverything(scan, named) || isTableOfAll;
  const isNameOnly =
    named.size > 0 && isTyped(notice) && restOf(scan).length === 0 && scan.terms().length === 0;
  if (asksForAll || isNameOnly)
    for (const { id, title } of products) scan.put({ is: 'product', product: id, title });
  readOthers(scan);
  if (scan.terms().length === 0 && isTyped(notice)) readTyped(scan);
  readKnown(scan);

  const doubts = doubtsIn(scan);
  const rest = restOf(scan).filter((word) => !doubts.some((phrase) => phrase.split(/\s/).includes(word)));
  const leftOut = [...new Set([...rest, ...doubts])];
  const terms = scan.terms();
  const isOpen = asksForAll && !terms.some(({ is }) => is === 'product');
  return { terms, leftOut, asksForAll: isOpen, isSure: terms.length > 0 && leftOut.length === 0 && !isOpen };
};

const one: ListParts = { several: false, isNamed: false, isPart: false };

const readTable = (scan: NoticeScan, known: ReadonlySet<string>): boolean => {
  const table = tableLots(scan.notice);
  if (table === undefined) return false;
  for (const cell of table.lots) {
    const within = createScan(cell, known);
    for (let index = 0; index < within.tokens.length; index += 1)
      index = Math.max(index, readList(within, index, { ...one, several: true }) - 1);
    if (within.terms().length === 0) putLot(scan, cell, one);
    for (const term of within.terms()) scan.put(term);
  }
  for (const [index, { from, to }] of scan.tokens.entries())
    if (table.spans.some((span) => from >= span.from && to <= span.to)) scan.take(index);
  return table.asksForAll;
};

/** "Exp. 11/2027", "Ref 12345", "15 ml": said, and no lot. */
const readOthers = (scan: NoticeScan): void => {
  const { at, wordAt } = scan;
  for (let index = 0; index < scan.tokens.length; index += 1) {
    if (scan.isTaken(index)) continue;
    if (looksLikeLot(at(index)) && isUnit(wordAt(index + 1))) scan.take(index, 2);
    if (isPlainDate(at(index)?.text ?? '') && !scan.isKnown(at(index)?.text ?? '')) scan.take(index);
    if (!isOtherName(wordAt(index))) continue;
    if (isLimit(wordAt(index + 1)) && /^(?:best|use)$/.test(wordAt(index))) scan.take(index + 1);
    let end = index + 1;
    while (end < scan.tokens.length && !scan.isTaken(end) && isValue(scan, end)) end += 1;
    scan.take(index, end - index);
  }
};
const isValue = ({ at, wordAt }: NoticeScan, index: number): boolean =>
  !/^[,;\n]$/.test(at(index)?.text ?? '') &&
  (looksLikeLot(at(index)) ||
    at(index)?.is === 'mark' ||
    isFiller(wordAt(index)) ||
    isOtherName(wordAt(index)));

/** A text without the word "lot": a list of lots, or one lot or a part of it. */
const readTyped = (scan: NoticeScan): void => {
  const { tokens, wordAt } = scan;
  const isEmpty = (index: number): boolean =>
    scan.isTaken(index) ||
    isPlainWord(wordAt(index)) ||
    isFiller(wordAt(index)) ||
    scan.at(index)?.is === 'mark';
  const first = tokens.findIndex((_token, index) => !isEmpty(index));
  const last = tokens.findLastIndex((_token, index) => !isEmpty(index));
  if (first < 0) return;
  const inner = tokens.slice(first, last + 1);
  const several = inner.some(
    ({ text }, at) => /^[,;&\n]$/.test(text) || scan.isJoinAt(first + at) || scan.isReachAt(first + at),
  );
  if (several) {
    for (let index = first; index <= last; index += 1)
      if (!scan.isTaken(index)) index = Math.max(index, readList(scan, index, { ...one, several: true }) - 1);
    return;
  }
  const words = inner.filter(({ is }) => is === 'word');
  const text = scan.textOf(first, last - first + 1);
  const isRow = words.filter(looksLikeLot).length > 1 && scan.knownFrom(first) < inner.length;
  if (plainLot(text) === '' || isRow || inner.some((_token, index) => scan.isTaken(first + index))) {
    readList(scan, first, { ...one, isPart: true });
    return;
  }
  // A sentence is no lot, nor is a product; letters alone may be the beginning of one, and are not understood for sure.
  const isSentence = words.length > 2 || tokens.some(({ word }) => isLotWord(word));
  if (isSentence && !/\d/.test(text)) return;
  putLot(scan, text, { ...one, isPart: true });
  // "L: P1": what stands before a lot on record may be no part of it.
  if (!scan.isKnown(text)) putKnown(scan, first, last);
  const isSure = words.every(({ text: letters }) => /\d|^\p{Lu}{1,8}$|^.{1,2}$/u.test(letters));
  if (isSure) scan.take(first, last - first + 1);
};

/** A paragraph that calls nothing a lot may still hold one that the record knows. */
const readKnown = (scan: NoticeScan): void => {
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const pieces = scan.isTaken(index) ? 0 : scan.knownFrom(index);
    const text = pieces === 0 ? '' : scan.textOf(index, pieces);
    if (!/\d/.test(text) || plainLot(text).length < 2) continue;
    scan.put({ is: 'lot', lot: text, isPart: false });
    scan.take(index, pieces);
  }
};

const putKnown = (scan: NoticeScan, first: number, last: number): void => {
  for (let index = first; index <= last; index += 1) {
    const pieces = scan.knownFrom(index);
    if (pieces > 0) scan.put({ is: 'lot', lot: scan.textOf(index, pieces), isPart: false });
  }
};

/** What nobody has told it: words of a typed text, and whatever looks like a lot in a long one. */
const restOf = (scan: NoticeScan): readonly string[] => {
  const left = scan.tokens.filter(
    ({ is, word }, index) =>
      is === 'word' &&
      !scan.isTaken(index) &&
      !isPlainWord(word) &&
      !isFiller(word) &&
      !isJoin(word) &&
      !isMonth(word) &&
      !isLotWord(word),
  );
  return [...new Set((isTyped(scan.notice) ? left : left.filter(looksLikeLot)).map(({ text }) => text))];
};
