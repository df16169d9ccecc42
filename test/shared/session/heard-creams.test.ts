import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../electron/session/opening.ts';
import { doseProblems } from '../../../shared/numbing/dose-problems.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { creamForCrew } from '../../../shared/numbing/for-crew.ts';
import { strictest } from '../../../shared/session/heard-elsewhere.ts';
import type { HeardElsewhere, HeardNumbing } from '../../../shared/session/heard-elsewhere.ts';
import { lateCreams } from '../../../shared/session/late-creams.ts';
import type { SessionId } from '../../../shared/brand.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { ArrivalCream } from '../../../shared/session/topics/numbing/data.ts';
import { at, cream, dataWith, said } from '../../builders/data.ts';
import { clientForm, personForm, studioForm } from '../../electron/session/session-script.ts';

const { session } = dataWith().opening;
const heard = (numbing: readonly HeardNumbing[], over: Partial<HeardElsewhere> = {}) => ({
  tablet: '1',
  session,
  entries: 1,
  lastAt: at(60),
  needleEnded: false,
  lastNeedleOn: null,
  numbing,
  at: at(60),
  ...over,
});
/** As another tablet has the session, told to this one. */
const told = (here: SessionData, there: SessionData, now = at(60)): SessionData => ({
  ...here,
  heardElsewhere: [heard(lateCreams(here, there, now))],
});
const minutes = (data: SessionData, now: number) => Math.round(numbingTotals(data, at(now)).minutes);
const kinds = (data: SessionData, now: number) => doseProblems(data, at(now)).map(({ kind }) => kind);
const home = (over: Partial<ArrivalCream> = {}) =>
  said<ArrivalCream>({ used: true, product: 'emla-type', areaCm2: 50, onAt: at(-30), offAt: at(0), ...over });

describe('an amount that the other tablet does not know', () => {
  test.each([
    ['grams', { areaCm2: 50, grams: undefined }],
    ['area', { areaCm2: undefined, grams: 5 }],
    ['since when', { areaCm2: 50, grams: 5, onAt: undefined }],
  ] as const)('%s is a stop here as it is there', (_name, over) => {
    const { value, ...rest } = home();
    const parts = Object.fromEntries(
      Object.entries({ ...value, ...over }).filter(([, one]) => one !== undefined),
    ) as unknown as ArrivalCream;
    const there = dataWith({ arrivalCream: { ...rest, value: parts } });
    expect(kinds(there, 60)).toContain('unknownAmounts');
    expect(kinds(told(dataWith(), there), 60)).toContain('unknownAmounts');
  });
  test('is settled by entering it here, and then counts once', () => {
    const there = dataWith({ arrivalCream: home() });
    const here = { ...told(dataWith(), there), arrivalCream: home({ grams: 6 }) };
    expect(kinds(here, 60)).toEqual([]);
    expect(numbingTotals(here, at(60))).toMatchObject({ grams: 6, areaCm2: 50 });
  });
});

describe('a cream that both tablets know', () => {
  const on = cream({ onAt: at(0), stampedOnAt: at(0), offAt: null, stampedOffAt: null });
  const off = cream({ onAt: at(0), stampedOnAt: at(0), offAt: at(40), stampedOffAt: at(40) });

  test('says nothing where nothing is more', () => {
    for (const mine of [on, off])
      expect(lateCreams(dataWith({ numbing: [mine] }), dataWith({ numbing: [on] }), at(90))).toEqual([]);
  });
  test.each([
    ['began earlier there', { onAt: at(-20), stampedOnAt: at(0), offAt: at(40), stampedOffAt: at(40) }, 60],
    ['came off later there', { onAt: at(0), stampedOnAt: at(0), offAt: at(55), stampedOffAt: at(55) }, 55],
  ])('%s: the longer time counts', (_name, times, expected) => {
    const data = told(dataWith({ numbing: [off] }), dataWith({ numbing: [cream(times)] }));
    expect(minutes(data, 300)).toBe(expected);
    expect(numbingTotals(data, at(300)).grams).toBe(8);
  });
  test('that was wiped off here does not run on, whatever more of it the other one tells', () => {
    const data = told(dataWith({ numbing: [off] }), dataWith({ numbing: [{ ...on, grams: 9 }] }));
    expect(numbingTotals(data, at(600)).grams).toBe(9);
    expect(minutes(data, 600)).toBe(40);
  });
  test('that is wiped off here only after it was heard of ends then too', () => {
    const data = told(dataWith({ numbing: [on] }), dataWith({ numbing: [{ ...on, grams: 9 }] }));
    expect(minutes(data, 90)).toBe(90);
    const wiped = { ...data, numbing: [cream({ ...on, offAt: at(100), stampedOffAt: at(100) })] };
    expect(minutes(wiped, 600)).toBe(100);
  });
  test('and is taken back here counts whole as the other one has it', () => {
    const data = told(dataWith({ numbing: [on] }), dataWith({ numbing: [{ ...on, grams: 9 }] }));
    expect(numbingTotals({ ...data, numbing: [] }, at(90)).grams).toBe(9);
  });
  test('stands once on the card for the crew, with its lot and all of it', () => {
    const data = told(dataWith({ numbing: [off] }), dataWith({ numbing: [{ ...off, grams: 9 }] }));
    expect(creamForCrew(data, at(60))).toMatchObject([{ where: 'here', lot: 'N1', grams: 9, minutes: 40 }]);
  });
});

test('a cream that only the other tablet put on stands on the card for the crew as put on here, with its lot', () => {
  const data = told(
    dataWith(),
    dataWith({ numbing: [cream({ onAt: at(0), stampedOnAt: at(0), offAt: null, stampedOffAt: null })] }),
  );
  expect(creamForCrew(data, at(70))).toMatchObject([{ where: 'here', lot: 'N1', grams: 8, minutes: 70 }]);
});

test('what was only heard of counts at the next visit of the day too, and the day after no more', () => {
  const before = told(dataWith(), dataWith({ numbing: [cream()] }));
  const today = (minutesLater: number) =>
    openingOf({
      client: before.opening.client,
      fields: { ...clientForm } as never,
      kind: 'touch_up',
      at: at(minutesLater),
      studio: studioForm,
      earlier: [before],
      recordNumber: 'SMP-2026-0002',
      person: { id: before.opening.practitioner.id, ...personForm, roles: [] },
      release: { protocol: before.protocol, hash: '0'.repeat(64), seq: 1 },
    }).numbingToday;
  expect(today(300)).toMatchObject([{ product: 'emla-type', grams: 8, areaCm2: 55, minutes: 65 }]);
  expect(today(75 + 24 * 60)).toEqual([]);
});

describe('nothing that was heard is let go again', () => {
  const one: HeardNumbing = {
    id: `${session} cream-1`,
    product: 'emla-type',
    areaCm2: 50,
    grams: 8,
    activeMg: 400,
    minutes: 30,
    span: { from: at(0), to: at(30) },
  };
  const after = (...words: readonly HeardNumbing[]): readonly HeardNumbing[] =>
    words.map((word) => heard([word])).reduce<HeardElsewhere | undefined>(strictest, undefined)?.numbing ??
    [];

  test('an unknown strength, and an unknown amount', () => {
    expect(after({ ...one, strength: 'unknown' }, one)).toMatchObject([{ strength: 'unknown' }]);
    expect(after({ ...one, unknown: true }, one)).toMatchObject([{ unknown: true }]);
  });
  test('the earliest time on and the latest off', () => {
    expect(after(one, { ...one, span: { from: at(20), to: at(25) }, minutes: 5 })).toMatchObject([
      { span: one.span, minutes: 30 },
    ]);
    expect(after({ ...one, span: { from: at(20), to: at(25) } }, one)).toMatchObject([{ span: one.span }]);
  });
  test('a product that is corrected to another: the grams count under both limits, and once each', () => {
    const other = { ...one, product: 'lidocaine-4' };
    const sums = (numbing: readonly HeardNumbing[]) =>
      numbing.map(({ product, grams }) => `${product} ${grams}`).toSorted();
    const both = ['emla-type 8', 'lidocaine-4 8'];
    expect(sums(after(one, other))).toEqual(both);
    expect(sums(after(one, other, one))).toEqual(both);
    expect(sums(after(one, other, one, other))).toEqual(both);
  });
});

describe('one cream that is heard of by way of two tablets', () => {
  const elsewhere = '00000000-0000-4000-8000-0000000000cc' as SessionId;
  const one: HeardNumbing = {
    id: `${elsewhere} cream-1`,
    product: 'emla-type',
    areaCm2: 50,
    grams: 6,
    activeMg: 300,
    minutes: 30,
    span: { from: at(0), to: at(30) },
    isOn: true,
  };
  const { isOn: _, ...wiped } = { ...one, grams: 7, span: { from: at(0), to: at(45) } };
  const both = dataWith({
    heardElsewhere: [
      heard([one], { tablet: '2', session: elsewhere }),
      heard([wiped], { tablet: '3', session: elsewhere }),
    ],
  });
  test('counts once, with the most of each', () => {
    expect(numbingTotals(both, at(400))).toMatchObject({ grams: 7, areaCm2: 50, minutes: 45 });
    expect(creamForCrew(both, at(400))).toHaveLength(1);
  });
  test('is off when one of them says so, however late the other is heard of', () => {
    const late = { ...one, span: { from: at(0), to: at(300) } };
    for (const numbing of [
      [late, wiped],
      [wiped, late],
    ]) {
      const heardElsewhere = numbing.map((told, tablet) =>
        heard([told], { tablet: `${tablet + 2}`, session: elsewhere }),
      );
      const data = dataWith({ heardElsewhere });
      expect(minutes(data, 400)).toBe(45);
      expect(creamForCrew(data, at(400))).toMatchObject([{ minutes: 45 }]);
    }
  });
});
