import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommonPin, pinProblem, plainPin } from '../../../shared/people/pin.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { holds } from '../../builders/property.ts';

const no = (pin: string, about = {}): string => {
  const problem = pinProblem(pin, about);
  return problem === null ? 'taken' : inEnglish(problem);
};

describe("a PIN of one's own", () => {
  test.each([
    '40719365',
    '8264 1750',
    '93-57-26-41',
    'the green kettle',
    'Drei Äpfel im Korb',
    '四つの緑のやかんと猫がいる',
  ])('"%s" is taken', (pin) => expect(no(pin)).toBe('taken'));
  test.each(['', '   '])('"%s" is none', (pin) => expect(no(pin)).toContain('Type the PIN'));
  test.each(['1', '407193', '4071936'])('"%s" has too few digits', (pin) =>
    expect(no(pin)).toContain('at least 8 digits'),
  );
  test.each([
    '12345678',
    '23456789',
    '87654321',
    '98765432',
    '00000000',
    '11111112',
    '12121212',
    '12341234',
    '11223344',
    '12344321',
    '14031987',
    '31121999',
    '19870314',
    '20260101',
    '10101010',
    '14725836',
    '15935700',
    '01234567',
    '77700000',
  ])('"%s" is common', (pin) => expect(no(pin)).toContain('Many people'));
  test.each(['kettle', 'my cat'])('"%s" is too short for a phrase', (pin) =>
    expect(no(pin)).toContain('at least 10 letters'),
  );
  test.each([
    'passwordpassword',
    'password123',
    'qwertyuiop1',
    'aaaaaaaaaaaa',
    'Northlight SMP',
    'dana whitlock',
  ])('"%s" is common or known', (pin) =>
    expect(no(pin, { names: ['Dana Whitlock', 'Northlight SMP'] })).toContain('Many people'),
  );
  test("the studio's telephone number is known to everybody", () => {
    expect(no('07700900123', { names: ['+44 7700 900123', '07700 900123'] })).toContain('Many people');
    expect(no('7700900123', { names: ['+44 7700 900123'] })).toContain('Many people');
  });
  test('one that is longer than any memory is refused', () =>
    expect(no('ab cd ef '.repeat(20))).toContain('at most 64'));
});

test('the six digits that were proposed are taken, any other six are not', () => {
  expect(no('407 193', { proposed: '407193' })).toBe('taken');
  expect(no('407194', { proposed: '407193' })).toContain('at least 8 digits');
});

test.each(['123456', '654321', '111111', '121212', '010190', '311299', '147258'])(
  '"%s" is never proposed',
  (pin) => expect(isCommonPin(pin)).toBe(true),
);

test('it is the same PIN on every keyboard', () => {
  expect(plainPin('４０７１９３６５')).toBe('40719365');
  expect(plainPin('٤٠٧١٩٣٦٥')).toBe('40719365');
  expect(plainPin('४०७१९३६५')).toBe('40719365');
  expect(plainPin(' 4071 9365 ')).toBe('40719365');
  expect(plainPin('The  Green Kettle')).toBe('the green kettle');
});

test('of random digits few are refused, and what is taken stays what it is', () => {
  let refused = 0;
  holds(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 12 }), (digits) => {
      const pin = digits.join('');
      if (pinProblem(pin) !== null) refused += 1;
      expect(plainPin(plainPin(pin))).toBe(plainPin(pin));
    }),
    1_000,
  );
  // fast-check likes small and equal digits far more than chance does.
  expect(refused).toBeLessThan(500);
});
