import { describe, expect, test } from 'vitest';
import type { Mix } from '../../../../../shared/session/topics/mix/data.ts';
import { requirementKey } from '../../../../../shared/session/requirement.ts';
import { openBefore } from '../../../../../shared/session/requirements.ts';
import type { Instant, LocalDate } from '../../../../../shared/time.ts';
import { at, mix, pass } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import { broken } from '../../../../builders/open-rules.ts';

const day = (text: string) => text as LocalDate;

describe('a mix', () => {
  const mixes: readonly [what: string, over: Partial<Mix>, open: readonly string[]][] = [
    ['pigment in date to the end of the month', { pigmentExpiry: '2026-11' }, []],
    ['pigment out of date since last month', { pigmentExpiry: '2026-10' }, ['G3-01:mix-1 hard']],
    ['pigment out of date since yesterday', { pigmentExpiry: '2026-11-21' }, ['G3-01:mix-1 hard']],
    ['pigment without a lot', { pigmentLot: ' ' }, ['G1-08:pigment-mix-1 soft', 'G3-01:mix-1 hard']],
    ['bottle open for exactly six months', { openedOn: day('2026-05-22') }, []],
    ['bottle open for six months and a day', { openedOn: day('2026-05-21') }, ['G3-01:mix-1 hard']],
    ['bottle open as long as its label says', { openedOn: day('2025-11-22'), openedMonths: 12 }, []],
    ['bottle opened today', { openedOn: day('2026-11-22') }, []],
    ['bottle opened tomorrow', { openedOn: day('2026-11-23') }, ['G3-01:mix-1 hard']],
    ['diluent not sterile', { diluentSterile: false }, ['G3-02:mix-1 hard']],
    ['diluent without lot', { diluentLot: '' }, ['G3-02:mix-1 hard']],
    ['diluent without expiry', { diluentExpiry: null }, ['G3-02:mix-1 hard']],
    ['diluent out of date', { diluentExpiry: '2026-10' }, ['G3-02:mix-1 hard']],
    [
      'nothing added, nothing asked of a diluent',
      {
        pigment: 'Other',
        diluentParts: 0,
        diluentMl: 0,
        diluentSterile: false,
        diluentLot: '',
        diluentExpiry: null,
      },
      [],
    ],
    [
      'ratio 0 on paper but water in the cap',
      { pigment: 'Other', diluentParts: 0, diluentMl: 1, diluentSterile: false },
      ['G3-02:mix-1 hard'],
    ],
    ['label without the statement', { statementOnLabel: false }, ['G3-03:mix-1 hard']],
    ['ratio at the end of its card', { diluentParts: 28 }, []],
    ['ratio beyond its card', { diluentParts: 28.5 }, ['G3-06:mix-1 soft']],
    [
      'ratio beyond its card, typed by name',
      { pigment: 'carbon black SMP pigment (CI 77266)', diluentParts: 30 },
      ['G3-06:mix-1 soft'],
    ],
    ['ratio of a pigment without a card', { pigment: 'Other', diluentParts: 40 }, []],
    ['for another zone', { zones: ['FHL'] }, ['F-mixes hard']],
  ];
  test.each(mixes)('%s', (_what, over, open) =>
    expect(broken(fittingData({ mixes: [mix(over)] }))).toEqual(open),
  );

  test('that was thrown away before use is not asked about, and makes no zone ready', () => {
    const bad = mix({ id: 'bad', diluentSterile: false, discarded: true });
    expect(broken(fittingData({ mixes: [mix(), bad] }))).toEqual([]);
    expect(
      broken(fittingData({ stage: 'colourMatch', passes: [], mixes: [{ ...mix(), discarded: true }] })),
    ).toContain('F-mixes hard');
  });
  test('that was used stays a stop after it was thrown away', () => {
    const bad = mix({ id: 'bad', diluentSterile: false, discarded: true });
    expect(
      broken(fittingData({ mixes: [mix(), bad], passes: [pass(), pass({ id: 'pass-2', mix: 'bad' })] })),
    ).toContain('G3-02:bad hard');
  });
  test('of another day is never used', () => {
    const yesterday = '2026-11-21T23:59:00.000Z' as Instant;
    expect(broken(fittingData({ mixes: [mix({ madeAt: yesterday })] }))).toEqual(['G4-01:mix-1 hard']);
  });
});

describe('the agreement on colour', () => {
  const facts: readonly [facts: Record<string, string | boolean | null>, open: readonly string[]][] = [
    [{ labelShown: false }, ['G3-04 hard']],
    [{ allergyMatch: true }, ['G3-05 hard']],
    [{ allergyMatch: null }, ['F-light hard', 'G3-05 hard']],
    [{ clientAgreedShade: false }, ['F-shadeAgreed hard']],
    [{ darkerThanHealed: 'slightlyDarker' }, ['G3-07:slightlyDarker warn']],
    [{ darkerThanHealed: 'muchDarker' }, ['G3-07:muchDarker warn']],
    [{ darkerThanHealed: 'same' }, []],
  ];
  test.each(facts)('%o', (changed, open) => expect(broken(fittingData({ facts: changed }))).toEqual(open));

  test('where the pack asks for no statement and no label, none is asked', () => {
    const us = fittingData({ pack: 'us-ca', mixes: [mix({ statementOnLabel: false })] });
    expect(broken(us)).toEqual([]);
    const known = (value: boolean) => ({ known: true as const, value, source: 'test' });
    const free = fittingData({
      facts: { labelShown: false },
      protocol: (same) => ({ ...same, pack: { ...same.pack, pigmentInformationBefore: known(false) } }),
    });
    expect(broken(free)).toEqual([]);
  });
  test('acknowledging "slightly darker" says nothing about "clearly darker"', () => {
    const acknowledged = [
      { requirement: 'G3-07', scope: 'slightlyDarker', at: at(80), by: 'device' as const },
    ];
    const open = (against: string) =>
      openBefore(
        fittingData({ facts: { darkerThanHealed: against }, acknowledged }),
        at(150),
        'application',
      ).map(requirementKey);
    expect(open('slightlyDarker')).toEqual([]);
    expect(open('muchDarker')).toEqual(['G3-07:muchDarker']);
  });
});
