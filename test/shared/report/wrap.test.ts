import { describe, expect, test } from 'vitest';
import { keepTogether, tie } from '../../../shared/report/keep-together.ts';
import { wrap } from '../../../shared/report/wrap.ts';
import { evenLetters } from '../../builders/even-letters.ts';

const lines = (text: string, width: number) =>
  wrap([{ text }], width, 10, evenLetters).map((line) =>
    line
      .map(({ text: part }) => part)
      .join('')
      .trimEnd(),
  );

test('words go to the next line where they would pass the edge', () => {
  expect(lines('Sleep on a fresh pillowcase.', 58)).toEqual(['Sleep on a', 'fresh', 'pillowcase.']);
});

test('a word wider than the line is broken between letters and loses none', () => {
  const name = 'Wolfeschlegelsteinhausen';
  const broken = lines(`Dear ${name}`, 50);
  expect(broken.join('').replace('Dear', '').replaceAll(' ', '')).toBe(name);
  expect(Math.max(...broken.map((line) => line.length))).toBeLessThanOrEqual(10);
});

test('a line feed starts a new line', () => {
  expect(lines('lot A\nlot B', 200)).toEqual(['lot A', 'lot B']);
});

test('letters written with separate accents are composed, so that one glyph prints them', () => {
  expect(lines('Zoe\u0308', 200)).toEqual(['Zoë']);
});

test('a change of weight inside a line keeps its place', () => {
  const [line] = wrap([{ text: 'on ' }, { text: 'Sat', bold: true }], 200, 10, evenLetters);
  expect(line?.map(({ x, text }) => [x, text])).toEqual([
    [0, 'on '],
    [expect.closeTo(14.4), 'Sat'],
  ]);
});

describe('what is read as one stays on one line', () => {
  test.each([
    'Tue 24 Nov',
    'Tue Nov 24',
    'Saturday 21 November 2026',
    'Saturday, November 21, 2026'.slice(10),
    '020 7946 0102',
    '+44 (0)20 7946 0177',
    '1 : 12',
    '28 days',
    '0.25 mm',
    'lot CB-1182',
    'Call 999',
  ])('%s', (words) => {
    expect(keepTogether(words)).toBe(words.replaceAll(/(?<!,) /g, tie));
  });

  test('it is printed with plain blanks', () => {
    expect(lines('from Tue 24 Nov', 55)).toEqual(['from', 'Tue 24 Nov']);
  });

  test('ordinary words are left alone', () => {
    const plain = 'May I wash? Sun is fine. Just for you: wear a hat 2 or 3 times.';
    expect(keepTogether(plain)).toBe(plain);
  });
});
