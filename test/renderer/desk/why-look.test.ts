import { expect, test } from 'vitest';
import { whyLook } from '../../../renderer/desk/why-look.ts';
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
