import { expect, test } from 'vitest';
import { readNumber, stepNumber } from '../../../renderer/parts/number-text.ts';

test.each([
  ['12', 12],
  ['0,5', 0.5],
  [' 1 200 ', 1200],
  ['.5', 0.5],
  ['', null],
])('"%s" is read as %s', (text, value) => {
  expect(readNumber(text, {})).toEqual({ ok: true, value });
});

test.each(['abc', '1.2.3', '1e9', '12 cm', '--1'])('"%s" is no number and is told so', (text) => {
  expect(readNumber(text, {})).toEqual({ ok: false, says: 'Type a number, for example 12 or 0.5.' });
});

test('a number outside its range is answered with the range', () => {
  expect(readNumber('301', { min: 1, max: 300 })).toEqual({
    ok: false,
    says: 'Type a number from 1 to 300.',
  });
  expect(readNumber('-1', { min: 0 })).toEqual({ ok: false, says: 'Type 0 or more.' });
  expect(readNumber('7', { max: 6 })).toEqual({ ok: false, says: 'Type 6 or less.' });
});

test('steps stay in range and free of binary dust', () => {
  expect(stepNumber(0.2, 1, { step: 0.1 })).toBe(0.3);
  expect(stepNumber(300, 1, { max: 300 })).toBe(300);
  expect(stepNumber(0, -1, { min: 0 })).toBe(0);
  expect(stepNumber(2.25, 1, { step: 0.5 })).toBe(2.75);
});

test('from nothing the first step is the lower end', () => {
  expect(stepNumber(null, 1, { min: 40, max: 120 })).toBe(40);
  expect(stepNumber(null, -1, {})).toBe(0);
});
