import { expect, test } from 'vitest';
import { matches, questionWords, searchKey } from '../../../shared/people/search.ts';

const key = searchKey('José Núñez-Łukasz Øre', '+44 (0)20 7946 0102');

test.each([
  'jose',
  'nunez',
  'JOSÉ',
  'ore jo',
  'lukasz',
  'nuñez jos',
  '7946',
  '020 7946 0102',
  '442079460102',
  '',
])('"%s" finds the client', (question) => {
  expect(matches(key, questionWords(question))).toBe(true);
});

test.each(['marcus', 'jose marcus', '9999'])('"%s" does not', (question) => {
  expect(matches(key, questionWords(question))).toBe(false);
});

test('names in other scripts are found by their own letters', () => {
  expect(matches(searchKey('Дмитро Ткаченко', '1'), questionWords('ткач'))).toBe(true);
  expect(matches(searchKey('محمد', '1'), questionWords('محمد'))).toBe(true);
});

test.each(["o'brien", 'obrien', 'brien', 'O’Brien'])('"%s" finds Siobhán O\'Brien', (question) => {
  expect(matches(searchKey("Siobhán O'Brien", '1'), questionWords(question))).toBe(true);
});

test.each([
  ['+44 7700 900461', '07700 900461'],
  ['07700 900461', '+44 7700 900461'],
  ['0044 (0)7700 900461', '+44 (0)7700 900461'],
  ['٠٧٧٠٠ ٩٠٠٤٦١', '07700900461'],
  ['900461', '۰۷۷۰۰ ۹۰۰۴۶۱'],
])('a number asked for as "%s" finds one kept as "%s"', (question, phone) => {
  expect(matches(searchKey('A', phone), questionWords(question))).toBe(true);
});

test('vowel signs, stretching and invisible signs of other scripts are no letters', () => {
  expect(matches(searchKey('مُحَمَّد عـــلي', '1'), questionWords('محمد علي'))).toBe(true);
  expect(matches(searchKey('\u202bשָׁלוֹם\u202c', '1'), questionWords('שלום'))).toBe(true);
  expect(matches(searchKey('Zoe\u0308', '1'), questionWords('zoë'))).toBe(true);
});

test('a question of nothing but signs finds everybody, as an empty one does', () => {
  expect(questionWords(' \u0000\t-- ')).toEqual([]);
});
