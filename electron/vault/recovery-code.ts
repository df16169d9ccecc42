import { hkdfSync, randomBytes } from 'node:crypto';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { KEY_BYTES } from './box.ts';
import { openingWords } from '../../shared/words/opening.ts';
import type { Message } from '../../shared/words/message.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const DATA = 4;

/** 160 random bits as eight groups of five: four characters and one that checks them and their place. */
export const newRecoveryCode = (): string => {
  const bits = randomBytes(GROUPS * DATA);
  return Array.from({ length: GROUPS }, (_, group) => {
    const digits = [...bits.subarray(group * DATA, group * DATA + DATA)].map((byte) => byte & 31);
    return [...digits, checkOf(digits, group)].map((digit) => ALPHABET[digit]).join('');
  }).join('-');
};

interface NotACode {
  readonly kind: 'not-a-code';
  readonly says: Message;
}

/** Reads a code as typed: any case, any spacing, O for 0, I or L for 1. Names the group that has the slip. */
export const parseRecoveryCode = (typed: string): Result<string, NotACode> => {
  const clean = plainCode(typed);
  if (clean.length !== GROUPS * (DATA + 1)) {
    return no(openingWords.theRecoveryCodeHas40Characters({ typed: clean.length }));
  }
  const groups = clean.match(/.{5}/g) ?? [];
  const wrong = groups.findIndex((group, place) => {
    const digits = [...group].map((letter) => ALPHABET.indexOf(letter));
    return digits.includes(-1) || digits[DATA] !== checkOf(digits.slice(0, DATA), place);
  });
  return wrong === -1
    ? ok(groups.join('-'))
    : no(openingWords.groupHasASlipInIt({ group: wrong + 1, text: groups[wrong] ?? '' }));
};

/** Whether somebody read the last group off the page. */
export const isLastGroup = (code: string, typed: string): boolean =>
  plainCode(typed) === code.split('-').at(-1);

/** The code is random enough that no slow derivation is needed. */
export const keyOfRecoveryCode = (code: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', code, salt, 'stipple-recovery-1', KEY_BYTES));

const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

// Odd weights show any single slip; the place shows two groups exchanged.
const checkOf = (digits: readonly number[], group: number): number =>
  digits.reduce((sum, digit, i) => sum + digit * (2 * i + 3), 7 * (group + 1)) % 32;

const no = (says: Message): Result<never, NotACode> => err({ kind: 'not-a-code', says });
