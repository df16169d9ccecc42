import { looksLikeLot } from './notice-scan.ts';
import type { NoticeScan } from './notice-scan.ts';
import { isFiller, isJoin, isLotWord, isPlainDate, isPlainWord } from './notice-words.ts';

/** Says of lots that they are not meant. */
const exceptions =
  /\b(?:other than|apart from|except(?:ing)?|exclud(?:es|ed|ing)|unaffected|not (?:been )?(?:affected|included|impacted|concerned|recalled|involved|subject)|(?:are|is) safe|nicht betroffen|ausgenommen|non concern\p{L}+|no afectad\p{L}+|não afetad\p{L}+|nie (?:dotyczy|obejmuje))(?!\p{L})/giu;

/** "lots < P9", "≥ P4": a row without an end; an arrow or a lot between angle brackets is none. */
const comparisons = /(?<![-=])(?:[≤≥]|[<>]=?)(?=\s*[\p{L}\p{N}])(?![^<>\n]*>)/gu;

/**
 * What limits the lots that were read: "except P4", "P1 or higher", "before P9", "not affected". More is then searched for than was
 * asked, or less, and a person is told.
 */
export const doubtsIn = (scan: NoticeScan): readonly string[] => [
  ...[exceptions, comparisons].flatMap((kind) => [...scan.notice.matchAll(kind)].map(([text]) => text)),
  ...scan.tokens.flatMap(({ text }, index) =>
    scan.isLimitAt(index) && !scan.isTaken(index) && (isLotBefore(scan, index) || isLotBehind(scan, index))
      ? [text]
      : [],
  ),
];

const isRead = (scan: NoticeScan, index: number): boolean => {
  const token = scan.at(index);
  return scan.isTaken(index) && looksLikeLot(token) && !isPlainDate(token.text);
};

const isLotBefore = (scan: NoticeScan, index: number): boolean => {
  let at = index - 1;
  while (isJoin(scan.wordAt(at))) at -= 1;
  return isRead(scan, at);
};

const isLotBehind = (scan: NoticeScan, index: number): boolean => {
  let at = index + 1;
  const isBetween = (): boolean => {
    const word = scan.wordAt(at);
    return isPlainWord(word) || isFiller(word) || isLotWord(word) || scan.isLimitAt(at);
  };
  while (isBetween()) at += 1;
  return isRead(scan, at);
};
