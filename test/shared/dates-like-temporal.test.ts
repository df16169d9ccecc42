import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { monthsAfter } from '../../shared/partial-dates.ts';
import { addDays, isLocalDate, latestDayOf } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { holds } from '../builders/property.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(
    fc.integer({ min: 1890, max: 2120 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const realDate = anyDate.filter((text) => byTemporal(text) !== undefined) as fc.Arbitrary<LocalDate>;
const byTemporal = (text: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

test('a day exists where the calendar has it', () => {
  holds(
    fc.property(anyDate, (text) => {
      expect(isLocalDate(text)).toBe(byTemporal(text) !== undefined);
    }),
    2000,
  );
});

test('days and months are counted as the calendar counts them', () => {
  holds(
    fc.property(
      realDate,
      fc.integer({ min: -2000, max: 2000 }),
      fc.integer({ min: 0, max: 60 }),
      (date, days, months) => {
        const day = Temporal.PlainDate.from(date);
        expect(addDays(date, days)).toBe(day.add({ days }).toString());
        const end = day.add({ months });
        expect(monthsAfter(date, months)).toBe((end.day < day.day ? end.add({ days: 1 }) : end).toString());
        expect(latestDayOf(date.slice(0, 7))).toBe(day.with({ day: day.daysInMonth }).toString());
      },
    ),
    1000,
  );
});
