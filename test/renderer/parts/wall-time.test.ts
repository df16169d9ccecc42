import { expect, test } from 'vitest';
import { timeProblem, wallTimeOf } from '../../../renderer/parts/wall-time.ts';
import { inWords } from '../../builders/in-words.ts';

test.each([
  ['9.05', '09:05'],
  ['905', '09:05'],
  ['9:05', '09:05'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['9', undefined],
  ['noon', undefined],
  ['', undefined],
])('%j is the time %s', (typed, time) => expect(wallTimeOf(typed)).toBe(time));

test('a time that has to be there is never said to be one that may be left out', () => {
  expect(inWords(timeProblem('noon'))).toBe('Type the time like 14:05, or leave it empty.');
  expect(inWords(timeProblem('noon', true))).toBe('Type the time like 14:05.');
  expect(timeProblem('', true)).toBeNull();
  expect(timeProblem('٩:٠٥', true)).toBeNull();
});
