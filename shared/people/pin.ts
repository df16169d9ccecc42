import { peopleWords } from '../words/people.ts';
import type { Message } from '../words/message.ts';
import { plainPassphrase, seenLength } from '../passphrase.ts';

/** One that somebody thinks of. */
const SHORTEST_OWN_PIN = 8;
const SHORTEST_PHRASE = 10;
export const LONGEST_PIN = 64;

/** Digits of other scripts are the same PIN, blanks and dashes between digits are none of it. */
export const plainPin = (typed: string): string => {
  const plain = plainPassphrase(typed);
  const digits = plain.replace(/[\s-]/gu, '').replace(/\p{Nd}/gu, asciiDigit);
  return /^\d+$/.test(digits) ? digits : plain.toLowerCase().replace(/\s+/gu, ' ');
};

/** Each run of ten digits in Unicode begins with its zero, and no run begins right behind a part of another. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
};

/** Digits that many people choose: runs, the same again, dates, patterns of the pad. */
export const isCommonPin = (digits: string): boolean =>
  new Set(digits).size < (digits.length >= SHORTEST_OWN_PIN ? 4 : 3) ||
  isRun(digits) ||
  isRepeated(digits) ||
  holdsDate(digits) ||
  padPatterns.some((pattern) => digits.includes(pattern));

/** Why it cannot be somebody's PIN. `proposed`: the one that was proposed for them; `names`: what everybody knows of the person and the studio. */
export const pinProblem = (
  typed: string,
  {
    proposed,
    names = [],
  }: { readonly proposed?: string | undefined; readonly names?: readonly string[] } = {},
): Message | null => {
  const pin = plainPin(typed);
  if (pin === '') return peopleWords.pinNeeded;
  if (proposed !== undefined && pin === proposed) return null;
  if ([...pin].length > LONGEST_PIN) return peopleWords.pinLong;
  if (/^\d+$/.test(pin)) {
    if (pin.length < SHORTEST_OWN_PIN) return peopleWords.pinShort;
    const known = names.map((name) => name.replace(/\D/g, '')).filter(({ length }) => length >= 6);
    if (isCommonPin(pin) || known.some((one) => one.includes(pin) || pin.includes(one)))
      return peopleWords.pinCommon;
    return null;
  }
  if (seenLength(pin) < SHORTEST_PHRASE) return peopleWords.phraseShort;
  const letters = pin.replace(/[^\p{L}\p{N}]/gu, '');
  const said = names
    .map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(({ length }) => length > 2);
  const rest = said.reduce((left, name) => left.replaceAll(name, ''), letters);
  return new Set(rest).size < 5 || commonWords.some((word) => rest.replaceAll(word, '').length < 4)
    ? peopleWords.pinCommon
    : null;
};

const isRun = (digits: string): boolean => {
  const steps = [...digits].slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10);
  // Two runs one after the other, such as 1234 4321 or 1234 5670, are the same idea.
  return steps.filter((step) => step === 1 || step === 9 || step === 0).length >= steps.length - 1;
};
const isRepeated = (digits: string): boolean =>
  [1, 2, 3, 4].some((length) => {
    const part = digits.slice(0, length);
    return part.repeat(Math.ceil(digits.length / length)).slice(0, digits.length) === digits;
  });
const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
const isDayAndMonth = (a: string, b: string): boolean =>
  (Number(a) >= 1 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12) ||
  (Number(b) >= 1 && Number(b) <= 31 && Number(a) >= 1 && Number(a) <= 12);
const holdsDate = (digits: string): boolean =>
  digits.length === 8
    ? (isYear(digits.slice(4)) && isDayAndMonth(digits.slice(0, 2), digits.slice(2, 4))) ||
      (isYear(digits.slice(0, 4)) && isDayAndMonth(digits.slice(4, 6), digits.slice(6)))
    : digits.length === 6 && isDayAndMonth(digits.slice(0, 2), digits.slice(2, 4));
const padPatterns = [
  '147258',
  '258369',
  '159357',
  '357159',
  '147369',
  '789456',
  '456123',
  '123654',
  '147852',
];
const commonWords = [
  'password',
  'passwort',
  'qwertyuiop',
  'qwerty',
  'iloveyou',
  'letmein',
  'welcome',
  'admin',
  'asdfgh',
];
