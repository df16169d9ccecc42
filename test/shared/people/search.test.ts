import { expect, test } from 'vitest';
import { matches, questionWords, searchKey } from '../../../shared/people/search.ts';

const key = searchKey('José Núñez-Łukasz Øre', '+44 (0)20 7946 0102');

test.each(['jose', 'nunez', 'JOSÉ', 'ore jo', 'lukasz', 'nuñez jos', '7946', '020 7946 0102', '442079460102', ''])('"%s" finds the client', (question) => {
  expect(matches(key, questionWords(question))).toBe(true);
});

test.each(['marcus', 'jose marcus', '9999'])('"%s" does not', (question) => {
  expect(matches(key, questionWords(question))).toBe(false);
});

test('names in other scripts are found by their own letters', () => {
  expect(matches(searchKey('Дмитро Ткаченко', '1'), questionWords('ткач'))).toBe(true);
  expect(matches(searchKey('محمد', '1'), questionWords('محمد'))).toBe(true);
});
