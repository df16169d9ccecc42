import { expect, test } from 'vitest';
import { initialsOf } from '../../renderer/clients/client-words.ts';
import { dayText, languageName, lengthText, manyText, momentText, sinceText } from '../../renderer/when.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';

test('dates name the month in letters, so that nobody swaps day and month', () => {
  expect(dayText('2026-09-03' as LocalDate)).toBe('3 Sep 2026');
  expect(momentText('2026-11-21T14:02:09.000Z' as Instant)).toBe('21 Nov 2026, 14:02');
});

test('a time of today is said without the day', () => {
  expect(sinceText('2026-11-22T09:05:00.000Z' as Instant, '2026-11-22' as LocalDate)).toBe('09:05');
  expect(sinceText('2026-11-21T09:05:00.000Z' as Instant, '2026-11-22' as LocalDate)).toBe(
    '21 Nov 2026, 09:05',
  );
});

test('lengths and counts read as words', () => {
  expect(lengthText(161)).toBe('2 h 41 min');
  expect(lengthText(22)).toBe('22 min');
  expect(lengthText(119.7)).toBe('2 h 0 min');
  expect(manyText(1, 'entry', 'entries')).toBe('1 entry');
  expect(manyText(18204, 'entry', 'entries')).toBe('18,204 entries');
});

test('initials work for names of every script and for one word', () => {
  expect(initialsOf('Łukasz Żółw')).toBe('ŁŻ');
  expect(initialsOf('  Madonna ')).toBe('M');
  expect(initialsOf('Иван Иванович Петров')).toBe('ИП');
});

test('a language is said by its name', () => {
  expect(['en', 'es', 'de'].map(languageName)).toEqual(['English', 'Spanish', 'German']);
});
