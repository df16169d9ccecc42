import { codeWords } from '../words/codes.ts';
import { dayOfYymmdd } from './code-date.ts';
import type { Scanned } from './code-reading.ts';
import { readDataIdentifiers } from './data-identifiers.ts';
import { linkElements, notAboutAPack } from './digital-link.ts';
import { bracketed, elementsOf, separator } from './gs1-elements.ts';
import type { Element } from './gs1-elements.ts';
import { readElements } from './gs1-message.ts';
import { readLabelText } from './label-text.ts';
import { readHibc } from './hibc.ts';
import { checkDigitFits, gtinOf } from './trade-number.ts';

/** How scanners write the separator where they cannot send the character itself. */
const spelled =
  /[<{[(](?:GS|FNC1|F1|0x1D|1D)[>}\])]|\\x1d|\\u001d|\\035|\\F(?=\d)|_x001D_|&#0*29;|&#x1d;|%1D|\^\]|\u241d|\u00ad/gi;
/** Signs that GS1 does not have: where they part a code that is sound with separators in their place, they stand for them. */
const foreign = /[#$@\\^`{|}~\u00a6\u00a7\u00ac\u00e8\u00e9]/g;

/** AIM symbology identifiers: GS1 DataMatrix, GS1-128, GS1 QR, GS1 DataBar, GS1 DotCode. */
const gs1Prefix = /^\](d2|C1|Q3|e[0-2]|J1)/;
/** The same with capitals and small letters exchanged, as a keyboard with locked capitals types them. */
const lockedPrefix = /^\](D2|c1|q3|j1)/;
/** Format 05 of ISO/IEC 15434: elements of GS1 in an envelope. */
const isoEnvelope = /^\[\)>\u001e?05\u001d(.*?)[\u001e\u0004]*$/s;
const retailPrefix = /^\]E[0-4]/;
const caseTwin = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
const anyPrefix = /^\][A-Za-z]\d/;

/**
 * Reads what a scanner, a camera or a keyboard brought: GS1 with prefix, separators or brackets, or without; GS1 Digital Link; HIBC;
 * retail numbers; data identifiers. `thisYear` decides the century of a two-digit year. Never throws; a text that is no code stays a text.
 */
export const readCode = (raw: string, thisYear: number): Scanned => {
  const typed = raw
    .replace(spelled, separator)
    .replace(/[\r\n\t]+$/, '')
    .replace(/^[\r\n\t ]+/, '');
  const hibc = readHibc(typed.replace(anyPrefix, ''), thisYear);
  if (hibc !== undefined) return hibc;
  const clean = lockedPrefix.test(typed) ? caseTwin(typed.trimEnd()) : typed.trimEnd();
  if (retailPrefix.test(clean)) return retail(clean.slice(3), clean.startsWith(']E4'));
  const bare = clean.replace(anyPrefix, '').replace(isoEnvelope, '$1');
  return (
    inBrackets(bare, thisYear) ??
    otherStandard(clean, bare, thisYear) ??
    (clean.startsWith(']I1') && checkDigitFits(bare) ? retail(bare) : asElements(clean, bare, thisYear))
  );
};

/** The same of a code on a pack, which may carry the printed label itself: that is no lot as a whole. What a notice says is read elsewhere. */
export const readPackCode = (raw: string, thisYear: number): Scanned => {
  const read = readCode(raw, thisYear);
  return (read.is === 'text' ? readLabelText(read.text, thisYear) : undefined) ?? read;
};

/** Does a text speak for itself: a code of a standard whose check digits fit, not a number or word that might be one. */
export const isSureCode = (text: string, thisYear: number): boolean => {
  const read = readCode(text, thisYear);
  if (read.is === 'hibc') return true;
  return read.is === 'gs1' && (read.gtin !== undefined || gs1Prefix.test(text.trim()));
};

const inBrackets = (bare: string, thisYear: number): Scanned | undefined => {
  const elements = bracketed(bare);
  return elements === undefined ? undefined : readElements(elements, true, thisYear);
};

const otherStandard = (clean: string, bare: string, thisYear: number): Scanned | undefined => {
  const link = linkElements(bare);
  if (link === 'noLot') return { is: 'noLot', says: codeWords.webAddress };
  if (link !== undefined) return readElements(link, true, thisYear);
  const identifiers = readDataIdentifiers(bare, thisYear);
  if (identifiers !== undefined) return { is: 'gs1', ...identifiers };
  // The number of German medicines, with its own leading mark: a product, never a lot.
  if (/^\]A0-\d{7,8}$/.test(clean)) return { is: 'noLot', says: codeWords.productOnly };
  return notAboutAPack(bare);
};

const asElements = (clean: string, bare: string, thisYear: number): Scanned => {
  const says = gs1Prefix.test(clean) || bare.includes(separator);
  const elements =
    withForeign(bare, says, thisYear) ??
    elementsOf(bare) ??
    (bare.includes(separator) ? undefined : elementsOf(bare, true));
  if (elements === undefined && says) return { is: 'wrong', says: codeWords.unreadable };
  if (elements === undefined || (!says && !looksLikeGs1(elements, thisYear))) return textOf(bare);
  return readElements(elements, !isOpen(bare, elements), thisYear);
};

/** A scanner set to send another sign for the separator. */
const withForeign = (bare: string, says: boolean, thisYear: number): readonly Element[] | undefined => {
  const parted = bare.replace(foreign, separator);
  // Copied from a label, with blanks where the brackets were.
  const spaced = /^01\d{14}\s/.test(bare) ? bare.replace(/\s+/g, separator) : bare;
  const elements = [parted, spaced]
    .filter((text) => text !== bare)
    .map((text) => elementsOf(text))
    .find(Boolean);
  return elements !== undefined && (says || looksLikeGs1(elements, thisYear)) ? elements : undefined;
};

/** Without a single separator the last value may have swallowed what follows it. */
const isOpen = (bare: string, elements: readonly Element[]): boolean => {
  const inside = bare.replace(/^\u001d+/, '');
  const length = elements.reduce((sum, { ai, value }) => sum + ai.length + value.length, 0);
  return !inside.includes(separator) && inside.length === length;
};

/** Nothing says it is GS1, so it must speak for itself: a lot of digits is not to be cut into pieces. */
const looksLikeGs1 = (elements: readonly Element[], thisYear: number): boolean => {
  const [first, second] = elements;
  if (first?.ai === '01') return checkDigitFits(first.value) || second !== undefined;
  return (
    second !== undefined &&
    (first?.ai === '17' || first?.ai === '11') &&
    dayOfYymmdd(first.value, thisYear) !== undefined &&
    ['10', '11', '17', '21'].includes(second.ai)
  );
};

const textOf = (bare: string): Scanned => {
  const text = bare.replaceAll(separator, ' ').trim();
  const gtin = gtinOf(text);
  return { is: 'text', text, ...(gtin === undefined ? {} : { gtin }) };
};

const retail = (digits: string, isShort = false): Scanned => {
  // A magazine's extra digits are no part of the number.
  const own = digits.replace(/^(\d{13})(?:\d{2}|\d{5})$/, '$1');
  const gtin = isShort ? (checkDigitFits(own) ? own.padStart(14, '0') : undefined) : gtinOf(own);
  return gtin === undefined ? { is: 'wrong', says: codeWords.badGtin } : { is: 'gs1', gtin, lotMayBe: [] };
};
