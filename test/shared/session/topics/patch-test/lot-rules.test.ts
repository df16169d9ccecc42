import { describe, expect, test } from 'vitest';
import { isCovered, lotFamilyOf } from '../../../../../shared/session/topics/patch-test/lot-rules.ts';
import { defaultPatchTest } from '../../../../../shared/protocol/default/incidents.ts';
import type { PatchTestRules } from '../../../../../shared/protocol/schema.ts';
import { at, cream, mix, signed } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';
import type { FittingParts } from '../../../../builders/fitting-data.ts';
import { brokenOf } from '../../../../builders/open-rules.ts';

test.each([
  ['22A117-03', '22A117'],
  ['22a117/4', '22A117'],
  ['LOT 5521.7', 'LOT5521'],
  // Too little would be left to tell families apart.
  ['P-8841', 'P8841'],
  ['A0123', 'A0123'],
])('the family of lot %s is %s', (lot, family) => expect(lotFamilyOf(lot)).toBe(family));

const [tested, sister, other] = [
  { product: 'Carbon', lot: '22A117-03' },
  { product: 'Carbon', lot: '22A117-05' },
  { product: 'Carbon', lot: '23B001-01' },
];
test.each([
  ['lot', { ...tested, lot: '22a117 03' }, true],
  ['lot', sister, false],
  ['lot', other, false],
  ['family', sister, true],
  ['family', other, false],
  ['product', other, true],
  ['product', { ...other, product: 'Maker carbon black' }, true],
  ['product', { ...other, product: 'Iron' }, false],
  ['product', { ...other, product: '' }, false],
] as const)('a test that covers the %s speaks for %j: %s', (covers, used, speaks) =>
  expect(isCovered(covers, tested, used)).toBe(speaks),
);

const studio = (over: Partial<PatchTestRules>) => ({
  protocol: (same: Parameters<NonNullable<FittingParts['protocol']>>[0]) => ({
    ...same,
    patchTest: { ...defaultPatchTest, ...over },
  }),
});

describe('a patch test speaks for its lot', () => {
  const cases: readonly [what: string, parts: FittingParts, open: readonly string[]][] = [
    ['as it is', {}, []],
    ['of a cream with another lot', { numbing: [cream({ lot: 'N2' })] }, ['G1-08:numbing-cream-1 soft']],
    ['of a pigment with another lot', { mixes: [mix({ pigmentLot: 'P2' })] }, ['G1-08:pigment-mix-1 soft']],
    [
      'of a mix that was thrown away',
      { mixes: [mix(), mix({ id: 'mix-2', pigmentLot: 'P2', discarded: true })] },
      [],
    ],
    ['without its lot', { facts: { patchPigmentLot: null } }, ['G1-08:pigment soft']],
    ['without its product', { facts: { patchNumbingProduct: null } }, ['G1-08:numbing soft']],
    [
      'waived and signed',
      {
        facts: { patchPigment: 'waived' },
        consents: { ...fittingData().consents, patchWaiver: signed() },
        mixes: [mix({ pigmentLot: 'P2' })],
      },
      [],
    ],
    [
      'where the insurer makes it a condition',
      { mixes: [mix({ pigmentLot: 'P2' })], ...studio({ severity: 'hard' }) },
      ['G1-08:pigment-mix-1 hard'],
    ],
    [
      'where a waiver is not enough',
      {
        facts: { patchPigment: 'waived' },
        ...studio({ severity: 'hard' }),
      },
      ['G1-08:pigment hard'],
    ],
    ['of the same product', { mixes: [mix({ pigmentLot: 'P2' })], ...studio({ covers: 'product' }) }, []],
  ];
  test.each(cases)('%s', (_what, parts, open) => expect(brokenOf('G1-08', fittingData(parts))).toEqual(open));

  const waived = (over: FittingParts = {}): FittingParts => ({
    ...over,
    facts: { patchPigment: 'waived', ...over.facts },
  });
  const consents = fittingData().consents;
  const waivers: readonly [what: string, parts: FittingParts, open: readonly string[]][] = [
    ['not signed', waived(), ['G1-08:pigment soft']],
    ['signed', waived({ consents: { ...consents, patchWaiver: signed() } }), []],
    [
      'signed without a witness where one is needed',
      waived({
        consents: {
          ...consents,
          patchWaiver: {
            ...signed(),
            given: {
              is: 'signed',
              textHash: 'a'.repeat(64),
              language: 'en',
              method: 'drawn',
              strokes: [],
              at: at(1),
            },
          },
        },
      }),
      ['G1-08:pigment soft'],
    ],
    [
      'refused',
      waived({
        consents: {
          ...consents,
          patchWaiver: { ...signed(), given: { is: 'refused', textHash: 'a'.repeat(64), at: at(1) } },
        },
      }),
      ['G1-08:pigment soft'],
    ],
    [
      'signed before it was said what is waived',
      waived({ consents: { ...consents, patchWaiver: signed(at(-1)) } }),
      ['G1-08:pigment soft'],
    ],
    [
      'signed where a waiver is not enough',
      waived({ consents: { ...consents, patchWaiver: signed() }, ...studio({ severity: 'hard' }) }),
      ['G1-08:pigment hard'],
    ],
  ];
  test.each(waivers)('a waiver is signed like a consent: %s', (_what, parts, open) =>
    expect(brokenOf('G1-08', fittingData(parts))).toEqual(open),
  );
});
