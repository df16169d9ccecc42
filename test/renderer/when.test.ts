import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initialsOf } from '../../renderer/clients/client-words.ts';
import { dayText, languageName, lengthText, manyText } from '../../renderer/when.ts';
import type { LocalDate } from '../../shared/time.ts';

test('dates name the month in letters, so that nobody swaps day and month', () => {
  expect(dayText('2026-09-03' as LocalDate)).toBe('3 Sep 2026');
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

test('no screen tells a time by the zone of the computer: the studio or the session names its own', () => {
  const root = join(import.meta.dirname, '../../renderer');
  const telling = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /\.get(Hours|Minutes|Date|Day|Month)\(|\.toLocale(Time|Date)String\(|DateTimeFormat\((?:locale|'[\w-]+')?\)/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  );
  expect(telling).toEqual([]);
});
