import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { createScreenFormats } from '../../../shared/words/screen-formats.ts';

const english = createScreenFormats({ locale: 'en-GB' });
const spanish = createScreenFormats({ locale: 'es' });
const at = '2026-11-21T23:02:09.000Z' as Instant;

test('dates name the month in letters, so that nobody swaps day and month', () => {
  expect(english.day('2026-09-03')).toBe('3 Sep 2026');
  expect(english.longDay('2026-09-03')).toBe('3 September 2026');
  expect(spanish.day('2026-09-03')).toMatch(/^3 sept? 2026$/);
});

test('a date known to the month or the year stays that', () => {
  expect(['2026-11', '2026', 'never', '2026-13'].map(english.day)).toEqual([
    'Nov 2026',
    '2026',
    'never',
    '2026-13',
  ]);
  expect(spanish.day('2026')).toBe('2026');
  expect(spanish.day('never')).toBe('never');
  expect(english.longDay('2026-11')).toBe('2026-11');
});

test("a moment is told in the zone of the studio or session, not on this computer's clock", () => {
  expect(english.clock(at, 'Europe/London')).toBe('23:02');
  expect(english.moment(at, 'Europe/Berlin')).toBe('22 Nov 2026, 00:02');
  expect(english.moment(at, 'America/New_York')).toBe('21 Nov 2026, 18:02');
});

test('a time of today is said without the day', () => {
  expect(english.since(at, 'Europe/London', '2026-11-21' as LocalDate)).toBe('23:02');
  expect(english.since(at, 'Europe/Berlin', '2026-11-21' as LocalDate)).toBe('22 Nov 2026, 00:02');
});

test('numbers are written as the language writes them', () => {
  expect([1200, 1.5, 0.1 + 0.2, -3].map(english.number)).toEqual([
    '1200',
    '1.5',
    '0.30000000000000004',
    '-3',
  ]);
  expect(spanish.number(1200.5)).toBe('1200,5');
  expect(english.count(18204)).toBe('18,204');
});

test('a date is written with its month in full as far as it is known', () => {
  const english = createScreenFormats({ locale: 'en-GB' });
  expect(['2026-05-14', '2026-05', '2026', 'soon'].map(english.fullDay)).toEqual([
    '14 May 2026',
    'May 2026',
    '2026',
    'soon',
  ]);
  expect(['2026-05-14', '2026-05'].map(spanish.fullDay)).toEqual(['14 de mayo de 2026', 'mayo de 2026']);
});
