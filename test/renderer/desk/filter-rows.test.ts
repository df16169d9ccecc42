import { expect, test } from 'vitest';
import { filterRows, whyLook } from '../../../renderer/desk/filter-rows.ts';
import type { CompletedRow } from '../../../shared/ipc/pages.ts';

const row = (more: Partial<Record<keyof CompletedRow, unknown>>): CompletedRow =>
  ({
    session: 's',
    client: 'c',
    clientName: 'José Núñez',
    practitioner: 'Dana Ruiz',
    date: '2026-11-20',
    openedAt: '2026-11-20T14:00:00.000Z',
    endedAt: null,
    lengthMinutes: 10,
    kind: 'touch_up',
    ending: 'closed',
    endingSays: 'Closed',
    stagesReached: [],
    overrides: [],
    notChecked: [],
    missing: [],
    blockedCount: 0,
    recordNumber: 'SMP-2026-0412',
    ...more,
  }) as unknown as CompletedRow;

test('words are found in any order, without accents and in any case', () => {
  const rows = [row({}), row({ clientName: 'Tom Ashby', practitioner: 'Sam Lind' })];
  expect(filterRows(rows, 'nunez JOSE')).toEqual([rows[0]]);
  expect(filterRows(rows, 'lind')).toEqual([rows[1]]);
  expect(filterRows(rows, 'jose lind')).toEqual([]);
  expect(filterRows(rows, '  ')).toBe(rows);
});

test.each(['20 nov', '2026-11-20', '0412', 'touch-up', 'patch'])('a session is found by "%s"', (text) => {
  expect(filterRows([row({ overrides: ['Patch test'] })], text)).toHaveLength(1);
});

test('something missing in a closed session comes before an override', () => {
  expect(
    whyLook(row({ missing: ['sharps count'], overrides: ['patch test'], notChecked: ['no camera'] })).map(
      ({ tone }) => tone,
    ),
  ).toEqual(['stop', 'caution', 'normal']);
});

test('several overrides are counted first, so that a narrow column still says how many', () => {
  expect(
    whyLook(row({ overrides: ['Photos still to take: Front.', 'Patch test', 'Late'] })).map(
      ({ words }) => words,
    ),
  ).toEqual(['3 overrides: Photos still to take: Front and 2 more']);
  expect(whyLook(row({ overrides: ['Patch test.'] })).map(({ words }) => words)).toEqual([
    'Override: Patch test',
  ]);
});

test('what a deferred session left open is no alarm', () => {
  expect(whyLook(row({ ending: 'deferred', missing: ['a', 'b'] }))).toEqual([
    { tone: 'normal', words: '2 still open at the end' },
  ]);
});
