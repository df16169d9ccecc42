import { describe, expect, test } from 'vitest';
import { adverseDetails } from '../../builders/adverse.ts';
import { at, cartridge, cream, pass, said } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import { broken, brokenOf, rulesOf } from '../../builders/open-rules.ts';

describe('the last look', () => {
  test('under three different lights, however often', () => {
    const { raking: _gone, ...two } = fittingData().lights;
    expect(broken(fittingData({ lights: two }))).toEqual(['G5-01 soft']);
    const again = { ...two, 'd65-again': said({ light: 'd65', distanceM: 3, ok: true }) };
    expect(broken(fittingData({ lights: again }))).toEqual(['G5-01 soft']);
    expect(
      broken(
        fittingData({
          lights: { ...fittingData().lights, d65: said({ light: 'd65', distanceM: 0.5, ok: false }) },
        }),
      ),
    ).toEqual(['G5-01:seen warn']);
  });
  test('and from every distance, or somebody says that it was seen', () => {
    const close = Object.fromEntries(
      Object.entries(fittingData().lights).map(([key, { value }]) => [
        key,
        said({ ...value, distanceM: 0.5 }),
      ]),
    );
    expect(broken(fittingData({ lights: close }))).toEqual(['F-distances warn']);
    expect(rulesOf(fittingData({ lights: close })).find(({ id }) => id === 'F-distances')?.says).toContain(
      '1.5 m and 3 m',
    );
  });
  test('borders are judged one by one, or all in one word', () => {
    expect(broken(fittingData({ facts: { blendScore: null, 'borderBlend@VTX': '3' } }))).toEqual([]);
    expect(broken(fittingData({ facts: { blendScore: null, 'borderBlend@MID': '3' } }))).toEqual([
      'F-measures hard',
    ]);
    expect(broken(fittingData({ facts: { blendScore: null, 'borderBlend@VTX': '0' } }))).toEqual([
      'F-borders:VTX warn',
    ]);
  });
  const facts: readonly [facts: Record<string, string | number | boolean | null>, open: readonly string[]][] =
    [
      [{ templeLeftMm: 80, templeRightMm: 85 }, []],
      [{ templeLeftMm: 80, templeRightMm: 86 }, ['F-symmetry warn']],
      [{ templeLeftMm: 86, templeRightMm: 80 }, ['F-symmetry warn']],
      [{ blendScore: null, hairlineMidMm: null }, ['F-measures hard']],
      [{ mirrorOk: false }, ['F-mirror warn']],
      [{ stopReason: null }, ['F-agreement hard']],
      [{ finalColourAcknowledged: false }, ['G5-05 hard']],
      [{ finalColourAcknowledged: null }, ['G5-05 hard']],
      [{ hairlineGlabellaMm: 80, hairlineMidMm: 74 }, ['G4-03:moved warn']],
      [{ hairlineGlabellaMm: 80, hairlineMidMm: 75 }, []],
    ];
  test.each(facts)('%o', (changed, open) => expect(broken(fittingData({ facts: changed }))).toEqual(open));
  test('says that perfect symmetry is not the goal', () => {
    expect(
      rulesOf(fittingData({ facts: { templeLeftMm: 90 } })).find(({ id }) => id === 'F-symmetry')?.says,
    ).toContain('Perfect symmetry is not the goal');
  });
  test('gaps to fill now are filled; others may wait', () => {
    const gap = { id: 'gap-1', zone: 'VTX', note: 'thin', done: false };
    expect(broken(fittingData({ gaps: [{ ...gap, action: 'dotsNow' }] }))).toEqual(['F-gaps soft']);
    expect(
      broken(
        fittingData({
          gaps: [
            { ...gap, action: 'review' },
            { ...gap, id: 'gap-2', action: 'dotsNow', done: true },
          ],
        }),
      ),
    ).toEqual([]);
  });
  test('two ways back are usual, and only to the zones named', () => {
    const back = (minutes: number, zones = ['VTX']) => ({ at: at(minutes), zones, reason: 'gap' });
    expect(broken(fittingData({ returns: [back(120), back(125)] }))).toEqual([]);
    expect(broken(fittingData({ returns: [back(120), back(125), back(130)] }))).toEqual([
      'G5-03:count-3 soft',
    ]);
    const data = fittingData({
      returns: [back(120, ['FHL'])],
      passes: [pass(), pass({ id: 'pass-2', startedAt: at(121), endedAt: at(125), addedDensity: 1 })],
    });
    expect(brokenOf('G5-03', data)).toEqual(['G5-03:VTX soft']);
  });
  test('numbing is guarded once more', () => {
    expect(brokenOf('G5-04', fittingData({ numbing: [cream({ grams: 61 })] }))).toEqual(['G5-04 hard']);
    const late = cream({
      id: 'late',
      stage: 'fineTune',
      stampedOnAt: at(121),
      onAt: at(121),
      stampedOffAt: null,
      offAt: null,
    });
    expect(broken(fittingData({ numbing: [cream(), late] }), at(125))).toEqual([
      'G2-07:late soft M',
      'G2-09:late hard',
      'G5-04 hard',
    ]);
  });
});

describe('closing', () => {
  test('the present sheet is in the hand of the client, or it is said why not', () => {
    const given = (how: 'printed' | 'saved' | 'refusedByClient', inHand: boolean) =>
      said({ how, inHand }, at(145));
    expect(broken(fittingData({ delivered: null }))).toEqual(['G6-01 hard']);
    expect(broken(fittingData({ delivered: given('printed', false) }))).toEqual(['G6-01 hard']);
    expect(broken(fittingData({ delivered: given('saved', false) }))).toEqual([]);
    expect(broken(fittingData({ delivered: given('refusedByClient', false) }))).toEqual([]);
    expect(broken(fittingData({ sheet: null, delivered: null }))).toEqual(['G6-01 hard']);
    expect(
      broken(fittingData({ sheet: null, delivered: null, notGiven: said('Client left in a hurry') })),
    ).toEqual([]);
  });
  test('a sheet that is out of date, or newer than the one given, is not settled', () => {
    const { sheet } = fittingData();
    expect(sheet).not.toBeNull();
    expect(broken(fittingData({ sheet: sheet && { ...sheet, staleSince: at(146) } }))).toEqual([
      'G6-01 hard',
    ]);
    expect(broken(fittingData({ sheet: sheet && { ...sheet, at: at(147) } }))).toEqual(['G6-01 hard']);
  });
  test('every lot that was used stands on the sheet', () => {
    expect(broken(fittingData({ cartridges: [cartridge({ lot: 'C2' })] }))).toEqual(['G6-03 hard']);
    expect(
      rulesOf(fittingData({ cartridges: [cartridge({ lot: 'C2' })] })).find(({ id }) => id === 'G6-03')?.says,
    ).toContain('C2');
    expect(
      brokenOf('G6-03', fittingData({ cartridges: [cartridge(), cartridge({ id: 'unused', lot: 'C9' })] })),
    ).toEqual([]);
  });
  test('an unwanted reaction has a plan', () => {
    const adverse = (plan: string) =>
      fittingData({
        adverse: [{ id: 'adverse-1', what: 'faint', plan, details: adverseDetails(), at: at(100) }],
      });
    expect(broken(adverse(' '))).toEqual(['G6-02:adverse-1 hard']);
    expect(broken(adverse('Call tomorrow'))).toEqual([]);
  });
  const facts: readonly [facts: Record<string, string | boolean | null>, open: readonly string[]][] = [
    [{ reviewOn: null }, ['G6-06 warn']],
    [{ reviewOn: '2026-11-22' }, ['G6-06 warn']],
    [{ reviewOn: '2026-12-19' }, ['G6-06 warn']],
    [{ reviewOn: '2026-12-20' }, []],
    [{ teachBack: null }, ['F-closing hard']],
    [{ teachBack: false }, ['F-teachBack warn']],
  ];
  test.each(facts)('%o', (changed, open) => expect(broken(fittingData({ facts: changed }))).toEqual(open));
  test('totals and sharps are complete', () => {
    expect(broken(fittingData({ passes: [pass({ addedDensity: null })] }))).toEqual(['G6-04:totals soft']);
    expect(broken(fittingData({ sharps: said({ out: 2, in: 1 }) }))).toEqual(['G4-09 soft', 'G6-05 soft']);
  });
});
