import { plainLot } from '../look-alike.ts';
import { isReachHelp, isUnit } from './notice-words.ts';
import { isCapitals, looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import { carriedLots } from './carried-lots.ts';
import { rangeOf } from './term.ts';

export interface ListParts {
  /** "Lots", and not "Lot". */
  readonly several: boolean;
  /** What is called a lot may also be a row of capitals. */
  readonly isNamed: boolean;
  /** What was typed may be no more than a part of a lot. */
  readonly isPart: boolean;
  /** "Between", so that "and" is the way to the other end. */
  readonly isBetween?: boolean;
}

/** One word of a list: a lot, the beginning of lots, a range in one word, or lots with a slash between. */
export const putLot = (scan: NoticeScan, text: string, named: ListParts): void => {
  const { several, isPart } = named;
  const [, bare] = /^(?:lot|batch)[-#:_]?(\S*\d\S*)$/i.exec(text) ?? [];
  if (bare !== undefined) putLot(scan, bare, named);
  if (text.endsWith('*')) return scan.put({ is: 'begins', with: text.replace(/\*+$/, '') });
  const [, open] = /^(.*\d)xx+$/i.exec(text) ?? [];
  if (open !== undefined) scan.put({ is: 'begins', with: open });
  const parts = text.split('/');
  if (parts.length > 1 && !scan.isKnown(text)) {
    if (parts.every((part) => /^\p{L}+[-.]?\d/u.test(part))) {
      for (const part of parts) scan.put({ is: 'lot', lot: part, isPart });
      return;
    }
    // "PX-2291/92/93": or one lot with slashes in it.
    for (const lot of slashed(parts, several)) scan.put({ is: 'lot', lot, isPart: false });
  }
  const ends = scan.isKnown(text) ? null : endsWithin(text, several);
  if (ends !== null) scan.put({ is: 'range', from: ends.from, to: ends.to });
  // What may also be a lot with a dash in it is searched for as well.
  if (ends === null || !ends.isSure) scan.put({ is: 'lot', lot: text, isPart });
};

/** The lots of `PX-2291/92/93` and `0815-A/B`; none where it is no such row. */
const slashed = ([first = '', ...others]: readonly string[], several: boolean): readonly string[] => {
  const lots = others.map((other) => carriedLots(first, other, true));
  // Of digits alone it may be a lot and its year, where one is meant.
  const isRow = /\p{L}/u.test(first) ? /\d/.test(first) : several && first.length > 2;
  return isRow && lots.every(({ length }) => length > 0) ? [first, ...lots.flat()] : [];
};

/** A range in one word by chance would bring everybody. */
const mostByChance = 100;

/** `P1-P9`, `10012A-10015A`, and where several are meant also `2291-99` and `P1-9`. */
const endsWithin = (
  text: string,
  several: boolean,
): { readonly from: string; readonly to: string; readonly isSure: boolean } | null => {
  const [, from = '', short = ''] = /^([^-]*\d[^-]*)-([^-]+)$/.exec(text) ?? [];
  if (from === '') return null;
  const whole = /^\d+$/.test(short) && several ? carriedLots(from, short, true)[0] : undefined;
  const to = rangeOf(from, short) === undefined ? (whole ?? short) : short;
  const range = rangeOf(from, to);
  if (range === undefined) return null;
  const isNamed = /^\p{L}/u.test(from);
  if (isNamed && /^\p{L}+\d/u.test(to)) return { from, to, isSure: true };
  const sameLength = plainLot(from).length === plainLot(to).length && (several || to.length > 2);
  if (several ? !sameLength && !isNamed : !sameLength || range.last - range.first > mostByChance) return null;
  return { from, to, isSure: false };
};

/** Reads the lots of a list from its first word on; answers the index behind it. */
export const readList = (scan: NoticeScan, start: number, parts: ListParts): number => {
  let index = start;
  let before: string | undefined;
  for (;;) {
    const isFirst = index === start;
    const count = piecesFrom(scan, index, isFirst && parts.isNamed);
    if (count === 0) return index;
    const lot = scan.textOf(index, count);
    putPieces(scan, index, count, parts);
    for (const carried of before === undefined ? [] : carriedLots(before, lot, false))
      scan.put({ is: 'lot', lot: carried, isPart: false });
    if (!/^\d+$/.test(lot) || before === undefined) before = lot;
    const end = readReach(scan, index + count, lot, isFirst && parts.isBetween === true);
    const next = nextOf(scan, end);
    if (next === undefined) return end;
    index = next;
  }
};

/** How many words from here are one lot: one on record, or one that is written in pieces (`PX 2291 B`). */
const piecesFrom = (scan: NoticeScan, index: number, isNamed: boolean): number => {
  const { at } = scan;
  const known = scan.knownFrom(index);
  if (known > 0) return known;
  if (isAmount(scan, index)) return 0;
  const begins =
    looksLikeLot(at(index)) ||
    (isCapitals(at(index)) &&
      (looksLikeLot(at(index + 1)) ||
        (isNamed && (at(index + 1)?.is !== 'word' || !isShouted(scan, index)))));
  if (!begins) return 0;
  let end = index + 1;
  const goesOn = (): boolean =>
    !isAmount(scan, end) &&
    (looksLikeLot(at(end)) ||
      (isCapitals(at(end)) &&
        (looksLikeLot(at(end + 1)) || (at(end)?.text.length === 1 && at(end + 1)?.is !== 'word'))));
  while (goesOn() && scan.knownFrom(end) === 0) end += 1;
  return end - index;
};

/** "15 ml". */
const isAmount = ({ at, wordAt, isKnown }: NoticeScan, index: number): boolean =>
  /^\d+$/.test(wordAt(index)) && isUnit(wordAt(index + 1)) && !isKnown(at(index)?.text ?? '');

/** In a text that is written in capitals throughout, they tell nothing. */
const isShouted = ({ at }: NoticeScan, index: number): boolean =>
  /^\p{Lu}{2,}$/u.test(at(index + 1)?.text ?? '');

const putPieces = (scan: NoticeScan, index: number, count: number, parts: ListParts): void => {
  const { at, textOf, take } = scan;
  const whole = textOf(index, count);
  take(index, count);
  if (scan.isKnown(whole)) return scan.put({ is: 'lot', lot: whole, isPart: parts.isPart });
  if (count > 1) putLot(scan, whole, parts);
  for (let one = index; one < index + count; one += 1) {
    const text = at(one)?.text ?? '';
    if (count === 1 || /\d/.test(text)) putLot(scan, text, { ...parts, isPart: parts.isPart && count === 1 });
  }
};

/** The other end of a range: "to", "up to and including", a dash. Answers the index behind it, or the one it was given. */
const readReach = (scan: NoticeScan, index: number, from: string, isBetween: boolean): number => {
  let end = index;
  let isThere = false;
  while (scan.isReachAt(end) || isReachHelp(scan.wordAt(end)) || (isBetween && scan.isJoinAt(end))) {
    isThere ||= scan.isReachAt(end) || isBetween;
    end += 1;
  }
  const count = isThere ? piecesFrom(scan, end, false) : 0;
  const one = scan.at(end)?.text ?? '';
  const other = scan.textOf(end, count);
  const to = [other, one].find((text) => count > 0 && rangeOf(from, text) !== undefined);
  const short = /^\p{Lu}$/u.test(one) ? one : undefined;
  const last =
    to ?? (isThere && short !== undefined && rangeOf(from, short) !== undefined ? short : undefined);
  if (last === undefined) return index;
  scan.put({ is: 'range', from, to: last });
  const behind = end + (last === other && count > 0 ? count : 1);
  scan.take(index, behind - index);
  return behind;
};

const between = /^[,;&+\n/|]$/;

/** Over commas, "and", line ends to the next of a list. `undefined`: the list ends here. */
const nextOf = (scan: NoticeScan, index: number): number | undefined => {
  const { at, take } = scan;
  let end = index;
  while (between.test(at(end)?.text ?? '') || scan.isJoinAt(end)) end += 1;
  if (end === index) return undefined;
  if (at(end)?.text === '-') end += 1;
  if (piecesFrom(scan, end, false) === 0) return undefined;
  take(index, end - index);
  return end;
};
