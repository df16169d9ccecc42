import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDateOn, lastDayOfMonths, monthsAfter, pastDayOf } from '../../shared/partial-dates.ts';
import { dayOf, sessionDay } from '../../shared/session/day.ts';
import { addDays } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { dataWith } from '../builders/data.ts';
import { holds } from '../builders/property.ts';

const day = (text: string) => text as LocalDate;

describe('months after a day', () => {
  test.each([
    ['2026-05-22', 6, '2026-11-22'],
    ['2026-08-31', 6, '2027-03-01'],
    ['2027-08-31', 6, '2028-03-01'],
    ['2023-08-29', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-05-22', 1.5, '2026-07-22'],
  ])('%s and %s months', (from, months, to) => expect(monthsAfter(day(from), months)).toBe(to));
});

describe('the last day of a time after opening rounds down', () => {
  test.each([
    ['2026-05-31', 6, '2026-11-30'],
    ['2026-05-30', 6, '2026-11-30'],
    ['2026-05-29', 6, '2026-11-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-22', 6, '2026-11-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-05-31', 1.5, '2026-07-14'],
    ['2026-05-01', 0.5, '2026-05-15'],
  ])('%s and %s months: %s', (from, months, last) => expect(lastDayOfMonths(day(from), months)).toBe(last));
  test('never later than a wait of as long would end', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 48 }), (days, months) => {
        const from = addDays(day('2020-01-01'), days);
        expect(lastDayOfMonths(from, months) <= monthsAfter(from, months)).toBe(true);
      }),
    );
  });
});

describe('a date known in part', () => {
  test.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2026', '2026-11-22'],
    ['2026-11', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026-12', 'future'],
    ['2027', 'future'],
    ['2026-11-23', 'future'],
    ['2026-13', undefined],
    ['spring', undefined],
  ])('%s is judged at %s', (partial, judged) => expect(pastDayOf(partial, day('2026-11-22'))).toBe(judged));
});

describe('in date', () => {
  test.each([
    ['2026-11', true],
    ['2026-11-22', true],
    ['2026', true],
    ['2026-11-21', false],
    ['2026-10', false],
    ['2025', false],
    ['soon', false],
    [null, false],
  ])('%s on 22 November 2026: %s', (expiry, fine) => expect(inDateOn(expiry, day('2026-11-22'))).toBe(fine));
});

describe('the day of a moment', () => {
  const summer = dataWith({
    opening: { at: '2026-07-01T22:59:00.000Z' as Instant, timeZone: 'Europe/London' },
  });
  test('is that of the pinned zone', () => {
    expect(sessionDay(summer)).toBe('2026-07-01');
    expect(dayOf(summer, '2026-07-01T22:59:59.999Z' as Instant)).toBe('2026-07-01');
    expect(dayOf(summer, '2026-07-01T23:00:00.000Z' as Instant)).toBe('2026-07-02');
    expect(dayOf(summer, '2026-06-30T23:00:00.000Z' as Instant)).toBe('2026-07-01');
    expect(dayOf(summer, '2026-06-30T22:59:59.999Z' as Instant)).toBe('2026-06-30');
  });
  test('has 25 hours when the clocks go back', () => {
    const autumn = dataWith({
      opening: { at: '2026-10-24T23:00:00.000Z' as Instant, timeZone: 'Europe/London' },
    });
    expect(sessionDay(autumn)).toBe('2026-10-25');
    expect(dayOf(autumn, '2026-10-25T23:59:59.999Z' as Instant)).toBe('2026-10-25');
    expect(dayOf(autumn, '2026-10-26T00:00:00.000Z' as Instant)).toBe('2026-10-26');
  });
});
