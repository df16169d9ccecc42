import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryCode, parseRecoveryCode } from '../../../electron/vault/recovery-code.ts';
import { inWords } from '../../builders/in-words.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code has eight groups of five without letters that look alike, and is never the same', () => {
  const codes = new Set(Array.from({ length: 200 }, newRecoveryCode));
  expect(codes.size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/);
});

test('it may be typed in any case, spacing and with look-alikes', () => {
  const code = newRecoveryCode();
  const typed = code.toLowerCase().replaceAll('-', ' \n').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(parseRecoveryCode(typed)).toEqual({ ok: true, value: code });
  expect(parseRecoveryCode(code.replaceAll('-', '').replaceAll('1', 'I'))).toEqual({ ok: true, value: code });
});

test('any single slip is found, and its group is named', () => {
  fc.assert(
    fc.property(fc.nat({ max: 39 }), fc.nat({ max: 31 }), (place, letter) => {
      const letters = [...newRecoveryCode().replaceAll('-', '')];
      fc.pre(letters[place] !== alphabet[letter]);
      letters[place] = alphabet[letter]!;
      const answer = parseRecoveryCode(letters.join(''));
      expect(inWords(answer)).toMatchObject({
        ok: false,
        error: { says: expect.stringContaining(`Group ${Math.floor(place / 5) + 1} `) },
      });
    }),
  );
});

test('two groups exchanged are found', () => {
  const groups = newRecoveryCode().split('-');
  [groups[2], groups[5]] = [groups[5]!, groups[2]!];
  expect(parseRecoveryCode(groups.join('-')).ok).toBe(groups[2] === groups[5]);
});

test.each(['', 'ABCDE', `${newRecoveryCode()}A`])('"%s" is told to have the wrong length', (typed) => {
  expect(inWords(parseRecoveryCode(typed))).toMatchObject({
    ok: false,
    error: { says: expect.stringContaining('40 characters') },
  });
});
