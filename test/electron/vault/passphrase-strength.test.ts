import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePassphrase } from '../../../electron/vault/passphrase-strength.ts';
import { passphraseWords } from '../../../shared/words/passphrase.ts';

const blanks = [
  '        ',
  '\t\t\t\t\t\t\t\t',
  '\u00a0'.repeat(12),
  '\u3000'.repeat(12),
  '\u2003'.repeat(12),
  '\u200b'.repeat(12),
  '\u2060\ufeff\u00ad'.repeat(5),
  '\u3164'.repeat(12),
  '',
  '   short   ',
  'seven77',
  'a         b',
  '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007',
];
test.each(blanks)('%j is too short, whatever its length says', (typed) => {
  expect(judgePassphrase(typed)).toEqual({ isEnough: false, says: passphraseWords.short });
});

const common = [
  'password',
  'Password1',
  'P@ssw0rd!',
  'passw0rd2026',
  '12345678',
  '1234567890',
  'qwertyuiop',
  'iloveyou',
  'sunflower22',
  'letmein123',
  'football1',
  'trustno1!',
];
test.each(common)('"%s" is what anybody tries first', (typed) => {
  expect(judgePassphrase(typed)).toEqual({ isEnough: false, says: passphraseWords.common });
});

test.each([
  'aaaaaaaaaa',
  'abcdefghij',
  '11111111111111111111',
  'abcabcabcabc',
  '  password  ',
  'ｐａｓｓｗｏｒｄ',
  'zxcvbnm,./',
  '19841984',
])('"%s" is refused', (typed) => {
  expect(judgePassphrase(typed).isEnough).toBe(false);
});

test.each([
  'stipple1',
  'Micropigmentation',
  'milllane',
  'Mill Lane 1',
  'danakowalska',
  'Kowalska!',
  'treatment22',
])('"%s" is made of what anybody in this studio knows', (typed) => {
  expect(judgePassphrase(typed, ['Mill Lane', 'Dana Kowalska'])).toEqual({
    isEnough: false,
    says: passphraseWords.yours,
  });
});

test.each([
  'eleven calm otters',
  'nine quiet herons',
  'correct horse battery staple',
  'drei alte Krähen am Fluss',
  'моя бабушка пекла пироги',
  '吾輩は猫である名前はまだ無い',
])('"%s" is strong', (typed) => {
  expect(judgePassphrase(typed)).toEqual({ isEnough: true, says: passphraseWords.strong });
});

test('between the two it says what would make it strong', () => {
  expect(judgePassphrase('tomato boat')).toEqual({ isEnough: true, says: passphraseWords.enough });
});

test('whatever is typed is judged, never thrown at, and blanks around it change nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), fc.array(fc.string()), (typed, names) => {
      const { isEnough } = judgePassphrase(typed, names);
      expect(judgePassphrase(` \u00a0${typed}\u3000 `, names).isEnough).toBe(isEnough);
    }),
    { numRuns: 200 },
  );
});
