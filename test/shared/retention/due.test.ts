import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptFiles, yearsAfter } from '../../../shared/retention/due.ts';
import type { ClearEntry } from '../../../shared/retention/due.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { holds } from '../../builders/property.ts';

const at = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;
const visit = (client: string, day: string, number = `S-${day}`, isOver = true): readonly ClearEntry[] => [
  { at: at(day), kind: 'session.opened', client, session: `${client}${day}`, body: { recordNumber: number } },
  ...(isOver ? [{ at: at(day), kind: 'session.closed', client, session: `${client}${day}` }] : []),
];
const files = (entries: readonly ClearEntry[], today = '2026-11-22', years = 7) =>
  keptFiles(entries, {
    years,
    youngKeptToAge: 25,
    bornOn: () => '1980-01-01' as LocalDate,
    zone: 'Europe/London',
    today: today as LocalDate,
  });

describe('the file of a client', () => {
  test('is due on the day after the last one of its years, counted from the last visit', () => {
    const entries = [...visit('a', '2012-01-10'), ...visit('a', '2019-11-21')];
    expect(files(entries, '2026-11-21')).toMatchObject([{ keepUntil: '2026-11-21', isDue: false }]);
    expect(files(entries, '2026-11-22')).toMatchObject([
      { recordNumber: 'S-2019-11-21', lastVisit: '2019-11-21', isDue: true },
    ]);
  });
  test('begins anew with an unwanted event, and is never due while a session is open', () => {
    expect(
      files([...visit('a', '2012-01-10'), { at: at('2020-05-01'), kind: 'adverse.recorded', client: 'a' }]),
    ).toMatchObject([{ lastVisit: '2020-05-01', isDue: false }]);
    expect(files(visit('a', '2012-01-10', 'S-1', false))).toMatchObject([{ isDue: false }]);
  });
  test('of somebody erased is no file, nor is a registration that was let go', () => {
    expect(
      files([...visit('a', '2012-01-10'), { at: at('2020-01-01'), kind: 'client.erased', client: 'a' }]),
    ).toEqual([]);
  });
  test('of somebody who never came is counted from the registration', () => {
    expect(files([{ at: at('2015-03-01'), kind: 'client.registered', client: 'b' }])).toMatchObject([
      { recordNumber: null, keepUntil: '2022-03-01', isDue: true },
    ]);
  });
});

describe('photos have a clock of their own', () => {
  const photo = (id: string, day: string, kind = 'photo.stored'): ClearEntry => ({
    at: at(day),
    kind,
    client: 'a',
    body: { photo: id },
  });
  const until = (photoYears: number, ...photos: readonly ClearEntry[]) =>
    keptFiles([...visit('a', '2016-01-10'), ...photos], {
      years: 7,
      photoYears,
      youngKeptToAge: 25,
      bornOn: () => '1980-01-01' as LocalDate,
      zone: 'Europe/London',
      today: '2024-06-01' as LocalDate,
    })[0];
  test.each([
    ['a longer one keeps the file with them', 10, [photo('p', '2016-01-10')], '2026-01-10', false],
    ['a shorter one lets nothing go sooner', 3, [photo('p', '2016-01-10')], '2023-01-10', true],
    ['without photos it says nothing', 10, [], '2023-01-10', true],
    [
      'counted from the last photo',
      10,
      [photo('p', '2016-01-10'), photo('q', '2016-03-01')],
      '2026-03-01',
      false,
    ],
    [
      'a photo that was destroyed holds nothing',
      10,
      [photo('p', '2016-01-10'), photo('p', '2016-02-01', 'photo.destroyed')],
      '2023-01-10',
      true,
    ],
  ] as const)('%s', (_what, years, photos, keepUntil, isDue) =>
    expect(until(years, ...photos)).toMatchObject({ keepUntil, isDue }),
  );
});

test('a wait rounds up: 29 February leads to 1 March, and half a year to a whole one', () => {
  expect(yearsAfter('2024-02-29' as LocalDate, 7)).toBe('2031-03-01');
  expect(yearsAfter('2024-02-29' as LocalDate, 4)).toBe('2028-02-29');
  expect(yearsAfter('2024-05-31' as LocalDate, 6.5)).toBe('2031-05-31');
});

test('more years never make a file due sooner, and one visit more never either', () => {
  const day = fc
    .integer({ min: 0, max: 9000 })
    .map((days) => new Date(days * 86_400_000 + 946_684_800_000).toISOString().slice(0, 10));
  holds(
    fc.property(day, day, fc.integer({ min: 1, max: 30 }), (one, other, years) => {
      const [before] = files(visit('a', one), '2026-11-22', years);
      const [longer] = files(visit('a', one), '2026-11-22', years + 1);
      const [first = '', second = ''] = [one, other].toSorted();
      const [again] = files([...visit('a', first), ...visit('a', second)], '2026-11-22', years);
      expect((longer?.keepUntil ?? '') > (before?.keepUntil ?? '')).toBe(true);
      expect((again?.keepUntil ?? '') >= (before?.keepUntil ?? '')).toBe(true);
    }),
  );
});

describe('who was treated young', () => {
  const file = (born: string | undefined, entries: readonly ClearEntry[], today = '2026-11-22') =>
    keptFiles(entries, {
      years: 7,
      youngKeptToAge: 25,
      bornOn: () => born as LocalDate | undefined,
      zone: 'Europe/London',
      today: today as LocalDate,
    })[0];
  test.each([
    ['at 16 keeps the file until 25', '2003-05-09', '2019-06-01', '2028-05-09', true],
    ['on the day before 18', '2001-06-02', '2019-06-01', '2026-06-02', true],
    ['on the day of 18 is grown', '2001-06-01', '2019-06-01', '2026-06-01', false],
    ['at 17 and again at 40 is kept by the last visit', '1985-06-01', '2025-06-01', '2032-06-01', false],
    ['born on 29 February is 25 on 1 March', '2004-02-29', '2019-06-01', '2029-03-01', true],
    ['of whom no birthday is known is kept by the years alone', undefined, '2019-06-01', '2026-06-01', false],
  ])('%s', (_name, born, day, keepUntil, isYoung) => {
    const before = born === '1985-06-01' ? visit('a', '2002-12-01') : [];
    expect(file(born, [...before, ...visit('a', day)])).toMatchObject({ keepUntil, isYoung });
  });
  test.each([
    ['is not known to be due, only that it may be', '2019-06-01', '2026-11-22', false, true],
    ['is not even that while the years run', '2020-06-01', '2026-11-22', false, false],
    ['is due once a child of that day would be 25', '1999-06-01', '2026-11-22', true, false],
    ['is not known on the last day of such a child', '2001-11-22', '2026-11-22', false, true],
  ])('of whom no birthday is known %s', (_name, day, today, isDue, isUnsure) => {
    expect(file(undefined, visit('a', day), today)).toMatchObject({ isDue, isUnsure });
  });
  test('who never came needs no birthday: nobody was treated', () => {
    const registered = { at: at('2015-03-01'), kind: 'client.registered', client: 'a' };
    expect(file(undefined, [registered])).toMatchObject({ isDue: true, isUnsure: false });
  });
  test('who only registered young was not treated', () => {
    expect(
      file('2003-05-09', [{ at: at('2015-03-01'), kind: 'client.registered', client: 'a' }]),
    ).toMatchObject({ keepUntil: '2022-03-01', isYoung: false });
  });
});
