import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../electron/report/calendar-file.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { takeHomeDates } from '../../../shared/aftercare/take-home-dates.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';

const fileOf = (language: string, day0 = '2026-11-21', ids?: readonly string[]) => {
  const sheet = sampleSheet('uk', day0 as LocalDate, language);
  const dates = takeHomeDates(sheet).filter(({ id }) => ids?.includes(id) ?? true);
  const { studio, preparedAt } = sheet;
  return { sheet, dates, text: calendarFile({ dates, studio, preparedAt, seal: '7f3a 91c2 04be d8e1' }) };
};
const dayOf = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

describe.each(['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar'])('the calendar file in %s', (language) => {
  test('is read by another program as the days and the words of the sheet', () => {
    const { dates, text } = fileOf(language);
    const { events = [] } = convertIcsCalendar(undefined, text);
    expect(events).toHaveLength(dates.length);
    for (const [index, { title, from, until, lines }] of dates.entries()) {
      const event = events[index];
      expect(event?.summary).toBe(title);
      expect(event?.start.type).toBe('DATE');
      expect(dayOf(event?.start.date)).toBe(from);
      // Whole days end on the day after.
      expect(dayOf(event?.end?.date)).toBe(addDays(until, 1));
      expect(event?.description).toBe(lines.join('\n'));
    }
  });

  test('keeps the form of RFC 5545: lines of at most 75 bytes, ended by CR LF, a stamp and a name for each', () => {
    const { text } = fileOf(language);
    const lines = text.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text).toMatch(/END:VCALENDAR\r?\n?$/);
    expect(text.match(/^UID:/gm)).toHaveLength(5);
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z/gm)).toHaveLength(5);
    expect(new Set(text.match(/^UID:.*/gm)).size).toBe(5);
  });
});

describe('the calendar file', () => {
  test('of the same sheet is the same, byte for byte', () =>
    expect(fileOf('ar').text).toBe(fileOf('ar').text));

  test('holds only what is wanted', () => {
    const { events = [] } = convertIcsCalendar(undefined, fileOf('en', '2026-11-21', ['review']).text);
    expect(events.map(({ summary }) => summary)).toEqual(['Review']);
  });

  test.each(['2026-12-29', '2028-02-27', '2026-03-27', '2026-10-23'])(
    'keeps its days over a year, a leap day and a change of the clocks: %s',
    (day0) => {
      const { dates, text } = fileOf('en', day0);
      const { events = [] } = convertIcsCalendar(undefined, text);
      expect(events.map(({ start }) => dayOf(start.date))).toEqual(dates.map(({ from }) => from));
    },
  );

  test('says nothing of the client or of the record', () => {
    const { sheet, text } = fileOf('en');
    expect(text).not.toContain(sheet.clientFirstName);
    expect(text).not.toContain(sheet.recordNumber);
  });
});
