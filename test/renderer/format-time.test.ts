import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initialsOf } from '../../renderer/clients/client-words.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { createScreenFormats } from '../../shared/words/screen-formats.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { english } from '../../shared/words/language.ts';
import { inEnglish } from '../builders/in-words.ts';

test('dates name the month in letters, so that nobody swaps day and month', () => {
  expect(createScreenFormats(english).day('2026-09-03')).toBe('3 Sep 2026');
});

test('lengths and counts read as words', () => {
  const said = (minutes: number): string => inEnglish(lengthOf(minutes));
  expect([said(161), said(22), said(119.7)]).toEqual(['2 h 41 min', '22 min', '2 h 0 min']);
  expect(inEnglish(commonWords.sessions({ count: 1 }))).toBe('1 session');
  expect(inEnglish(commonWords.sessions({ count: 18204 }))).toBe('18,204 sessions');
});

test('initials work for names of every script and for one word', () => {
  expect(initialsOf('Łukasz Żółw')).toBe('ŁŻ');
  expect(initialsOf('  Madonna ')).toBe('M');
  expect(initialsOf('Иван Иванович Петров')).toBe('ИП');
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
