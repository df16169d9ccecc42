import { describe, expect, test } from 'vitest';
import type { EarlierNumbing } from '../../../shared/session/topics/numbing/data.ts';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { doseProblems } from '../../../shared/numbing/dose-problems.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { at, cream, dataWith, limited, said } from '../../builders/data.ts';
import type { DataParts } from '../../builders/data.ts';

const of = (...creams: Partial<NumbingApplication>[]): DataParts => ({
  numbing: creams.map((one, index) => cream({ id: `cream-${index + 1}`, ...one })),
});
const kinds = (parts: DataParts) =>
  doseProblems(dataWith(parts), at(150)).map((problem) =>
    'product' in problem ? `${problem.kind} ${problem.product}` : problem.kind,
  );
const short = { stampedOffAt: at(15), offAt: at(15) };
const earlier = (over: Partial<EarlierNumbing> = {}): EarlierNumbing => ({
  product: 'emla-type',
  areaCm2: 100,
  grams: 10,
  activeMg: 500,
  minutes: 60,
  ...over,
});
const typed = (product: string, over = {}) => ({
  typedLimits: {
    [product]: said({
      maximumAreaCm2: 300,
      maximumGrams: 30,
      minimumDwellMinutes: 30,
      maximumDwellMinutes: 60,
      occlusion: 'forbidden' as const,
      ...over,
    }),
  },
});

describe('totals of the day', () => {
  test('mg of active substance are grams times percent times ten, over both actives', () => {
    expect(numbingTotals(dataWith(of({ grams: 8 })), at(150))).toEqual({
      areaCm2: 55,
      grams: 8,
      activeMg: 400,
      minutes: 65,
    });
  });
  test('area counts again at each application, and minutes are summed', () => {
    expect(
      numbingTotals(
        dataWith(of({}, { stampedOnAt: at(80), onAt: at(80), stampedOffAt: at(100), offAt: at(100) })),
        at(150),
      ),
    ).toEqual({ areaCm2: 110, grams: 16, activeMg: 800, minutes: 85 });
  });
  test('cream on at arrival and in an earlier session of the day counts', () => {
    const arrivalCream = said({
      used: true,
      product: 'lidocaine-4',
      areaCm2: 40,
      grams: 5,
      onAt: at(-60),
      offAt: at(0),
    });
    expect(
      numbingTotals(dataWith({ opening: { numbingToday: [earlier()] }, arrivalCream, ...of({}) }), at(150)),
    ).toEqual({ areaCm2: 195, grams: 23, activeMg: 500 + 200 + 400, minutes: 185 });
  });
  test('cream that is still on goes on counting', () => {
    const data = dataWith({ ...of({ stampedOffAt: null, offAt: null }), lastAt: at(20) });
    expect([numbingTotals(data).minutes, numbingTotals(data, at(40)).minutes]).toEqual([10, 30]);
  });
});

describe('limits of a product', () => {
  test('exactly at the limit is allowed, above is not', () => {
    expect(kinds(of({ ...short, grams: 60, areaCm2: 600 }))).toEqual([]);
    expect(kinds(of({ ...short, grams: 60.1, areaCm2: 100 }))).toEqual([
      'grams emla-type',
      'capGrams',
      'capMg',
    ]);
    expect(kinds(of({ ...short, areaCm2: 601 }))).toEqual(['area', 'capArea']);
  });
  test('grams of one product are summed over applications, without the noise of decimals', () => {
    expect(kinds(of(...Array.from({ length: 6 }, () => ({ ...short, areaCm2: 1, grams: 10 }))))).toEqual([]);
    expect(
      kinds(
        of(
          ...Array.from({ length: 600 }, () => ({
            stampedOffAt: at(10),
            offAt: at(10),
            areaCm2: 1,
            grams: 0.1,
          })),
        ),
      ),
    ).toEqual([]);
    expect(kinds(of({ ...short, grams: 30 }, { ...short, grams: 30.5 }))).toContain('grams emla-type');
  });
  test('mixed products share one whole: grams by their own maximum together at most 1', () => {
    const half = { ...short, grams: 30, areaCm2: 100 };
    const pliaglis = { ...short, product: 'lidocaine-tetracaine-7', areaCm2: 100 };
    const wide = { protocol: limited('numbingDayActiveMg', 100_000) };
    expect(kinds({ ...of(half, { ...pliaglis, grams: 26.5 }), ...wide })).toEqual([]);
    expect(kinds({ ...of(half, { ...pliaglis, grams: 26.6 }), ...wide })).toEqual(['mixed']);
  });
  test('with mixed products the smaller label area counts for the sum', () => {
    const wide = { protocol: limited('numbingDayActiveMg', 100_000) };
    expect(
      kinds({
        ...of(
          { ...short, areaCm2: 300, grams: 5 },
          { ...short, product: 'lidocaine-tetracaine-7', areaCm2: 101, grams: 5 },
        ),
        ...wide,
      }),
    ).toEqual(['area']);
  });
  test('an earlier session of the day counts towards the product and towards the mix', () => {
    expect(
      kinds({ opening: { numbingToday: [earlier({ grams: 55 })] }, ...of({ ...short, grams: 5 }) }),
    ).toEqual([]);
    expect(
      kinds({
        opening: { numbingToday: [earlier({ grams: 55, activeMg: 0 })] },
        ...of({ ...short, grams: 6 }),
      }),
    ).toEqual(['grams emla-type', 'capGrams']);
  });
  test('what an earlier session used is no stop where no cream is used now', () => {
    expect(kinds({ opening: { numbingToday: [earlier({ grams: 70 })] } })).toEqual([]);
  });
});

describe('studio caps', () => {
  test.each([
    ['numbingDayGrams', 7.9, 'capGrams'],
    ['numbingDayAreaCm2', 54, 'capArea'],
    ['numbingDayActiveMg', 399, 'capMg'],
    ['numbingDayMinutes', 64, 'capMinutes'],
  ] as const)('%s of %d is passed', (id, value, kind) => {
    expect(kinds({ ...of({}), protocol: limited(id, value) })).toEqual([kind]);
  });
  test.each([
    ['numbingDayGrams', 8],
    ['numbingDayAreaCm2', 55],
    ['numbingDayActiveMg', 400],
    ['numbingDayMinutes', 65],
  ] as const)('%s of %d is just reached', (id, value) => {
    expect(kinds({ ...of({}), protocol: limited(id, value) })).toEqual([]);
  });
});

describe('what is unknown stops', () => {
  const five = { ...short, product: 'lidocaine-5', occluded: false, grams: 5 };
  test('a card without limits stops until they are typed from the label', () => {
    expect(kinds(of(five))).toEqual(['unknownLimits lidocaine-5']);
    expect(kinds({ ...of(five), ...typed('lidocaine-5') })).toEqual([]);
    expect(kinds({ ...of({ ...five, grams: 31 }), ...typed('lidocaine-5') })).toEqual(['grams lidocaine-5']);
  });
  test('a product of unknown strength stops although its amounts are typed', () => {
    const gel = { ...five, product: 'in-procedure-gel' };
    expect(kinds({ ...of(gel), ...typed('in-procedure-gel') })).toEqual(['unknownLimits in-procedure-gel']);
    expect(kinds({ ...of(gel), ...typed('in-procedure-gel', { activePercent: 4 }) })).toEqual([]);
  });
  test('typing may tighten a card and never loosens it', () => {
    expect(kinds({ ...of({ ...short, grams: 31 }), ...typed('emla-type') })).toEqual(['grams emla-type']);
    expect(
      kinds({
        ...of({ ...short, grams: 61, areaCm2: 10 }),
        ...typed('emla-type', { maximumGrams: 500 }),
        protocol: limited('numbingDayGrams', 500),
      }),
    ).toContain('grams emla-type');
    expect(
      numbingTotals(dataWith({ ...of({}), ...typed('emla-type', { activePercent: 1 }) }), at(150)).activeMg,
    ).toBe(400);
  });
  test.each(['product', 'areaCm2', 'grams', 'onAt'] as const)(
    'cream on at arrival without its %s stops',
    (missing) => {
      const known = { used: true, product: 'emla-type', areaCm2: 40, grams: 5, onAt: at(-60), offAt: at(0) };
      const { [missing]: _gone, ...rest } = known;
      expect(kinds({ arrivalCream: said(known) })).toEqual([]);
      expect(kinds({ arrivalCream: said({ ...rest, used: true }) })).toEqual(['unknownAmounts']);
    },
  );
});
