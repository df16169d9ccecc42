import { describe, expect, test } from 'vitest';
import type { Opening } from '../../../../../shared/session/opening.ts';
import { waitsOf } from '../../../../../shared/session/topics/history/waits.ts';
import { addDays } from '../../../../../shared/time.ts';
import type { LocalDate } from '../../../../../shared/time.ts';
import { inEnglish } from '../../../../builders/in-words.ts';
import { letter } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';

const today = '2026-11-22' as LocalDate;
const ago = (days: number): string => addDays(today, -days);
const lines = (parts: FittingParts) =>
  waitsOf(fittingData(parts)).lines.map((one) => ({
    ...one,
    title: inEnglish(one.title),
    says: inEnglish(one.says),
  }));
const line = (id: string, parts: FittingParts) => lines(parts).find((one) => one.id === id);

describe('since the last needle', () => {
  const table: readonly [kind: Opening['kind'], days: number, tone: string, says: RegExp][] = [
    [
      'touch_up',
      13,
      'stop',
      /13 days ago, 9 Nov 2026\. Under 14 days there is no session: not before 23 Nov 2026\./,
    ],
    ['touch_up', 14, 'caution', /Better from 28 days on: 6 Dec 2026/],
    ['touch_up', 28, 'good', /The wait of 28 days is kept/],
    ['series_continuation', 6, 'stop', /Under 7 days there is no session/],
    ['series_continuation', 7, 'caution', /Better from 10 days on/],
    ['series_continuation', 10, 'good', /The wait of 10 days is kept/],
    ['repair', 27, 'caution', /28 days/],
    ['scar_only', 13, 'stop', /14 days/],
  ];
  test.each(table)('%s after %i days: %s', (kind, days, tone, says) => {
    expect(line('needle', { opening: { kind }, facts: { lastNeedleOn: ago(days) } })).toMatchObject({
      tone,
      says: expect.stringMatching(says),
    });
  });
  test('a month or a year is said to be taken as its latest day', () => {
    expect(line('needle', { facts: { lastNeedleOn: '2024' } })?.says).toContain('Taken as 31 Dec 2024');
    expect(line('needle', { facts: { lastNeedleOn: '2024-05-03' } })?.says).not.toContain('Taken as');
  });
  test('the studio’s own record beats an older date, and says so', () => {
    const lastVisit = {
      session: 's',
      on: ago(20),
      lastNeedleOn: ago(20),
      answers: {},
      fields: {},
    } as unknown as Opening['lastVisit'];
    expect(line('needle', { opening: { lastVisit } })).toMatchObject({
      tone: 'caution',
      says: expect.stringContaining('the record counts'),
    });
  });
  test('unknown and not yet asked are two things', () => {
    expect(line('needle', { facts: { lastNeedleOn: null } })?.tone).toBe('open');
    expect(line('needle', { facts: { lastNeedleOn: null, lastNeedleUnknown: true } })?.tone).toBe('caution');
  });
});

describe('laser and transplant', () => {
  test.each([
    [41, 'stop', '23 Nov 2026'],
    [42, 'caution', '10 Jan 2027'],
    [90, 'caution', '23 Nov 2026'],
    [91, 'good', 'kept'],
  ] as const)('laser %i days ago: %s', (days, tone, says) => {
    expect(line('laser', { facts: { laserEver: true, laserLastOn: ago(days) } })).toMatchObject({
      tone,
      says: expect.stringContaining(says),
    });
  });
  const done = (on: string, zones: readonly string[]) => ({
    transplantEver: true,
    transplantOn: on,
    transplantKind: 'fue',
    transplantZones: zones,
  });
  test.each([
    ['2026-10-01', 'stop', 'not before 1 Apr 2027'],
    ['2026-03-01', 'caution', '1 Mar 2027'],
    ['2025-01-01', 'good', '12 months are over'],
  ] as const)('transplant of %s: %s', (on, tone, says) => {
    expect(line('transplant-VTX', { facts: done(on, ['VTX']) })).toMatchObject({
      title: 'Transplant, Crown',
      tone,
      says: expect.stringContaining(says),
    });
  });
  test('a surgeon’s letter is said, and a transplant elsewhere minds nobody', () => {
    expect(
      line('transplant-VTX', { facts: done('2026-03-01', ['VTX']), clearances: letter('C27') })?.says,
    ).toContain('letter is there');
    expect(line('transplant', { facts: done('2026-10-01', ['FHL']) })).toMatchObject({ tone: 'info' });
  });
  test('each treated zone has its own line', () => {
    const both = lines({ zones: ['VTX', 'FHL'], facts: { ...done('2026-10-01', []), 'plan@FHL': 'treat' } });
    expect(both.filter(({ id }) => id.startsWith('transplant-')).map(({ id }) => id)).toEqual([
      'transplant-VTX',
      'transplant-FHL',
    ]);
  });
});

describe('folded, the card says of what is not shown', () => {
  const asked = { lastNeedleOn: null };
  const kept = { lastNeedleOn: ago(400), laserEver: false, transplantEver: false };
  const stop = { laserEver: true, laserLastOn: ago(3) };
  test.each([
    ['that all is kept, where all is', kept, /^Every wait is kept\.$/],
    [
      'that it waits for answers, where nothing speaks against today',
      { ...kept, ...asked },
      /^Worked out as/,
    ],
    [
      'how many wait for answers, where another one speaks',
      { ...kept, ...asked, ...stop },
      /^One more is worked/,
    ],
    ['nothing more, where none waits for an answer', { ...kept, ...stop }, undefined],
  ])('%s', (_how, facts, says) => {
    const { folded } = waitsOf(fittingData({ facts }));
    if (says === undefined) expect(folded).toBe(null);
    else expect(inEnglish(folded ?? '')).toMatch(says);
  });
});

describe('the next touch-up', () => {
  test('is always a window, with its reasons in words', () => {
    const { due } = waitsOf(fittingData({ facts: { sebum: 'oily' } }));
    expect(inEnglish(due.text)).toMatch(/ to /);
    expect(due.reasons).toContain('Oily scalp: fades sooner');
  });
  test('the guide stops nothing and says so', () => {
    expect(line('guide', { facts: { lastNeedleOn: '2024-05-03' } })).toMatchObject({
      tone: 'info',
      says: expect.stringMatching(/^30 months since.*24 to 60 months.*stops nothing/),
    });
    expect(line('guide', { facts: { lastNeedleOn: null } })).toBeUndefined();
  });
});
