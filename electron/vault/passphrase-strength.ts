import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { plainPassphrase, seenLength, SHORTEST_PASSPHRASE, withoutUnseen } from '../../shared/passphrase.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { passphraseWords } from '../../shared/words/passphrase.ts';

/** What is said of a passphrase; one that is not enough is refused. */
export interface Judgement {
  readonly isEnough: boolean;
  readonly says: Sentence;
}

/**
 * How long somebody with a copy of the folder would guess, by kept lists of what people choose. The key is slow to derive, so what would
 * take ten thousand million guesses is strong, and a hundred million are enough; less is refused. `names` are those of the studio and
 * its people. Loaded when a passphrase is chosen: the lists are large.
 */
export const judgePassphrase = (typed: string, names: readonly string[] = []): Judgement => {
  const passphrase = plainPassphrase(typed);
  if (seenLength(typed) < SHORTEST_PASSPHRASE) return { isEnough: false, says: passphraseWords.short };
  const known = [...trade, ...wordsOf(names)];
  const looks = readingsOf(passphrase).map((text) => lists().check(text.slice(0, LOOKED_AT), known));
  const { score, feedback, sequence } = looks.reduce((weakest, one) =>
    one.guessesLog10 < weakest.guessesLog10 ? one : weakest,
  );
  if (score >= 3 && !isOneWord(passphrase))
    return { isEnough: true, says: score === 3 ? passphraseWords.enough : passphraseWords.strong };
  if (sequence.some((part) => 'dictionaryName' in part && part['dictionaryName'] === 'userInputs'))
    return { isEnough: false, says: passphraseWords.yours };
  return {
    isEnough: false,
    says:
      common.has(feedback.warning ?? '') || isOneWord(passphrase)
        ? passphraseWords.common
        : passphraseWords.easy,
  };
};

/**
 * Would somebody at the tablet find it early: a PIN or phrase among the first hundred thousand that people choose. Tries wait, so this is
 * far less than a passphrase needs; six or eight digits by chance are more.
 */
export const isOftenChosen = (secret: string, names: readonly string[]): boolean =>
  readingsOf(plainPassphrase(secret)).some(
    (text) => lists().check(text.slice(0, LOOKED_AT), [...trade, ...wordsOf(names)]).guessesLog10 < OFTEN,
  );

const OFTEN = 5;

/** What is longer than this is judged by its beginning: the work grows faster than the length. */
const LOOKED_AT = 60;

/**
 * As somebody reads it: without what nobody sees, without accents, letters that were set apart put together, no word twice. A common word in
 * such a dress is what a guesser undresses first.
 */
const readingsOf = (passphrase: string): readonly string[] => {
  const seen = withoutUnseen(passphrase).replace(/\s+/gu, ' ').trim();
  const plain = seen.normalize('NFD').replace(/\p{Mn}/gu, '');
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const single = parts.filter((part) => [...part].length === 1).length;
  const once = [...new Set(parts.map((part) => part.toLowerCase()))];
  return [
    ...new Set([
      passphrase,
      seen,
      plain,
      ...(single > parts.length / 2 ? [parts.join('')] : []),
      ...(once.length < parts.length ? [once.join(' ')] : []),
    ]),
  ].filter((text) => text !== '');
};

/** One word of the lists with a year, a number or a mark before or behind it: so many people dress one up that it is tried at once. */
const isOneWord = (passphrase: string): boolean => {
  const word = withoutUnseen(passphrase).replace(/^[^\p{L}]{0,6}|[^\p{L}]{0,6}$/gu, '');
  const { sequence } = lists().check(word.slice(0, LOOKED_AT));
  return sequence.length === 1 && sequence[0]?.pattern === 'dictionary';
};

let made: ZxcvbnFactory | undefined;
const lists = (): ZxcvbnFactory =>
  (made ??= new ZxcvbnFactory({ dictionary: { ...dictionary, asked }, graphs: adjacencyGraphs }));

/** What the field itself is called, where the kept lists do not know it. */
const asked = [
  'пароль',
  'парола',
  'лозинка',
  'κωδικος',
  'contrasena',
  'clave',
  'senha',
  'haslo',
  'heslo',
  'jelszo',
  'sifre',
  'wachtwoord',
  'losenord',
  'salasana',
  'kennwort',
  'סיסמה',
  'سر',
  '密码',
  '密碼',
  'パスワード',
  '비밀번호',
];

const common: ReadonlySet<string> = new Set(['topTen', 'topHundred', 'common', 'similarToCommon']);

// What a guesser tries first in this trade; the lists hold what everybody chooses.
const trade = [
  'stipple',
  'scalp',
  'micropigmentation',
  'pigment',
  'pigmentation',
  'touchup',
  'treatment',
  'hairline',
  'barber',
  'tattoo',
  'needle',
  'numbing',
  'aftercare',
  'practitioner',
  'passphrase',
  'recovery',
  'appointment',
];

const wordsOf = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => [name, ...name.split(/\P{L}+/u), name.replace(/\P{L}/gu, '')])
    .filter((word) => word.length > 2);
