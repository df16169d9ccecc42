/**
 * Words of a name or phone for searching: accents, case and order do not matter, letters that do not decompose
 * (ø, ł, ß …) are spelled plainly, digits of every script are the same digits.
 */
export const searchWords = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);

/** What one client is found by; made once, kept in memory. "O'Brien" is found as "o brien" and as "obrien". */
export const searchKey = (fullName: string, phone: string): string => {
  const words = searchWords(fullName).join(' ');
  const joined = plain(fullName)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(token))
    .map((token) => token.replace(/[^\p{L}\p{N}]+/gu, ''));
  const dialled = plain(phone);
  const digits = dialled.replace(/\D/g, '');
  // "+44 (0)20 …" is dialled with the 0 or without it.
  const abroad = dialled.replace('(0)', '').replace(/\D/g, '');
  return [words, ...joined, digits, ...(abroad === digits ? [] : [abroad])].join(' ');
};

/** Every word of the question is somewhere in the key. */
export const matches = (key: string, words: readonly string[]): boolean =>
  words.every((word) => key.includes(word));

/** The question as words; one that is mostly digits is a phone, whose spaces and signs mean nothing. */
export const questionWords = (text: string): readonly string[] => {
  const digits = plain(text).replace(/[\s()+./-]/g, '');
  // A whole number may be asked for with its country's code and be kept without it.
  if (/^\d{3,}$/.test(digits)) return [digits.replace(/^0+(?=\d)/, '').slice(-NATIONAL)];
  return searchWords(text);
};

const NATIONAL = 9;

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** Decomposed, without marks, invisible signs and the stretching line of Arabic, in small letters and plain digits. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]+/gu, '')
    .toLowerCase()
    .replace(/[øłßđðþæœıħŧ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
      String(digit.charCodeAt(0) - (zeros.findLast((zero) => zero <= digit.charCodeAt(0)) ?? 0)),
    );

/** Arabic, Persian and Urdu, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];
