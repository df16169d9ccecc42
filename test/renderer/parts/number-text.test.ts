import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, shownNumber, stepNumber, unmistakable } from '../../../renderer/parts/number-text.ts';
import type { DecimalMark } from '../../../shared/protocol/decimal-mark.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { holds } from '../../builders/property.ts';

const marks: readonly DecimalMark[] = ['point', 'comma', 'either'];
const saysOf = (text: string, mark: DecimalMark, max?: number): string => {
  const read = readNumber(text, { mark, max });
  return read.ok ? String(read.value) : inEnglish(read.says);
};

test.each([
  ['12', 12],
  ['0,5', 0.5],
  ['0.5', 0.5],
  [' 1 200 ', 1200],
  ['.5', 0.5],
  [',5', 0.5],
  ['5.', 5],
  ['', null],
  ['   ', null],
  ['１２', 12],
  ['０，５', 0.5],
  ['١٢٫٥', 12.5],
  ['१२', 12],
  ["1'000", 1000],
  ['1\u00b4000', 1000],
  ['١٬٠٠٠٫٥', 1000.5],
  ['\u20665\u2069', 5],
  ['\u061c٥', 5],
  ['1’000', 1000],
  ['1\u202f000', 1000],
  ['12\u00a0000\u00a0000', 12_000_000],
  ['1,000.5', 1000.5],
  ['1.000,5', 1000.5],
  ['1 000,25', 1000.25],
  ['1,000,000', 1_000_000],
  ['1.000.000', 1_000_000],
  ['0,500', 0.5],
  ['0.125', 0.125],
  ['12,34', 12.34],
  ['3,1625', 3.1625],
  ['\u22125', -5],
  ['–2,5', -2.5],
  ['- 3', -3],
  ['+2', 2],
  ['-0', 0],
  ['1/2', 0.5],
  ['2 3/4', 2.75],
  ['½', 0.5],
  ['1½', 1.5],
  ['12 ¼', 12.25],
])('"%s" is read as %s, whatever the country', (text, value) => {
  for (const mark of marks) expect(readNumber(text, { mark })).toEqual({ ok: true, value });
});

test.each([
  'abc',
  '1.2.3',
  '1e9',
  '12 cm',
  '--1',
  '1 5',
  '1,00.5',
  '1,00,000',
  // The mark of thousands, where a half was meant.
  '١٬٥',
  '5-10',
  '~60',
  '<5',
  'O.5',
  '.',
  '1.000 000',
  '60/',
  '10²',
  '5 ³',
  '1¹',
  '2₅',
  '1⁰',
  '1_000',
  '1,000-',
  '(1)',
  '1, 000',
])('"%s" is no number and is told so', (text) => {
  for (const mark of marks)
    expect(inWords(readNumber(text, { mark }))).toEqual({
      ok: false,
      says: 'Type a number, for example 12 or 0.5.',
    });
});

describe('one mark with three digits behind it', () => {
  test.each([
    ['1,000', 'point', '1000'],
    ['60,000', 'point', '60000'],
    ['1.000', 'comma', '1000'],
    ['2.125', 'comma', '2125'],
    ['1,000', 'either', '1,000 can be read as 1000 or as 1. Type 1000, or 1.'],
    ['1.000', 'either', '1.000 can be read as 1000 or as 1. Type 1000, or 1.'],
    ['1,000', 'comma', '1,000 can be read as 1000 or as 1. Type 1000, or 1.'],
    ['1.000', 'point', '1.000 can be read as 1000 or as 1. Type 1000, or 1.'],
    ['2,500', 'either', '2,500 can be read as 2500 or as 2,5. Type 2500, or 2,5.'],
    ['12.125', 'either', '12.125 can be read as 12125 or as 12.1250. Type 12125, or 12.1250.'],
    ['1,0000', 'either', '1,0000 can be read as 10000 or as 1. Type 10000, or 1.'],
    ['１，０００', 'either', '1,000 can be read as 1000 or as 1. Type 1000, or 1.'],
  ] as const)('"%s" where a half has a %s: %s', (text, mark, says) => expect(saysOf(text, mark)).toBe(says));
  test('the decimals of the own country are decimals where a thousand cannot be meant', () => {
    expect(saysOf('63.214', 'point', 100)).toBe('63.214');
    expect(saysOf('1,500', 'comma', 60)).toBe('1.5');
  });
  test('but never the zeros of a thousand, even where the field is too small for it', () => {
    for (const mark of marks) {
      expect(saysOf('1,000', mark, 60)).not.toBe('1');
      expect(saysOf('1.000', mark, 60)).not.toBe('1');
    }
  });
  test('what a question offers to type is read without another one', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        fc.constantFrom(...marks),
        (before, behind, sign, mark) => {
          const text = `${before}${sign}${String(behind).padStart(3, '0')}`;
          const read = readNumber(text, { mark });
          const thousand = before * 1000 + behind;
          const decimals = thousand / 1000;
          if (read.ok) {
            expect([thousand, decimals]).toContain(read.value);
            return;
          }
          const [, whole = '', part = ''] = /Type (\S+), or (\S+)\.$/.exec(inEnglish(read.says)) ?? [];
          expect(readNumber(whole, { mark })).toEqual({ ok: true, value: thousand });
          expect(readNumber(part, { mark })).toEqual({ ok: true, value: decimals });
        },
      ),
    );
  });
});

describe('a unit typed along', () => {
  test.each([
    ['60 g', 'g', 60],
    ['60g', 'g', 60],
    ['2,5 %', '%', 2.5],
    ['20 minutes', 'min', 20],
    ['600 cm2', 'cm²', 600],
    ['600 cm²', 'cm²', 600],
    ['18 dots/cm²', 'dots/cm²', 18],
    ['12 : 1', ': 1', 12],
    ['0.3mm', 'mm', 0.3],
    ['1 Month', 'months', 1],
    ['128 of 255', 'of 255', 128],
    ['½ g', 'g', 0.5],
  ])('"%s" in a field that counts in %s is %s', (text, unit, value) =>
    expect(readNumber(text, { unit })).toEqual({ ok: true, value }),
  );
  test.each([
    ['60 mg', 'g'],
    ['1 h', 'min'],
    ['3 cm', 'mm'],
    ['2 tubes', 'g'],
    ['4 weeks', 'months'],
  ])('"%s" is not taken for %s', (text, unit) =>
    expect(inWords(readNumber(text, { unit }))).toEqual({
      ok: false,
      says: `This field counts in ${unit}. Type only the number, in ${unit}.`,
    }),
  );
});

test('a fraction that decimals cannot hold is asked for with decimals', () =>
  expect(inWords(readNumber('1/3', {}))).toEqual({
    ok: false,
    says: 'Type it with decimals, for example 0.33.',
  }));

test('more digits than a number keeps are refused', () =>
  expect(inWords(readNumber('12345678901234567', {}))).toEqual({
    ok: false,
    says: 'Type a number with fewer digits.',
  }));

test('any text at all is a number, nothing, or a sentence', () => {
  holds(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(..."0123456789.,' -+/½%g１"), maxLength: 12 }),
      ),
      fc.constantFrom(...marks),
      (text, mark) => {
        const read = readNumber(text, { mark, unit: 'g' });
        if (!read.ok) expect(inEnglish(read.says)).toMatch(/^[^\s].*\.$/s);
        else if (read.value !== null) expect(Number.isFinite(read.value)).toBe(true);
      },
    ),
  );
});

test('a whole number written in any way of grouping it is that number', () => {
  holds(
    fc.property(
      fc.integer({ min: 1_000_000, max: 999_999_999_999 }),
      fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', "'", '’', ',', '.'),
      (value, sign) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, sign);
        for (const mark of marks) expect(readNumber(text, { mark })).toEqual({ ok: true, value });
      },
    ),
  );
});

test('a number is shown as the country writes it', () => {
  expect(shownNumber(0.5, 'comma')).toBe('0,5');
  expect(shownNumber(1234.5, 'point')).toBe('1234.5');
  expect(shownNumber(0.000_000_1)).toBe('0.0000001');
});

test('what a step writes into a field is read back as the same number', () => {
  holds(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.constantFrom(...marks),
      (thousandths, mark) => {
        const value = thousandths / 1000;
        expect(readNumber(unmistakable(value, mark), { mark })).toEqual({ ok: true, value: value + 0 });
      },
    ),
  );
});

test('a number outside its range is answered with the range', () => {
  expect(inWords(readNumber('301', { min: 1, max: 300 }))).toEqual({
    ok: false,
    says: 'Type a number from 1 to 300.',
  });
  expect(inWords(readNumber('-1', { min: 0 }))).toEqual({ ok: false, says: 'Type 0 or more.' });
  expect(inWords(readNumber('7', { max: 6 }))).toEqual({ ok: false, says: 'Type 6 or less.' });
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
