/**
 * Words of a name or phone for searching: accents, case and order do not matter, letters that do not decompose
 * (ø, ł, ß …) are spelled plainly, digits of a phone are joined.
 */
export const searchWords = (text: string): readonly string[] => plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);

/** What one client is found by; made once, kept in memory. */
export const searchKey = (fullName: string, phone: string): string => {
  const digits = phone.replace(/\D/g, '');
  // "+44 (0)20 …" is dialled with the 0 or without it.
  const abroad = phone.replace('(0)', '').replace(/\D/g, '');
  return `${searchWords(fullName).join(' ')} ${digits} ${abroad}`;
};

/** Every word of the question is somewhere in the key. */
export const matches = (key: string, words: readonly string[]): boolean => words.every((word) => key.includes(word));

/** The question as words; one that is mostly digits is a phone, whose spaces and signs mean nothing. */
export const questionWords = (text: string): readonly string[] => {
  const digits = text.replace(/[\s()+./-]/g, '');
  if (/^\d{3,}$/.test(digits)) return [digits.replace(/^0+(?=\d)/, '')];
  return searchWords(text);
};

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't' };

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[øłßđðþæœıħŧ]/g, (letter) => letters[letter] ?? letter);
