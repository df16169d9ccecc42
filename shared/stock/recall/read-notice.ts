import { readCode } from '../gs1.ts';
import { plainLot } from '../look-alike.ts';
import { putLot, readList } from './notice-list.ts';
import type { ListParts } from './notice-list.ts';
import { productsIn } from './notice-products.ts';
import type { NoticeProduct } from './notice-products.ts';
import { createScan, looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import { tableLots } from './notice-table.ts';
import { plainNotice } from './notice-tokens.ts';
import {
  isBeginning,
  isEverything,
  isFiller,
  isJoin,
  isLotWord,
  isOtherName,
  isPlainDate,
  isPlainWord,
  isPlural,
  isReach,
  isUnit,
} from './notice-words.ts';
import type { RecallTerm } from './term.ts';

/** What a record knows, to recognise it in a notice. */
export interface NoticeKnows {
  /** Every lot as it was ever written. */
  readonly lots: Iterable<string>;
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
const codeYear = 2000;

/**
 * Reads what a notice says: "Lot P1", "Batch #1 Lot P1", "P1, SD1124", "lots P1–P9", "all lots of …", a pasted paragraph, rows of a
 * table, a scanned code. Never guesses in silence: what it did not understand is answered with the rest.
 */
export const readNotice = (text: string, knows: NoticeKnows): NoticeReading => {
  const notice = plainNotice(text);
  const whole = notice.trim();
  const known = new Set([...knows.lots].map(plainLot));
  const only = (terms: readonly RecallTerm[]): NoticeReading => ({
    terms,
    leftOut: [],
    asksForAll: false,
    isSure: terms.length === 1,
  });
  if (known.has(plainLot(whole)) && whole.length <= shortLine * 2)
    return only([{ is: 'lot', lot: whole, isPart: isTyped(whole) }]);
  const code = readCode(whole, codeYear);
  if ((code.is === 'gs1' || code.is === 'hibc') && code.lot !== undefined)
    return only([code.lot, ...code.lotMayBe].map((lot) => ({ is: 'lot', lot, isPart: false })));

  const scan = createScan(notice, known);
  const products = productsIn(scan, knows.products);
  readTable(scan);
  readNamed(scan);
  const asksForAll = readEverything(scan);
  if (asksForAll) for (const { id, title } of products) scan.put({ is: 'product', product: id, title });
  readOthers(scan);
  if (scan.terms().length === 0 && isTyped(notice)) readTyped(scan);
  readKnown(scan);

  const leftOut = restOf(scan);
  const terms = scan.terms();
  const isOpen = asksForAll && !terms.some(({ is }) => is === 'product');
  return { terms, leftOut, asksForAll: isOpen, isSure: terms.length > 0 && leftOut.length === 0 && !isOpen };
};

const one: ListParts = { several: false, isNamed: false, isPart: false };

const readTable = (scan: NoticeScan): void => {
  const table = tableLots(scan.notice);
  if (table === undefined) return;
  for (const lot of table.lots) putLot(scan, lot, one);
  for (const [index, { from, to }] of scan.tokens.entries())
    if (table.spans.some((span) => from >= span.from && to <= span.to)) scan.take(index);
};

/** "Lot", "Batch no.", "Charge:", and what follows. */
const readNamed = (scan: NoticeScan): void => {
  const { at, wordAt, take } = scan;
  for (let index = 0; index < scan.tokens.length; index += 1) {
    if (scan.isTaken(index) || !isLotWord(wordAt(index))) continue;
    let start = index + 1;
    while (isFiller(wordAt(start)) || /^[#:=.()s]$/.test(at(start)?.text ?? '')) start += 1;
    if (at(start)?.text === '\n') start += 1;
    if (isBeginning(wordAt(start))) {
      const first = isPlainWord(wordAt(start + 1)) ? start + 2 : start + 1;
      const token = at(first);
      if (token?.is !== 'word') continue;
      scan.put({ is: 'begins', with: token.text });
      take(index, first - index + 1);
      continue;
    }
    const end = readList(scan, start, { several: isPlural(wordAt(index)), isNamed: true, isPart: false });
    take(index, end > start ? start - index : 1);
    index = Math.max(index, end - 1);
  }
};

/** "All lots of …": the word that says so is understood; of what, the products tell. */
const readEverything = (scan: NoticeScan): boolean => {
  const asks = scan.tokens.some(
    ({ word }, index) =>
      isEverything(word) && scan.tokens.slice(index + 1, index + 8).some((next) => isLotWord(next.word)),
  );
  if (asks) for (const [index, { word }] of scan.tokens.entries()) if (isEverything(word)) scan.take(index);
  return asks;
};

/** "Exp. 11/2027", "Ref 12345", "15 ml": said, and no lot. */
const readOthers = (scan: NoticeScan): void => {
  const { at, wordAt } = scan;
  for (let index = 0; index < scan.tokens.length; index += 1) {
    if (scan.isTaken(index)) continue;
    if (looksLikeLot(at(index)) && isUnit(wordAt(index + 1))) scan.take(index, 2);
    if (isPlainDate(at(index)?.text ?? '') && !scan.isKnown(at(index)?.text ?? '')) scan.take(index);
    if (!isOtherName(wordAt(index))) continue;
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
  const several = inner.some(({ text, word }) => /^[,;&\n]$/.test(text) || isJoin(word) || isReach(word));
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
  const [, bare] = /^(?:lot|batch)[-#:]?(\S*\d\S*)$/i.exec(text) ?? [];
  if (bare !== undefined) putLot(scan, bare, { ...one, isPart: true });
  putLot(scan, text, { ...one, isPart: true });
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

/** What nobody has told it: words of a typed text, and whatever looks like a lot in a long one. */
const restOf = (scan: NoticeScan): readonly string[] => {
  const left = scan.tokens.filter(
    ({ is, word }, index) =>
      is === 'word' &&
      !scan.isTaken(index) &&
      !isPlainWord(word) &&
      !isFiller(word) &&
      !isJoin(word) &&
      !isLotWord(word),
  );
  return [...new Set((isTyped(scan.notice) ? left : left.filter(looksLikeLot)).map(({ text }) => text))];
};
