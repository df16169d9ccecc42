import { describe, expect, test } from 'vitest';
import type { Pass } from '../../../../../shared/session/topics/needle/data.ts';
import { at, cartridge, cream, pass, said, signed } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { broken, brokenOf } from '../../../../builders/open-rules.ts';

const passes = (...over: Partial<Pass>[]) =>
  over.map((one, index) => pass({ id: `pass-${index + 1}`, passNumber: index + 1, addedDensity: 1, ...one }));
const working = (parts: FittingParts = {}) =>
  fittingData({ stage: 'application', place: 'application', ...parts });
const of = (...over: Partial<Pass>[]) => working({ passes: passes(...over) });

describe('cartridges', () => {
  const cartridges: readonly [
    what: string,
    over: Parameters<typeof cartridge>[0],
    open: readonly string[],
  ][] = [
    ['in date to the end of the month', { expiry: '2026-11' }, []],
    ['out of date', { expiry: '2026-10' }, ['G4-02:cartridge-1 hard']],
    ['pack torn', { packIntact: false }, ['G4-02:cartridge-1 hard']],
  ];
  test.each(cartridges)('%s', (_what, over, open) =>
    expect(brokenOf('G4-02', working({ cartridges: [cartridge(over)] }))).toEqual(open),
  );
  test('one that touched nobody, or only by a slip of entry, is no stop', () => {
    const torn = cartridge({ id: 'torn', packIntact: false });
    expect(brokenOf('G4-02', working({ cartridges: [cartridge(), torn] }))).toEqual([]);
    expect(
      brokenOf(
        'G4-02',
        working({
          cartridges: [cartridge(), torn],
          passes: [pass(), pass({ id: 'slip', cartridge: 'torn', mistaken: true })],
        }),
      ),
    ).toEqual([]);
    expect(
      brokenOf('G4-02', working({ cartridges: [cartridge(), torn], passes: [pass({ cartridge: 'torn' })] })),
    ).toEqual(['G4-02:torn hard']);
  });
  test('none entered yet', () =>
    expect(brokenOf('G4-02', working({ cartridges: [], passes: [] }))).toEqual(['G4-02:none hard']));
});

describe('the signed plan', () => {
  test('a pass in a zone that is not planned is a hard stop', () => {
    expect(brokenOf('G4-03', of({}, { zone: 'FHL' }))).toEqual(['G4-03:FHL hard']);
    expect(
      brokenOf(
        'G4-03',
        working({
          zones: ['VTX', 'FHL'],
          facts: { 'plan@FHL': 'leave' },
          passes: passes({}, { zone: 'FHL' }),
        }),
      ),
    ).toEqual(['G4-03:FHL hard']);
  });
  test('a plan that changed after the signature asks for a new one', () => {
    const data = working();
    expect(
      brokenOf('G4-03', { ...data, fields: { ...data.fields, 'goalDensity@VTX': said(70, at(100)) } }),
    ).toEqual(['G4-03:VTX hard']);
  });
  test('a changed line is signed before a zone of the line is worked on', () => {
    const line = {
      zones: ['FHL'],
      facts: {
        hairlineChange: true,
        hairlineKeep: 'soften',
        hairlineGlabellaMm: 75,
        hairlineDiffMm: 0,
        'plan@FHL': 'treat',
      },
    };
    const later = { consents: { ...fittingData().consents, hairline: { ...signed(), given: null } } };
    expect(brokenOf('G4-03', working({ ...line, passes: passes({ zone: 'FHL' }) }))).toEqual([]);
    expect(brokenOf('G4-03', working({ ...line, ...later, passes: passes({ zone: 'FHL' }) }))).toEqual([
      'G4-03:hairline hard',
    ]);
    expect(brokenOf('G4-03', working({ ...line, ...later, passes: [] }))).toEqual([]);
  });
});

describe('passes and density', () => {
  test('three passes in a zone are usual, each further one wants its own reason', () => {
    expect(brokenOf('G4-04', of({}, {}, {}))).toEqual([]);
    expect(brokenOf('G4-04', of({}, {}, {}, {}))).toEqual(['G4-04:VTX-4 soft']);
    expect(brokenOf('G4-04', of({}, {}, {}, {}, {}))).toEqual(['G4-04:VTX-5 soft']);
    expect(brokenOf('G4-04', of({}, {}, {}, { mistaken: true }))).toEqual([]);
  });
  // There are 40 dots now, the goal is 60: up to 72 in all and up to 24 added.
  const density: readonly [added: number, there: number, open: readonly string[]][] = [
    [24, 40, []],
    [25, 40, ['G4-05:added-VTX warn']],
    [24, 48, []],
    [24, 49, ['G4-05:VTX warn']],
    [33, 40, ['G4-05:VTX warn', 'G4-05:added-VTX warn']],
  ];
  test.each(density)('%i added to %i', (added, there, open) => {
    expect(
      brokenOf(
        'G4-05',
        working({ facts: { 'density@VTX': there }, passes: passes({ addedDensity: added }) }),
      ),
    ).toEqual(open);
  });
  test('extra dots of the fine-tune count, spread over the area', () => {
    // 55 cm²: 220 dots are 4 per cm².
    expect(
      brokenOf('G4-05', working({ passes: passes({ addedDensity: 20 }), extraDots: { VTX: 220 } })),
    ).toEqual([]);
    expect(
      brokenOf('G4-05', working({ passes: passes({ addedDensity: 20 }), extraDots: { VTX: 276 } })),
    ).toEqual(['G4-05:added-VTX warn']);
  });
  test('bleeding beyond pinpoint and swelling stop a zone softly, pass by pass', () => {
    for (const skin of ['none', 'mildRed', 'markedRed', 'pinpoint'] as const)
      expect(brokenOf('G4-06', of({ skin }))).toEqual([]);
    expect(brokenOf('G4-06', of({ skin: 'bleeding' }, { skin: 'swelling' }))).toEqual([
      'G4-06:pass-1 soft',
      'G4-06:pass-2 soft',
    ]);
  });
  test('a planned zone without a pass is said to be left', () => {
    expect(broken(working({ zones: ['VTX', 'FHL'], facts: { 'plan@FHL': 'treat' } }))).toContain(
      'F-zoneWorked:FHL soft',
    );
    expect(brokenOf('F-zoneWorked', working({ passes: passes({ mistaken: true }) }))).toEqual([
      'F-zoneWorked:VTX soft',
    ]);
  });
});

describe('time at work', () => {
  const running = { endedAt: null, startedAt: at(95) };
  test('ninety minutes without a break are fine, one more is a warning', () => {
    expect(brokenOf('G4-07', of(running), at(185))).toEqual([]);
    expect(brokenOf('G4-07', of(running), at(186))).toEqual(['G4-07:stretch-1 warn']);
  });
  test('a break begins a new stretch, and work that has ended does not go on counting', () => {
    expect(
      brokenOf(
        'G4-07',
        working({ passes: passes(running), breaks: [{ at: at(180), minutes: 10 }] }),
        at(270),
      ),
    ).toEqual([]);
    expect(
      brokenOf(
        'G4-07',
        working({ passes: passes(running), breaks: [{ at: at(180), minutes: 10 }] }),
        at(271),
      ),
    ).toEqual(['G4-07:stretch-2 warn']);
    expect(brokenOf('G4-07', of({ startedAt: at(95), endedAt: at(115) }), at(290))).toEqual([]);
  });
  test('a session of five hours is long enough', () => {
    expect(brokenOf('G4-08', working(), at(300))).toEqual([]);
    expect(brokenOf('G4-08', working(), at(301))).toEqual(['G4-08 soft']);
  });
  test('pain is asked every thirty minutes while the needle works', () => {
    const asked = (minutes: readonly number[], now: number) =>
      brokenOf(
        'F-pain',
        working({ passes: passes(running), pain: minutes.map((one) => ({ at: at(one), score: 3 })) }),
        at(now),
      );
    expect(asked([], 125)).toEqual([]);
    expect(asked([], 126)).toEqual(['F-pain:asked-0 warn']);
    expect(asked([126], 156)).toEqual([]);
    expect(asked([126], 157)).toEqual(['F-pain:asked-1 warn']);
  });
});

describe('before the zone is left', () => {
  test('a running pass is finished', () =>
    expect(brokenOf('F-openPass', of({ endedAt: null }))).toEqual(['F-openPass hard']));
  test('no needle where cream is on', () => {
    const on = cream({
      stage: 'application',
      stampedOnAt: at(100),
      onAt: at(100),
      stampedOffAt: null,
      offAt: null,
    });
    expect(
      brokenOf('G4-01', working({ numbing: [on], passes: passes({ endedAt: null, startedAt: at(105) }) })),
    ).toEqual(['G4-01:cream-VTX hard']);
    expect(
      brokenOf(
        'G4-01',
        working({
          numbing: [{ ...on, zones: ['FHL'] }],
          passes: passes({ endedAt: null, startedAt: at(105) }),
        }),
      ),
    ).toEqual([]);
  });
  test('a pass needs its voltage or its frequency', () => {
    expect(brokenOf('F-drive', of({ volts: null, hertz: 100 }))).toEqual([]);
    expect(brokenOf('F-drive', of({ volts: null, hertz: null }))).toEqual(['F-drive soft']);
  });
  test('sharps in are sharps out, and no fewer than were opened', () => {
    const counted = (out: number, back: number) =>
      brokenOf('G4-09', working({ sharps: said({ out, in: back }) }));
    expect(counted(1, 1)).toEqual([]);
    expect(counted(2, 1)).toEqual(['G4-09 soft']);
    expect(counted(0, 0)).toEqual(['G4-09 soft']);
    expect(brokenOf('G4-09', working({ sharps: null }))).toEqual(['G4-09 soft']);
  });
});
