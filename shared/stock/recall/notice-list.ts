import { plainLot } from '../look-alike.ts';
import { isJoin, isReach } from './notice-words.ts';
import { isCapitals, looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import { rangeOf } from './term.ts';

export interface ListParts {
  /** "Lots", and not "Lot". */
  readonly several: boolean;
  /** What is called a lot may also be a row of capitals. */
  readonly isNamed: boolean;
  /** What was typed may be no more than a part of a lot. */
  readonly isPart: boolean;
}

/** One word of a list: a lot, the beginning of lots, a range in one word, or two lots with a slash between. */
export const putLot = (scan: NoticeScan, text: string, { several, isPart }: ListParts): void => {
  if (text.endsWith('*')) return scan.put({ is: 'begins', with: text.replace(/\*+$/, '') });
  const [, open] = /^(.*\d)xx+$/i.exec(text) ?? [];
  if (open !== undefined) scan.put({ is: 'begins', with: open });
  const parts = text.split('/');
  if (parts.length > 1 && !scan.isKnown(text) && parts.every((part) => /^\p{L}+[-.]?\d/u.test(part))) {
    for (const part of parts) scan.put({ is: 'lot', lot: part, isPart });
    return;
  }
  const ends = scan.isKnown(text) ? null : endsWithin(text, several);
  if (ends !== null) scan.put({ is: 'range', from: ends.from, to: ends.to });
  // What may also be a lot with a dash in it is searched for as well.
  if (ends === null || !ends.isSure) scan.put({ is: 'lot', lot: text, isPart });
};

/** `P1-P9`, and where several are meant also `2291-2299` and `P1-9`. */
const endsWithin = (
  text: string,
  several: boolean,
): { readonly from: string; readonly to: string; readonly isSure: boolean } | null => {
  const [, from = '', to = ''] = /^([^-]*\d)-([^-]*\d)$/.exec(text) ?? [];
  if (from === '' || rangeOf(from, to) === undefined) return null;
  if (/^\p{L}/u.test(from) && /^\p{L}/u.test(to)) return { from, to, isSure: true };
  const sameLength = plainLot(from).length === plainLot(to).length;
  return several && (sameLength || /^\p{L}/u.test(from)) ? { from, to, isSure: false } : null;
};

/** Reads the lots of a list from its first word on; answers the index behind it. */
export const readList = (scan: NoticeScan, start: number, parts: ListParts): number => {
  let index = start;
  for (;;) {
    const end = readItem(scan, index, index === start, parts);
    if (end === index) return index;
    const next = readBetween(scan, end);
    if (next === undefined) return end;
    index = next;
  }
};

const readItem = (scan: NoticeScan, index: number, isFirst: boolean, parts: ListParts): number => {
  const { at, textOf, take } = scan;
  const pieces = scan.knownFrom(index);
  if (pieces > 0) {
    scan.put({ is: 'lot', lot: textOf(index, pieces), isPart: parts.isPart });
    take(index, pieces);
    return index + pieces;
  }
  const begins =
    looksLikeLot(at(index)) ||
    (isCapitals(at(index)) && ((parts.isNamed && isFirst) || looksLikeLot(at(index + 1))));
  if (!begins) return index;
  let end = index + 1;
  // A lot may be written in pieces: `PX 2291 B`.
  const goesOn = (): boolean =>
    looksLikeLot(at(end)) ||
    (isCapitals(at(end)) &&
      (looksLikeLot(at(end + 1)) || (at(end)?.text.length === 1 && at(end + 1)?.is !== 'word')));
  while (goesOn() && scan.knownFrom(end) === 0) end += 1;
  const count = end - index;
  if (count > 1) putLot(scan, textOf(index, count), parts);
  for (let one = index; one < end; one += 1) {
    const text = at(one)?.text ?? '';
    if (count === 1 || /\d/.test(text)) putLot(scan, text, { ...parts, isPart: parts.isPart && count === 1 });
  }
  take(index, count);
  return end;
};

const between = /^[,;&+\n/]$/;

/** Over commas, "and", line ends to the next of a list; the other end of a range is read on the way. `undefined`: the list ends here. */
const readBetween = (scan: NoticeScan, index: number): number | undefined => {
  const { at, wordAt, take } = scan;
  const [before, after] = [at(index - 1), at(index + 1)];
  if (
    isReach(wordAt(index)) &&
    looksLikeLot(before) &&
    looksLikeLot(after) &&
    rangeOf(before.text, after.text)
  ) {
    scan.put({ is: 'range', from: before.text, to: after.text });
    take(index, 2);
    return readBetween(scan, index + 2) ?? index + 2;
  }
  let end = index;
  while (between.test(at(end)?.text ?? '') || isJoin(wordAt(end))) end += 1;
  const goesOn =
    looksLikeLot(at(end)) || scan.knownFrom(end) > 0 || (isCapitals(at(end)) && looksLikeLot(at(end + 1)));
  if (end === index || !goesOn) return undefined;
  take(index, end - index);
  return end;
};
