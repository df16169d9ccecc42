import { asciiDigits } from '../../shared/digits.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import type { DecimalMark } from '../../shared/protocol/decimal-mark.ts';
import { readNumber } from '../parts/number-text.ts';

/** A place in a molecule, as chemists count them in front of a name: 1,2-hexanediol, N,N-dimethyl, 2,2'-bis. */
const place = String.raw`(?:\d{1,2}[a-z]?|[NOSPHRSEZDLdl]|[α-ω]|cis|trans)['’′]*`;
const placeBefore = new RegExp(String.raw`(?:^|[^\p{L}\d])${place}$`, 'u');
const placesBehind = new RegExp(String.raw`^${place}(?:,${place})*[-\u2010-\u2013]`, 'u');

/** Does the comma at this place part two names: not one inside a name, nor one that is a decimal comma. */
const parts = (text: string, at: number): boolean => {
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
  if (/^(\s|$)/.test(behind)) return true;
  if (placeBefore.test(before) && placesBehind.test(behind)) return false;
  return !(/\d$/.test(before) && /^\d{1,3}(?!\d)/.test(behind));
};

/** Cuts at the given marks wherever no bracket is open. */
const cut = (text: string, isCut: (text: string, at: number) => boolean): readonly string[] => {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the lines below it.
    if (letter === '\n') depth = 0;
    if (depth > 0 || !isCut(text, at)) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
};

/** Wide digits and signs as the plain ones; the comma of a script that writes no space behind it gets one. */
const plainMarks = (text: string): string =>
  asciiDigits(text)
    .replace(/\u066a/g, '%')
    .replace(/(?<=\d)\u066b(?=\d)/g, '.')
    .replace(/\u060c/g, ', ')
    .replace(/\u061b/g, ';')
    .replace(/[\uff05\uff08\uff09\uff0e\uff10-\uff1b]/g, (sign) => sign.normalize('NFKC'))
    .replace(/(?<=\d)\uff0c(?=\d)/g, ',')
    .replace(/[\uff0c\u3001]/g, ', ')
    .replace(/\r\n?/g, '\n');

/** Names with a comma between two; where semicolons or lines part them, a comma belongs to its name. */
export const readNames = (typed: string): readonly string[] => {
  const text = plainMarks(typed);
  return /[;\n]/.test(text)
    ? cut(text, (all, at) => /[;\n]/.test(all[at] ?? '') || (all[at] === ',' && partsNumbers(all, at)))
        .map((piece) => piece.replace(/^[,\s]+|[,\s]+$/g, ''))
        .filter((piece) => piece !== '')
    : cut(text, (all, at) => all[at] === ',' && parts(all, at));
};

/** 77266, 77491: no name has a comma there. */
const partsNumbers = (text: string, at: number): boolean =>
  /\d{4}$/.test(text.slice(0, at)) && /^\s*(?:CI\s*)?\d{4}/i.test(text.slice(at + 1));

/** The same names as a text that is read back as the same names. */
export const namesText = (names: readonly string[]): string => {
  const text = names.join(', ');
  return readNames(text).length === names.length
    ? text
    : `${names.join('; ')}${names.length === 1 ? ';' : ''}`;
};

interface Active {
  readonly name: string;
  /** `null` where `says` tells what is wrong. */
  readonly percent: number | null;
  readonly says: Phrase | null;
}

const andBehindNumber =
  /(?<=\d\s?%?)\s*(?:\+|&|\/|\band\b|\bund\b)\s*(?=\p{L}|\d+(?:,\d+)*-\p{L})|(?<=\p{L}(?:[^;,\n%]|,\d)*%)\s+(?=\p{L})/giu;

/** Percent of weight or volume: the number is the same. */
const byWeight = /%\s*\(?\b[wvm]\/[wvm]\b\)?/giu;

/** Substances, each with its percent. What may hide a second substance in a name is asked about: its dose would not be counted. */
export const readActives = (typed: string, mark?: DecimalMark): readonly Active[] =>
  cut(
    plainMarks(typed).replace(byWeight, '%').replace(andBehindNumber, ';'),
    (all, at) => /[;\n]/.test(all[at] ?? '') || (all[at] === ',' && parts(all, at)),
  ).map((piece) => readActive(piece, mark));

const number = String.raw`(?:\d+ ?)?[¼½¾]|[\d.,'’]*\d`;
const nameFirst = new RegExp(String.raw`^(.*[^\s:=(])\s*[\s:=(]\s*(${number})\s*(%|percent)?\s*\)?$`, 'iu');
const joined = new RegExp(String.raw`^(.*?\p{L})(${number})\s*%$`, 'u');
const numberFirst = new RegExp(String.raw`^(${number})\s*%\s*(\p{L}.*)$`, 'u');

const readActive = (piece: string, mark: DecimalMark | undefined): Active => {
  const first = numberFirst.exec(piece);
  const found = first ?? nameFirst.exec(piece) ?? joined.exec(piece);
  if (found === null) return { name: piece, percent: null, says: stockScreen.percentBehind({ piece }) };
  const [name = '', amount = ''] = first === null ? [found[1], found[2]] : [found[2], found[1]];
  if (/\d\s*%|[\s:]\d+(?:[.,]\d+)?\s+\p{L}/u.test(name))
    return { name, percent: null, says: stockScreen.semicolonBetween({ piece }) };
  const read = readNumber(amount, { min: 0, max: 100, mark });
  if (!read.ok) return { name, percent: null, says: commonWords.about({ what: name, says: read.says }) };
  return { name, percent: read.value, says: null };
};
