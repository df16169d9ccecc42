import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../shared/time.ts';
import type { LocalDate, Instant } from '../../../../../shared/time.ts';
import { factsView } from '../../../../../shared/session/topics/facts/view.ts';
import { daysSinceNeedle } from '../../../../../shared/session/topics/history/read.ts';
import type { Opening } from '../../../../../shared/session/opening.ts';
import { letter } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { broken, brokenOf } from '../../../../builders/open-rules.ts';

const today = '2026-11-22' as LocalDate;
const ago = (days: number): string => addDays(today, -days);
const waits = (kind: Opening['kind'], days: number) =>
  brokenOf('G1-04', fittingData({ opening: { kind }, facts: { lastNeedleOn: ago(days) } }));
const hard = ['G1-04:needle hard'];
const soft = ['G1-04:needle-soft soft'];

describe('since the last needle', () => {
  const touchUp: readonly [days: number, open: readonly string[]][] = [
    [0, hard],
    [13, hard],
    [14, soft],
    [27, soft],
    [28, []],
    [29, []],
  ];
  for (const kind of ['touch_up', 'repair', 'scar_only'] as const) {
    test.each(touchUp)(`${kind} after %i days`, (days, open) => expect(waits(kind, days)).toEqual(open));
  }
  const series: readonly [days: number, open: readonly string[]][] = [
    [6, hard],
    [7, soft],
    [9, soft],
    [10, []],
    [13, []],
  ];
  test.each(series)('series_continuation after %i days', (days, open) =>
    expect(waits('series_continuation', days)).toEqual(open),
  );

  test('scabs that are still there are a reason to wait', () => {
    expect(brokenOf('G1-04', fittingData({ facts: { scabsGone: false } }))).toEqual(['G1-04:scabs soft']);
  });
  const scabs: readonly [kind: Opening['kind'], days: number, open: readonly string[]][] = [
    ['touch_up', 27, ['F-history hard', 'G1-04:needle-soft soft']],
    ['touch_up', 28, []],
    ['touch_up', 900, []],
    ['repair', 20, ['F-history hard', 'G1-04:needle-soft soft']],
    ['scar_only', 40, []],
    ['series_continuation', 12, ['F-history hard']],
    ['series_continuation', 400, ['F-history hard']],
  ];
  test.each(scabs)('%s after %i days asks about scabs only where there can be some', (kind, days, open) => {
    const data = fittingData({ opening: { kind }, facts: { lastNeedleOn: ago(days), scabsGone: null } });
    expect(broken(data)).toEqual(open);
    expect(factsView(data).notAsked.includes('scabsGone')).toBe(!open.includes('F-history hard'));
  });
  test('scabs are asked about where nobody knows the day, and what was said of them stays', () => {
    const unknown = { lastNeedleOn: null, lastNeedleUnknown: true, lastNeedleWords: 'In spring' };
    expect(broken(fittingData({ facts: { ...unknown, scabsGone: null } }))).toContain('F-history hard');
    expect(brokenOf('G1-04', fittingData({ facts: { lastNeedleOn: ago(900), scabsGone: false } }))).toEqual([
      'G1-04:scabs soft',
    ]);
  });
  const partial: readonly [said: string, open: readonly string[]][] = [
    ['2026', hard],
    ['2026-11', hard],
    ['2026-10', soft],
    ['2026-09', []],
    ['2025', []],
    ['2027', ['G1-04:future hard']],
    ['2026-12', ['G1-04:future hard']],
  ];
  test.each(partial)('a date known as %s is judged at its latest day', (lastNeedleOn, open) => {
    expect(brokenOf('G1-04', fittingData({ facts: { lastNeedleOn } }))).toEqual(open);
  });
  test('a date nobody knows is soft and wants the words of the client', () => {
    const unknown = { lastNeedleOn: null, lastNeedleUnknown: true };
    expect(broken(fittingData({ facts: unknown }))).toEqual(['F-history hard', 'G1-04:unknown soft']);
    expect(
      broken(fittingData({ facts: { ...unknown, lastNeedleWords: 'In spring, some years ago' } })),
    ).toEqual(['G1-04:unknown soft']);
  });
  test('a date that is known after all needs no words', () => {
    expect(broken(fittingData({ facts: { lastNeedleUnknown: true } }))).toEqual([]);
  });
  test('neither a date nor "unknown" is a field to fill in', () => {
    expect(broken(fittingData({ facts: { lastNeedleOn: null } }))).toEqual(['F-history hard']);
  });
  test('the record of this studio beats an older date the client remembers', () => {
    const lastVisit = {
      session: '00000000-0000-4000-8000-0000000000cc',
      on: ago(20),
      lastNeedleOn: ago(20),
      answers: {},
      fields: {},
    } as unknown as Opening['lastVisit'];
    expect(brokenOf('G1-04', fittingData({ opening: { lastVisit } }))).toEqual(soft);
    expect(daysSinceNeedle(fittingData({ opening: { lastVisit }, facts: { lastNeedleOn: ago(5) } }))).toBe(5);
  });
  test('days are counted on the calendar of the studio, also when the clocks change', () => {
    const late = {
      opening: { at: '2026-10-25T23:30:00.000Z' as Instant, timeZone: 'Europe/London' },
      facts: { lastNeedleOn: '2026-09-27' },
    };
    expect(daysSinceNeedle(fittingData(late))).toBe(28);
    const auckland = {
      opening: { at: '2026-11-22T11:30:00.000Z' as Instant, timeZone: 'Pacific/Auckland' },
      facts: { lastNeedleOn: '2026-10-26' },
    };
    expect(daysSinceNeedle(fittingData(auckland))).toBe(28);
  });
});

describe('laser removal', () => {
  const laser: readonly [days: number, open: readonly string[]][] = [
    [41, ['G1-04:laser hard']],
    [42, ['G1-04:laser-warn warn']],
    [90, ['G1-04:laser-warn warn']],
    [91, []],
  ];
  test.each(laser)('%i days ago', (days, open) => {
    expect(brokenOf('G1-04', fittingData({ facts: { laserEver: true, laserLastOn: ago(days) } }))).toEqual(
      open,
    );
  });
  test('its date is only asked when there was laser', () => {
    expect(broken(fittingData({ facts: { laserEver: true } }))).toEqual(['F-history hard']);
  });
});

describe('hair transplant', () => {
  const inZones = (on: string, zones: readonly string[]) => ({
    facts: { transplantEver: true, transplantOn: on, transplantKind: 'fue', transplantZones: zones },
  });
  const transplant: readonly [on: string, open: readonly string[]][] = [
    ['2026-05-23', ['G1-04:transplant-VTX hard']],
    ['2026-05-22', ['G1-04:letter-VTX soft']],
    ['2025-11-23', ['G1-04:letter-VTX soft']],
    ['2025-11-22', []],
    ['2026-05', ['G1-04:transplant-VTX hard']],
    ['2026', ['G1-04:transplant-VTX hard']],
    ['2025', ['G1-04:letter-VTX soft']],
  ];
  test.each(transplant)('of %s in a zone to treat', (on, open) =>
    expect(brokenOf('G1-04', fittingData(inZones(on, ['VTX'])))).toEqual(open),
  );
  test('in another zone asks nothing', () =>
    expect(brokenOf('G1-04', fittingData(inZones('2026-10-01', ['FHL'])))).toEqual([]));
  test('a surgeon letter settles the second half of the year and never the first', () => {
    expect(
      brokenOf('G1-04', fittingData({ ...inZones('2026-03-01', ['VTX']), clearances: letter('C27') })),
    ).toEqual([]);
    expect(
      brokenOf('G1-04', fittingData({ ...inZones('2026-10-01', ['VTX']), clearances: letter('C27') })),
    ).toEqual(['G1-04:transplant-VTX hard']);
  });
  test('six months from the end of August are over on the first of March', () => {
    const on = (day: string) =>
      brokenOf(
        'G1-04',
        fittingData({
          ...inZones('2026-08-31', ['VTX']),
          opening: { at: `${day}T09:00:00.000Z` as Instant },
        }),
      );
    expect(on('2027-02-28')).toEqual(['G1-04:transplant-VTX hard']);
    expect(on('2027-03-01')).toEqual(['G1-04:letter-VTX soft']);
  });
});
