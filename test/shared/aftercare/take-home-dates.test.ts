import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { datesText, takeHomeDates } from '../../../shared/aftercare/take-home-dates.ts';
import { addDays, daysBetween } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { holds } from '../../builders/property.ts';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar'];

describe('the dates a client takes home', () => {
  test('are those of the sheet, one behind the other, from the day of the session to the review', () =>
    holds(
      fc.property(
        fc.constantFrom('uk' as const, 'eu' as const, 'us-ca' as const),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(...languages),
        (pack, days, language) => {
          const day0 = addDays('2026-01-01' as LocalDate, days);
          const sheet = sampleSheet(pack, day0, language);
          const dates = takeHomeDates(sheet);
          expect(dates.map(({ id }) => id)).toEqual(['phase-1', 'phase-2', 'phase-3', 'phase-4', 'review']);
          expect(dates[0]?.from).toBe(day0);
          const phases = dates.slice(0, -1);
          for (const [index, { from, until }] of phases.entries()) {
            expect(daysBetween(from, until)).toBeGreaterThanOrEqual(0);
            const next = phases[index + 1];
            if (next !== undefined) expect(addDays(until, 1)).toBe(next.from);
          }
          // Every one is said as the sheet says it, and with its number of the day.
          const text = datesText(sheet, dates);
          for (const { title, dates: said } of dates) expect(text).toContain(`${title}: ${said}`);
          expect(sheet.review).toContain(String(Number(dates.at(-1)?.from.slice(8))));
          // No link, and nothing of whom they belong to.
          expect(text).not.toMatch(/https?:|www\./);
          expect(text).not.toContain(sheet.clientFirstName);
          expect(text).not.toContain(sheet.recordNumber);
        },
      ),
    ));
});
