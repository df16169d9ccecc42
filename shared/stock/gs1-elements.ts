/**
 * The element strings inside a GS1 code: an application identifier (AI), then its value. Values of a fixed length follow
 * each other; one of free length ends at the separator (FNC1, read as character 29) or at the end.
 *
 * Ours, and not a library's: the one looked at reads the machine's clock and time zone for the century, counts no check digit
 * and takes a lot to the very end where a scanner has dropped the separator. The tests hold it beside this file.
 */
export const separator = '\u001d';

export interface Element {
  readonly ai: string;
  readonly value: string;
}

/** Length of the whole value behind these beginnings of an AI (GS1 General Specifications, figure of predefined lengths). */
const fixedLength: Readonly<Record<string, number>> = {
  '00': 18,
  '01': 14,
  '02': 14,
  '03': 14,
  '11': 6,
  '12': 6,
  '13': 6,
  '14': 6,
  '15': 6,
  '16': 6,
  '17': 6,
  '18': 6,
  '19': 6,
  '20': 2,
  '41': 13,
};
/** AIs of three and four digits by their beginning; all others that we know have two. */
const aiLength = (text: string): number => {
  if (/^(23[0-9]|24|25|40|41|42|71)/.test(text)) return 3;
  if (/^(3[1-69]|43|70|72|80|81|82)/.test(text)) return 4;
  return 2;
};
/** Weights and measures: six digits behind four of AI. */
const measure = /^3[1-6]\d\d/;
const longest: Readonly<Record<string, number>> = { '10': 20, '21': 20, '22': 20, '30': 8, '37': 8 };
const known =
  /^(0[0-3]|1[0-9]|2[0-2]|23\d|24[0-3]|25[013-5]|3[07]|3[1-6]\d\d|39\d\d|40[0-3]|41\d|42[0-7]|43\d\d|70\d\d|71\d|72\d\d|80\d\d|81\d\d|8200|9[0-9])/;

/** Does this text begin with a value of free length that may run up to a separator. */
export const isFree = (ai: string): boolean => fixedLength[ai.slice(0, 2)] === undefined && !measure.test(ai);

/** Longest value an AI of free length may have. */
export const longestOf = (ai: string): number =>
  longest[ai] ?? (ai.length === 2 && ai.startsWith('9') ? 90 : 30);

/**
 * Cuts a code into its elements; `undefined` where it is no GS1 code. Separators too many are forgiven. `isOpen`: a value of free length
 * may be longer than it can be, because the separators in it were lost.
 */
export const elementsOf = (code: string, isOpen = false): readonly Element[] | undefined => {
  const found: Element[] = [];
  let rest = code.replace(/^\u001d+/, '');
  while (rest !== '') {
    if (!known.test(rest)) return undefined;
    const ai = rest.slice(0, aiLength(rest));
    const behind = rest.slice(ai.length);
    const end = behind.indexOf(separator);
    const fixed = measure.test(ai) ? 6 : fixedLength[ai.slice(0, 2)];
    const value = fixed === undefined ? (end < 0 ? behind : behind.slice(0, end)) : behind.slice(0, fixed);
    if (
      fixed === undefined
        ? value === '' || (value.length > longestOf(ai) && !isOpen)
        : value.length < fixed || !/^\d+$/.test(value)
    )
      return undefined;
    found.push({ ai, value });
    rest = behind.slice(value.length).replace(/^\u001d+/, '');
  }
  return found.length === 0 ? undefined : found;
};

/** The form printed under a code, `(01)…(17)…(10)…`; `undefined` for a text that is none. A bracket inside a value is taken for an AI only where digits fill it. */
export const bracketed = (text: string): readonly Element[] | undefined => {
  if (!/^\(\d{2,4}\)/.test(text)) return undefined;
  const parts = text.split(/\((\d{2,4})\)/).slice(1);
  const found: Element[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [ai = '', value = ''] = [parts[at], parts[at + 1]?.trim()];
    // Digits are printed in groups; a lot of GS1 has no blanks.
    found.push({ ai, value: /^[\d ]+$/.test(value) ? value.replaceAll(' ', '') : value });
  }
  return found.every(({ ai, value }) => value !== '' && known.test(ai)) ? found : undefined;
};
