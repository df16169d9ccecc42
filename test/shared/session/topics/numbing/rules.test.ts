import { describe, expect, test } from 'vitest';
import { answer, at, cream, limited, said, ticksOf } from '../../../../builders/data.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import type { ProductCard } from '../../../../../shared/protocol/schema.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { broken, brokenOf } from '../../../../builders/open-rules.ts';

const numbing = (over: Parameters<typeof cream>[0], parts: FittingParts = {}) =>
  fittingData({ numbing: [cream(over)], ...parts });
const on = { stampedOffAt: null, offAt: null };
const emla = (over: Partial<ProductCard>) => ({
  protocol: (same: ReturnType<typeof defaultProtocol>) => ({
    ...same,
    products: same.products.map((card) => (card.id === 'emla-type' ? { ...card, ...over } : card)),
  }),
});

describe('the cream itself', () => {
  const products: readonly [what: string, over: Parameters<typeof cream>[0], open: readonly string[]][] = [
    ['in date to the end of the month', { expiry: '2026-11' }, []],
    ['in date to the day', { expiry: '2026-11-22' }, []],
    ['out of date since yesterday', { expiry: '2026-11-21' }, ['G2-03:cream-1 hard']],
    ['out of date since last month', { expiry: '2026-10' }, ['G2-03:cream-1 hard']],
    ['without a lot', { lot: ' ' }, ['G2-03:cream-1 hard', 'G1-08:numbing-cream-1 soft']],
    [
      'without a card',
      { product: 'from-the-web' },
      ['G2-04:unknownLimits-from-the-web hard', 'G2-03:cream-1 hard', 'G2-06:cream-1 hard', 'G5-04 hard'],
    ],
    [
      'switched off in the protocol',
      { product: 'blt-compounded', occluded: false, grams: 1, stampedOffAt: at(60), offAt: at(60) },
      ['G2-04:unknownLimits-blt-compounded hard', 'G2-03:cream-1 hard', 'G5-04 hard'],
    ],
    ['put on by the practitioner', { appliedBy: 'practitioner' }, ['G2-08:cream-1 hard']],
    ['put on by a clinician', { appliedBy: 'clinician' }, []],
    ['not covered though it should be', { occluded: false }, ['G2-06:cream-1 warn']],
    ['on skin the needle has touched', { puncturedSkin: true }, ['G2-07:cream-1 soft M']],
    ['put on during the work', { stage: 'application' }, ['G2-07:cream-1 soft M']],
    [
      'put on after the first pass',
      { stampedOnAt: at(100), onAt: at(100), stampedOffAt: at(170), offAt: at(170) },
      ['G2-07:cream-1 soft M', 'L-cream-fully-removed hard', 'L-antiseptic-dry hard'],
    ],
  ];
  test.each(products)('%s', (_what, over, open) => expect(broken(numbing(over))).toEqual(open));

  test('a cover on a product that forbids it is a hard stop, as is one nobody knows about', () => {
    expect(broken(numbing({}, emla({ occlusion: 'forbidden' })))).toEqual(['G2-06:cream-1 hard']);
    expect(broken(numbing({}, emla({ occlusion: 'unknown' })))).toEqual(['G2-06:cream-1 hard']);
    expect(broken(numbing({ occluded: false }, emla({ occlusion: 'unknown' })))).toEqual([]);
  });
  test('what the label says of a cover may forbid what the card allows, and never the other way', () => {
    const typed = (occlusion: 'required' | 'allowed' | 'forbidden') => ({
      typedLimits: {
        'emla-type': said({
          maximumAreaCm2: 600,
          maximumGrams: 60,
          minimumDwellMinutes: 60,
          maximumDwellMinutes: 300,
          occlusion,
        }),
      },
    });
    expect(broken(numbing({}, typed('forbidden')))).toEqual(['G2-06:cream-1 hard']);
    expect(broken(numbing({}, { ...emla({ occlusion: 'forbidden' }), ...typed('allowed') }))).toEqual([
      'G2-06:cream-1 hard',
    ]);
    expect(broken(numbing({ occluded: false }, typed('allowed')))).toEqual(['G2-06:cream-1 warn']);
    expect(broken(numbing({}, { ...emla({ occlusion: 'unknown' }), ...typed('allowed') }))).toEqual([]);
  });
  test('a prescription product is never put on by the practitioner, even where the pack lets them', () => {
    const open = emla({ prescriptionOnly: true });
    const allowed = (same: ReturnType<typeof defaultProtocol>) => ({
      ...open.protocol(same),
      pack: {
        ...same.pack,
        practitionerMayApplyNumbing: { known: true as const, value: true, source: 'test' },
      },
    });
    expect(broken(numbing({ appliedBy: 'practitioner' }, { protocol: allowed }))).toEqual([
      'G2-08:cream-1 hard',
    ]);
    expect(broken(numbing({ appliedBy: 'clinician' }, { protocol: allowed }))).toEqual([]);
  });
});

describe('time on the skin', () => {
  const now = (minutes: number, over: Parameters<typeof cream>[0] = on) =>
    brokenOf('G2-05', numbing(over), at(minutes));
  test('the longest time is a hard stop from the minute it is reached until "off" is entered', () => {
    expect(now(309)).toEqual([]);
    expect(now(310)).toEqual(['G2-05:maximum-cream-1 hard']);
    expect(now(311)).toEqual(['G2-05:maximum-cream-1 hard']);
    expect(now(400, { stampedOffAt: at(310), offAt: at(310) })).toEqual([]);
    expect(now(400, { stampedOffAt: at(311), offAt: at(311) })).toEqual(['G2-05:tooLong-cream-1 warn']);
  });
  test('an earlier "on" that somebody states counts for the longest time and never for the shortest', () => {
    expect(now(300, { ...on, onAt: at(0) })).toEqual(['G2-05:maximum-cream-1 hard']);
    expect(now(150, { onAt: at(-60), stampedOnAt: at(10), stampedOffAt: at(30), offAt: at(30) })).toEqual([
      'G2-05:minimum-cream-1 warn',
    ]);
  });
  test('the shortest time is a warning once the cream is off', () => {
    expect(now(150, { stampedOffAt: at(69), offAt: at(69) })).toEqual(['G2-05:minimum-cream-1 warn']);
    expect(now(150, { stampedOffAt: at(70), offAt: at(70) })).toEqual([]);
    expect(now(30)).toEqual([]);
  });
  test('after a jump of the clock the time is unknown, and hard, until it is stated', () => {
    expect(now(60, { ...on, dwellUnknownSince: at(40) })).toEqual(['G2-05:unknown-cream-1 hard']);
    expect(now(60, { ...on, dwellUnknownSince: at(40), statedDwellMinutes: 50 })).toEqual([]);
    expect(now(60, { ...on, dwellUnknownSince: at(40), statedDwellMinutes: 290 })).toEqual([
      'G2-05:maximum-cream-1 hard',
    ]);
  });
  test('cream must be off before the needle, wherever it was put on', () => {
    expect(brokenOf('G2-09', numbing(on), at(60))).toEqual(['G2-09:cream-1 hard']);
    const arrival = { used: true, product: 'emla-type', areaCm2: 100, grams: 10, onAt: at(-30) };
    expect(
      brokenOf(
        'G2-09',
        fittingData({ numbing: [], arrivalCream: said({ ...arrival, offAt: null }) }),
        at(60),
      ),
    ).toEqual(['G2-09:arrival hard']);
    expect(
      brokenOf(
        'G2-09',
        fittingData({ numbing: [], arrivalCream: said({ ...arrival, offAt: at(0) }) }),
        at(60),
      ),
    ).toEqual([]);
  });
  test('"cream removed" and "antiseptic dry" ticked before the cream came off do not count', () => {
    const early = ticksOf(
      defaultProtocol('uk').checklist.map(({ id }) => id),
      at(74),
    );
    expect(broken(fittingData({ ticks: early }))).toEqual([
      'L-cream-fully-removed hard',
      'L-antiseptic-dry hard',
    ]);
    expect(broken(fittingData({ ticks: ticksOf(Object.keys(early), at(75)) }))).toEqual([]);
    const saidEarlier = {
      ...fittingData().ticks,
      'antiseptic-dry': { ...said(true, at(90)), occurredAt: at(20) },
    };
    expect(broken(fittingData({ ticks: saidEarlier }))).toEqual(['L-antiseptic-dry hard']);
  });
  test('how the client feels is asked every ten minutes while cream is on', () => {
    const asked = (checks: readonly number[], minute: number) =>
      brokenOf(
        'F-symptoms',
        numbing(on, { symptomChecks: checks.map((one) => ({ at: at(one), signs: [] })) }),
        at(minute),
      );
    expect(asked([], 20)).toEqual([]);
    expect(asked([], 21)).toEqual(['F-symptoms warn']);
    expect(asked([20], 30)).toEqual([]);
    expect(asked([20], 31)).toEqual(['F-symptoms warn']);
    expect(brokenOf('F-symptoms', fittingData({ symptomChecks: [] }))).toEqual([]);
  });
});

describe('signs of too much', () => {
  test('one sign is a hard stop before and during the needle, until it is withdrawn', () => {
    expect(broken(fittingData({ signs: { lips: said(true) } }))).toEqual(['G2-10 hard', 'G4-10 hard']);
    expect(broken(fittingData({ signs: { lips: said(false) } }))).toEqual([]);
    expect(broken(fittingData({ symptomChecks: [{ at: at(20), signs: ['lips'] }] }))).toEqual([
      'G2-10 hard',
      'G4-10 hard',
    ]);
    expect(
      broken(
        fittingData({
          symptomChecks: [{ at: at(20), signs: ['lips'] }],
          signs: { lips: said(false, at(25)) },
        }),
      ),
    ).toEqual([]);
  });
  test('before the application stage only the rule of that stage speaks', () => {
    expect(
      broken(fittingData({ stage: 'application', signs: { lips: said(true) } })).filter((line) =>
        /-10 /.test(line),
      ),
    ).toEqual(['G2-10 hard', 'G4-10 hard']);
    expect(
      broken(fittingData({ stage: 'colourMatch', signs: { lips: said(true) } })).filter((line) =>
        /-10 /.test(line),
      ),
    ).toEqual(['G2-10 hard']);
  });
});

describe('what is asked around the cream', () => {
  test('whether cream was on at arrival is always asked', () => {
    expect(broken(fittingData({ arrivalCream: null }))).toEqual(['F-arrivalCream hard']);
  });
  test('numbing "yes" without any cream entered is open', () => {
    expect(broken(fittingData({ numbing: [] }))).toEqual(['F-numbing hard']);
  });
  test('without numbing nothing about cream is asked', () => {
    const ids = broken(
      fittingData({
        numbing: [],
        facts: { numbingUsed: false, patchNumbing: 'noNumbing' },
        ticks: { ...fittingData().ticks, 'cream-weighed': said(false) },
      }),
    );
    expect(ids).toEqual([]);
  });
  test('the station is ready', () => {
    const facts: readonly [facts: Record<string, string | number | null>, open: readonly string[]][] = [
      [{ sharpsBinFill: 'threeQuarters' }, ['G2-11:bin-full soft']],
      [{ sharpsBinOpenedOn: '2026-08-22' }, []],
      [{ sharpsBinOpenedOn: '2026-08-21' }, ['G2-11:bin-old soft']],
      [{ sharpsBinOpenedOn: '2026-11-23' }, ['G2-11:bin-date soft']],
      [{ antisepticExpiry: '2026-10' }, ['G2-03:antiseptic hard']],
      [{ antiseptic: 'green-soap' }, ['G2-03:antiseptic-off hard']],
      [{ antisepticContactSeconds: null }, ['G2-09:contact hard']],
    ];
    for (const [changed, open] of facts) expect(broken(fittingData({ facts: changed }))).toEqual(open);
  });
  test('an antiseptic that stayed on shorter than its card says is not done', () => {
    const slow = (same: ReturnType<typeof defaultProtocol>) => ({
      ...same,
      products: same.products.map((card) =>
        card.id === 'isopropyl-70' ? { ...card, contactSeconds: 120 } : card,
      ),
    });
    expect(broken(fittingData({ protocol: slow }))).toEqual(['G2-09:contact hard']);
    expect(broken(fittingData({ protocol: slow, facts: { antisepticContactSeconds: 120 } }))).toEqual([]);
  });
  test('items of the checklist carry the severity and gate of the protocol', () => {
    expect(broken(fittingData({ ticks: { ...fittingData().ticks, 'hands-washed': said(false) } }))).toEqual([
      'L-hands-washed soft',
    ]);
  });
  test('a shorter studio limit is the limit', () => {
    expect(brokenOf('G2-04', fittingData({ protocol: limited('numbingDayMinutes', 64) }))).toEqual([
      'G2-04:capMinutes hard',
    ]);
    expect(brokenOf('G2-04', fittingData({ protocol: limited('numbingDayMinutes', 65) }))).toEqual([]);
  });
  test('"unsure" about numbing allergy stops the cream', () => {
    expect(broken(fittingData({ answers: { C11: answer('unsure') } }))).toEqual(['G2-02:C11 hard']);
  });
});
