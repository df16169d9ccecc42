import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Requirement, Severity } from '../../../shared/session/requirement.ts';
import { adverseDetails } from '../../builders/adverse.ts';
import { cardRead, discRead } from '../../builders/colour.ts';
import { answer, at, cartridge, cream, mix, pass, said, signed } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import type { FittingParts } from '../../builders/fitting-data.ts';
import { rulesOf } from '../../builders/open-rules.ts';
import { photo } from '../../builders/photo.ts';

const here = import.meta.dirname;
interface Row {
  readonly guard: string;
  /** As the brief's tables have it; `[J]` and "per pack" guards carry what the pack of these tests says. */
  readonly severity: Severity;
  /** Facts that break it, one thing away from a session in which everything holds. */
  readonly breaks: FittingParts;
  /** Scope of the line that says no, where a guard has many. */
  readonly scope?: string;
  /** Where every case of it is told by a second way of counting, or in a table. */
  readonly proof: string;
}
const told = (name: string): string => `${name}.test.ts`;
const numbing = told('topics/numbing/rules.property');
const needle = told('topics/needle/rules.property');
const fineTune = told('topics/fine-tune/rules.property');
const on = { stampedOffAt: null, offAt: null } as const;
const drowsy = { signs: { drowsy: said(true) } };
const row = (
  guard: string,
  severity: Severity,
  proof: string,
  breaks: FittingParts,
  scope?: string,
): Row => ({ guard, severity, proof, breaks, ...(scope === undefined ? {} : { scope }) });

/** Every guard of the brief's tables (1.7, 2.6, 3.7, 4.5, 5.3, 6.5), and what carries it here. */
const guards: readonly Row[] = [
  row('G1-01', 'hard', told('consultation'), {
    opening: {
      clientFacts: {
        firstName: 'Jo',
        fullName: 'Jo Young',
        dateOfBirth: '2010-01-01',
        phone: '',
        firstTimeHere: false,
      },
    },
  }),
  row('G1-02', 'hard', told('topics/health/read'), { answers: { C30: answer('yes') } }, 'C30'),
  row('G1-03', 'hard', told('topics/health/read'), { answers: { C15: answer('yes') } }, 'C15'),
  row('G1-04', 'hard', told('topics/history/rules'), { facts: { lastNeedleOn: '2026-11-10' } }),
  row('G1-05', 'hard', told('consultation'), { consents: {} }, 'treatment'),
  row('G1-06', 'soft', told('topics/photos/rules'), { photos: [] }),
  row('G1-07', 'soft', told('consultation'), { facts: { 'migration@VTX': '2' } }),
  row(
    'G1-08',
    'soft',
    told('topics/patch-test/lot-rules'),
    { facts: { patchPigment: 'notDone' } },
    'pigment',
  ),
  row('G1-09', 'soft', told('consultation'), {
    opening: {
      practitioner: {
        id: '00000000-0000-4000-8000-000000000001' as never,
        name: 'Kim Lee',
        licence: 'L-1',
        trainingExpiry: '2026-01',
      },
    },
  }),
  row('G1-10', 'hard', told('consultation'), { facts: { 'density@VTX': null } }),

  row('G2-01', 'soft', numbing, { photos: [] }),
  row('G2-02', 'hard', numbing, { answers: { C11: answer('yes') } }, 'C11'),
  row('G2-03', 'hard', numbing, { numbing: [cream({ expiry: '2026-10' })] }),
  row('G2-04', 'hard', numbing, { numbing: [cream({ grams: 61 })] }),
  row(
    'G2-05',
    'warn',
    numbing,
    { numbing: [cream({ stampedOffAt: at(20), offAt: at(20) })] },
    'minimum-cream-1',
  ),
  row(
    'G2-05',
    'hard',
    numbing,
    { numbing: [cream({ ...on, stampedOnAt: at(-200), onAt: at(-200) })] },
    'maximum-cream-1',
  ),
  row('G2-06', 'hard', numbing, { numbing: [cream({ product: 'lidocaine-4', occluded: true })] }),
  row('G2-07', 'soft', numbing, { numbing: [cream({ puncturedSkin: true })] }),
  row('G2-08', 'hard', numbing, { numbing: [cream({ appliedBy: 'practitioner' })] }),
  row('G2-09', 'hard', numbing, { numbing: [cream(on)] }),
  row('G2-10', 'hard', numbing, drowsy),
  row('G2-11', 'soft', numbing, { facts: { sharpsBinFill: 'threeQuarters' } }, 'bin-full'),

  row('G3-01', 'hard', told('topics/mix/rules'), { mixes: [mix({ pigmentExpiry: '2026-10' })] }),
  row('G3-02', 'hard', told('topics/mix/rules'), { mixes: [mix({ diluentSterile: false })] }),
  row('G3-03', 'hard', told('topics/mix/rules'), { mixes: [mix({ statementOnLabel: false })], pack: 'eu' }),
  row('G3-04', 'hard', told('topics/mix/rules'), { facts: { labelShown: false }, pack: 'eu' }),
  row('G3-05', 'hard', told('topics/mix/rules'), { facts: { allergyMatch: true } }),
  row('G3-06', 'soft', told('topics/mix/rules'), { mixes: [mix({ diluentParts: 40, diluentMl: 8 })] }),
  row(
    'G3-07',
    'warn',
    told('topics/colour/rules'),
    { facts: { darkerThanHealed: 'muchDarker' } },
    'muchDarker',
  ),
  row('G3-08', 'warn', told('topics/colour/rules'), {
    colour: {
      samples: [],
      photos: [
        {
          photo: 'photo-1',
          algorithm: 'grey-card-1',
          card: cardRead({ problem: 'clipped', lab: null }),
          samples: [{ sample: 'a', kind: 'skin', ...discRead() }],
          at: at(80),
        },
      ],
      byHand: null,
      targets: {},
      testDots: [],
    },
  }),

  row('G4-01', 'hard', needle, { mixes: [mix({ madeAt: at(-1440) })] }),
  row('G4-02', 'hard', needle, { cartridges: [cartridge({ packIntact: false })] }),
  row('G4-03', 'hard', needle, { facts: { 'plan@VTX': 'leave' } }),
  row('G4-04', 'soft', needle, {
    passes: [1, 2, 3, 4].map((passNumber) => pass({ id: `p${passNumber}`, passNumber, addedDensity: 1 })),
  }),
  row('G4-05', 'warn', needle, { passes: [pass({ addedDensity: 40 })] }, 'VTX'),
  row('G4-06', 'soft', needle, { passes: [pass({ skin: 'bleeding' })] }),
  row('G4-06', 'soft', needle, { passes: [pass({ skin: 'rash' })] }),
  row(
    'G4-06',
    'soft',
    'reactions.test.ts',
    {
      adverse: [
        {
          id: 'e1',
          what: 'Hives',
          plan: 'Doctor',
          details: adverseDetails(),
          stopsNeedle: true,
          at: at(100),
        },
      ],
    },
    'adverse-e1',
  ),
  row('G4-07', 'warn', needle, { passes: [pass({ endedAt: at(95 + 91) })] }),
  row('G4-08', 'soft', needle, { opening: { at: at(-200) } }),
  row('G4-09', 'soft', needle, { sharps: said({ out: 2, in: 1 }) }),
  row('G4-10', 'hard', needle, drowsy),

  row('G5-01', 'soft', fineTune, { lights: {} }),
  row('G5-02', 'soft', fineTune, { photos: [photo({ view: 'top' })] }),
  row('G5-03', 'soft', fineTune, {
    returns: [1, 2, 3].map((time) => ({ at: at(125 + time), zones: ['VTX'], reason: 'Gap' })),
  }),
  row('G5-04', 'hard', fineTune, { numbing: [cream({ grams: 61 })] }),
  row('G5-05', 'hard', fineTune, { facts: { finalColourAcknowledged: false } }),

  row('G6-01', 'hard', told('finish'), { delivered: null }),
  row('G6-02', 'hard', told('finish'), {
    adverse: [{ id: 'e1', what: 'Faint', plan: '', details: adverseDetails(), at: at(120) }],
  }),
  row('G6-03', 'hard', told('finish'), { cartridges: [cartridge({ lot: 'C9' })] }),
  row('G6-04', 'soft', told('finish'), { passes: [pass({ addedDensity: null })] }, 'totals'),
  row('G6-05', 'soft', told('finish'), { sharps: null }),
  row('G6-06', 'warn', told('finish'), { facts: { reviewOn: null } }),
];

const counts = { G1: 10, G2: 11, G3: 8, G4: 10, G5: 5, G6: 6 } as const;
const linesOf = (guard: string, parts: FittingParts): readonly Requirement[] =>
  rulesOf(fittingData(parts)).filter(({ id }) => id === guard);

describe('every guard of the brief has its place', () => {
  test('no number is left out', () => {
    const asked = Object.entries(counts).flatMap(([section, last]) =>
      Array.from({ length: last }, (_none, index) => `${section}-${String(index + 1).padStart(2, '0')}`),
    );
    expect([...new Set(guards.map(({ guard }) => guard))]).toEqual(asked);
  });
  test.each(guards)(
    '$guard ($severity) says no in a sentence, and where to go',
    ({ guard, severity, breaks, scope }) => {
      const no = linesOf(guard, breaks).filter(
        (line) => line.met === 'no' && (scope === undefined || line.scope === scope),
      );
      expect(no.map((line) => line.severity)).toContain(severity);
      for (const line of no) {
        expect(line.says).toMatch(/^\S.{5,}$/);
        expect(line.goTo.anchor).not.toBe('');
      }
    },
  );
  test.each(guards)(
    '$guard ($severity) holds, or was not asked, in a session in which everything is done',
    ({ guard, severity }) => {
      expect(linesOf(guard, {}).filter((line) => line.met === 'no' && line.severity === severity)).toEqual(
        [],
      );
    },
  );
  test.each([...new Map(guards.map(({ guard, proof }) => [`${guard} ${proof}`, { guard, proof }])).values()])(
    '$guard is proved in $proof',
    ({ guard, proof }) => {
      const file = join(here, proof);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(guard);
    },
  );
});

test('a new hairline not signed is no plan at all (G4-03)', () => {
  const moved = {
    facts: { hairlineChange: true, 'plan@FHL': 'treat' },
    zones: ['VTX', 'FHL'],
    passes: [pass({ zone: 'FHL' })],
    consents: { treatment: signed() },
  };
  expect(
    linesOf('G4-03', moved)
      .filter(({ met }) => met === 'no')
      .map(({ scope }) => scope),
  ).toContain('hairline');
});
