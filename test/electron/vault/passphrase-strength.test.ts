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
  // A line, a page, an old blank of Mongolian and of Ogham, marks for the direction, a tag, a variant.
  '\u2028'.repeat(12),
  '\u0085\u000b\u000c'.repeat(4),
  '\u180e\u1680'.repeat(6),
  '\u202e\u2066\u2069'.repeat(4),
  '\u{e0001}\u{e0100}'.repeat(6),
  '\u034f\ufe0f'.repeat(6),
  // One sign that stands for eighteen letters.
  '\ufdfa',
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
  'LetMeIn2026!',
  'Passw0rd!',
  'Qwerty123!',
  'Welcome2026!',
  '2026!!Dragon',
  '  pa$$w0rd1  ',
  // Letters between which stands what nobody sees, or a blank, or a dot.
  'p\u200ba\u200bs\u200bs\u200bw\u200bo\u200br\u200bd',
  'pa\u00adssword1',
  'p a s s w o r d',
  'p.a.s.s.w.o.r.d',
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
  'password password',
  'contrase\u00f1a',
  '\u043f\u0430\u0440\u043e\u043b\u044c123',
  '\u2800'.repeat(16),
  '\ud800'.repeat(16),
  '\u{1f600}'.repeat(9),
  'a'.repeat(1_000_000),
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
  'S t i p p l e',
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
