import { asciiDigits } from '../digits.ts';

/**
 * Letters that Unicode does not take apart, by the plain ones they are written with where a keyboard has no others; and letters
 * that are one letter written in two ways (the ends of words in Greek and Hebrew, the forms of Arabic, Persian and Urdu).
 */
const plainLetters = new Map(
  (
    'øo łl ßss đd ðd þth æae œoe ıi ħh ŧt ŋn əa ɛe ɔo ɓb ɗd ƙk ƴy ĸk ƒf ςσ ґг ' +
    // Characters of Japanese and Chinese names that registers keep in an older form.
    '髙高 﨑崎 嵜崎 濵浜 濱浜 邊辺 邉辺 齋斎 齊斉 澤沢 廣広 國国 眞真 德徳 𠮷吉 櫻桜 嶋島 嶌島 瀨瀬 惠恵 龍竜 ' +
    'ךכ םמ ןנ ףפ ץצ ٱا ىي یي ېي کك ةه ہه ھه ەه'
  )
    .split(' ')
    .map((pair) => {
      const [letter = '', ...plain] = pair;
      return [letter, plain.join('')] as const;
    }),
);
const notPlain = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

/** Every sign that stands for an apostrophe in a name: typewriter, typographic, okina, hamza, ayin, saltillo, prime, geresh, wide; clicks. */
const apostrophes =
  /[\u0060\u00b4\u01c0-\u01c3\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u0384\u05f3\u1fbd\u1fbf\u2018-\u201b\u2032\u2035\ua78b\ua78c\uff07\uff40]/g;

const small = (text: string): string => text.replace(apostrophes, "'").normalize('NFKD').toLowerCase();

/** Invisible signs and the stretching line of Arabic; marks on letters. */
const silent = /[\p{M}\p{Cf}\u0640]+/gu;

/** Katakana as hiragana: one name is kept in either. */
const asHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

const bare = (text: string): string =>
  asciiDigits(
    asHiragana(text.replace(silent, '').replace(notPlain, (letter) => plainLetters.get(letter) ?? letter)),
  );

/** Decomposed, without marks, in small letters, plain digits and one kind of apostrophe: Müller is `muller`, Øre `ore`. */
export const plainText = (text: string): string => bare(small(text));

const expanded: Readonly<Record<string, string>> = {
  ø: 'oe',
  // South Slavic without its own letters; Icelandic and Vietnamese ones stay as they are.
  đ: 'dj',
  'a\u0308': 'ae',
  'o\u0308': 'oe',
  'u\u0308': 'ue',
  'a\u030a': 'aa',
};

/** The same with the letters of north and west written in two: Müller is `mueller`, Øre `oere`, Ågård `aagaard`. */
export const expandedText = (text: string): string =>
  bare(small(text).replace(/[øđ]|[aou]\u0308|a\u030a/g, (letter) => expanded[letter] ?? letter));

/** Back from two letters to one: `mueller` and `muller` are both `muller`, `djordje` and `dorde` both `dorde`. */
export const reducedText = (plain: string): string =>
  plain.replace(/([aou])e|aa|dj/g, (pair, first?: string) => first ?? (pair === 'dj' ? 'd' : 'a'));
