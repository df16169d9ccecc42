import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { plainPassphrase, seenLength, SHORTEST_PASSPHRASE } from '../../shared/passphrase.ts';
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
  if (seenLength(passphrase) < SHORTEST_PASSPHRASE) return { isEnough: false, says: passphraseWords.short };
  const found = lists().check(passphrase.slice(0, LOOKED_AT), [...trade, ...wordsOf(names)]);
  const { score, feedback, sequence } = found;
  if (score >= 3)
    return { isEnough: true, says: score === 3 ? passphraseWords.enough : passphraseWords.strong };
  if (sequence.some((part) => 'dictionaryName' in part && part['dictionaryName'] === 'userInputs'))
    return { isEnough: false, says: passphraseWords.yours };
  return {
    isEnough: false,
    says: common.has(feedback.warning ?? '') ? passphraseWords.common : passphraseWords.easy,
  };
};

/**
 * Would somebody at the tablet find it early: a PIN or phrase among the first hundred thousand that people choose. Tries wait, so this is
 * far less than a passphrase needs; six or eight digits by chance are more.
 */
export const isOftenChosen = (secret: string, names: readonly string[]): boolean =>
  lists().check(secret.slice(0, LOOKED_AT), [...trade, ...wordsOf(names)]).guessesLog10 < OFTEN;

const OFTEN = 5;

/** What is longer than this is judged by its beginning: the work grows faster than the length. */
const LOOKED_AT = 60;

let made: ZxcvbnFactory | undefined;
const lists = (): ZxcvbnFactory => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }));

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
