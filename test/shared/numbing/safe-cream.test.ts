import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../electron/session/opening.ts';
import { doseProblems } from '../../../shared/numbing/dose-problems.ts';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { creamForCrew } from '../../../shared/numbing/for-crew.ts';
import { firstLimitOf } from '../../../shared/numbing/left.ts';
import { limitsOf } from '../../../shared/numbing/product-limits.ts';
import { symptomCheckDueAt } from '../../../shared/numbing/watch.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import type { ArrivalCream } from '../../../shared/session/topics/numbing/data.ts';
import { addMinutes } from '../../../shared/time.ts';
import { answer, answersOf, at, cream, dataWith, nine, said } from '../../builders/data.ts';
import { holds } from '../../builders/property.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import { cream as put, pass, cartridge, stepsOf } from '../../builders/session-steps.ts';
import { clientForm, personForm, studioForm } from '../../electron/session/session-script.ts';

const off = (from: number, to: number, id = 'cream-1') =>
  cream({ id, onAt: at(from), stampedOnAt: at(from), offAt: at(to), stampedOffAt: at(to) });
const home = (over: Partial<ArrivalCream> = {}) =>
  said<ArrivalCream>({
    used: true,
    product: 'other',
    otherName: 'Blue tube',
    areaCm2: 100,
    grams: 10,
    onAt: at(-60),
    offAt: at(-10),
    ...over,
  });

describe('signs are asked for after the cream came off', () => {
  const due = (checks: readonly number[], now: number) =>
    symptomCheckDueAt(
      dataWith({
        stage: 'application',
        numbing: [off(0, 60)],
        symptomChecks: checks.map((minute) => ({ at: at(minute), signs: [] })),
      }),
      at(now),
    );
  test.each([
    { checks: [60], due: 70 },
    { checks: [60, 70], due: 80 },
    { checks: [60, 165], due: 175 },
    { checks: [60, 170], due: 180 },
    { checks: [60, 171], due: null },
    { checks: [180], due: null },
    { checks: [], due: 10 },
  ])('asked at $checks: next at $due', ({ checks, due: next }) => {
    expect(due(checks, 400)).toBe(next === null ? null : at(next));
  });
  test('for as long as the card says', () => {
    const protocol = defaultProtocol('uk');
    const products = protocol.products.map((card) => ({ ...card, watchAfterMinutes: 30 }));
    const data = dataWith({
      stage: 'application',
      numbing: [off(0, 60)],
      symptomChecks: [{ at: at(85), signs: [] }],
    });
    expect(symptomCheckDueAt(data, at(95))).toBe(at(95));
    expect(symptomCheckDueAt({ ...data, protocol: { ...protocol, products } }, at(95))).toBeNull();
  });
  test('going on to fine-tune wants them asked', () => {
    const chair = chairAt('application');
    stepsOf.application(chair);
    chair.later(11);
    expect(chair.view().requirements.filter(({ id }) => id === 'F-symptoms')).toMatchObject([
      { severity: 'warn', state: 'open' },
    ]);
  });
});

test.each([
  ['C06', 'yes', [15, 30]],
  ['C06', 'unsure', [15, 30]],
  ['C07', 'yes', [15, 30]],
  ['C07', 'unsure', [15, 30]],
  ['C06', 'no', [60, 300]],
  ['C07', 'no', [60, 300]],
  ['C08', 'yes', [60, 300]],
] as const)('EMLA with %s %s: %o minutes', (code, word, [least, most]) => {
  const data = dataWith({ answers: answersOf({ [code]: answer(word) }) });
  expect(limitsOf(data, 'emla-type')).toMatchObject({
    minimumDwellMinutes: least,
    maximumDwellMinutes: most,
  });
  expect(limitsOf(data, 'lidocaine-4')).toMatchObject({ minimumDwellMinutes: 30, maximumDwellMinutes: 300 });
});

test('minutes in which several creams lie on count once, grams and area each', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 90 }));
  holds(
    fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (spans) => {
      const numbing = spans.map(([from, long], index) => off(from, from + long, `cream-${index}`));
      const totals = numbingTotals(dataWith({ numbing }), at(400));
      const minutes = new Set(
        spans.flatMap(([from, long]) => Array.from({ length: long }, (_n, i) => from + i)),
      );
      return (
        Math.abs(totals.minutes - minutes.size) < 1e-6 &&
        totals.grams === 8 * spans.length &&
        totals.areaCm2 === 55 * spans.length
      );
    }),
  );
});

describe('cream from home that is on no card', () => {
  const kinds = (cream: ReturnType<typeof home>, now = 0) =>
    doseProblems(dataWith({ arrivalCream: cream }), at(now)).map(({ kind }) => kind);
  test.each([
    ['strength not known', home(), ['unknownStrength']],
    ['still on', home({ offAt: null }), ['unknownStrength']],
    ['strength known', home({ strengthPercent: 5 }), []],
    ['a clinician says so', home({ clinicianSays: 'Dr Roe: may go on' }), []],
    ['blanks are no word', home({ clinicianSays: '   ' }), ['unknownStrength']],
    ['strong and much', home({ strengthPercent: 30, grams: 20 }), ['capMg']],
    ['more than the studio allows', home({ strengthPercent: 1, grams: 61 }), ['grams', 'capGrams']],
    ['came off 23 hours ago', home({ onAt: at(-1500), offAt: at(-1380) }), ['unknownStrength']],
    ['came off 24 hours ago', home({ onAt: at(-1500), offAt: at(-1440) }), []],
  ] as const)('%s', (_name, cream, expected) => {
    expect(kinds(cream)).toEqual(expected);
  });
  test('of unknown strength stops cream and needle, until it is known', () => {
    const chair = chairAt('application');
    chair.say({ type: 'field.set', field: 'machine', value: 'Pen 3' });
    chair.say(cartridge());
    const stated = { type: 'arrivalCream.stated', ...home({ onAt: at(-90), offAt: at(-60) }).value } as const;
    chair.say(stated);
    expect(chair.tries(pass())?.kind).toBe('hard-stop');
    chair.say({ ...stated, strengthPercent: 4 });
    expect(chair.tries(pass())).toBeUndefined();
  });
  test('stands on the card for the crew with all that is known', () => {
    expect(creamForCrew(dataWith({ arrivalCream: home(), numbing: [off(0, 60)] }), at(60))).toMatchObject([
      { where: 'home', name: 'Blue tube', activePercent: null, grams: 10, minutes: 50 },
      { where: 'here', lot: 'N1', activePercent: 5, grams: 8, minutes: 60 },
    ]);
  });
});

describe('cream on punctured skin is decided on before it goes on', () => {
  const inWork = () => {
    const chair = chairAt('application');
    chair.say({ type: 'field.set', field: 'machine', value: 'Pen 3' });
    return chair;
  };
  const second = put({ application: 'cream-2', grams: 2, areaCm2: 20 });
  test('refused without a word, and with a word about another one', () => {
    const chair = inWork();
    expect(chair.tries(second)).toMatchObject({ ids: ['G2-07:cream-2'] });
    chair.say({
      type: 'requirement.overridden',
      requirement: { id: 'G2-07', scope: 'cream-3' },
      reason: 'Sore',
      name: 'Ana',
    });
    expect(chair.tries(second)).toMatchObject({ ids: ['G2-07:cream-2'] });
    expect(chair.data().numbing).toHaveLength(1);
  });
  test('goes on once a manager has decided, and the rule then stands as decided', () => {
    const chair = inWork();
    chair.say({
      type: 'requirement.overridden',
      requirement: { id: 'G2-07', scope: 'cream-2' },
      reason: 'Sore',
      name: 'Ana',
    });
    chair.say(second);
    expect(chair.view().requirements.find(({ id }) => id === 'G2-07')).toMatchObject({ state: 'overridden' });
  });
  test('in stage 2 the word "punctured" is asked about too; what lies on already is a fact', () => {
    const chair = chairAt('cleanseAndNumb');
    chair.say({ type: 'arrivalCream.stated', used: false });
    expect(chair.tries(put({ puncturedSkin: true }))).toMatchObject({ ids: ['G2-07:cream-1'] });
    expect(
      chair.tries(put({ puncturedSkin: true, occurredAt: addMinutes(chair.now(), -5) })),
    ).toBeUndefined();
  });
});

describe('cream of the last 24 hours counts, whatever the calendar says', () => {
  const late = createChair({ opening: { at: '2026-11-21T22:00:00.000Z' as never } }).data();
  const ended = (hoursAgo: number) => {
    const offAt = addMinutes(nine, -hoursAgo * 60);
    return {
      ...late,
      numbing: [
        cream({
          onAt: addMinutes(offAt, -60),
          stampedOnAt: addMinutes(offAt, -60),
          offAt,
          stampedOffAt: offAt,
        }),
      ],
    };
  };
  const today = (hoursAgo: number) =>
    openingOf({
      client: 'c' as never,
      fields: { ...clientForm } as never,
      kind: 'touch_up',
      at: nine,
      studio: studioForm,
      earlier: [ended(hoursAgo)],
      recordNumber: 'SMP-2026-0002',
      person: { id: 'p' as never, ...personForm, roles: [] },
      release: { protocol: defaultProtocol('uk'), hash: '0'.repeat(64), seq: 1 },
    }).numbingToday;
  test.each([1, 8, 10, 12, 23.9])('%d hours ago, also before midnight', (hours) => {
    expect(today(hours)).toMatchObject([{ product: 'emla-type', grams: 8, areaCm2: 55, minutes: 60 }]);
  });
  test.each([24, 25, 48])('%d hours ago no more', (hours) => {
    expect(today(hours)).toEqual([]);
  });
  test('an earlier visit that itself counted an earlier one is not counted twice', () => {
    const one = { ...ended(3), opening: { ...late.opening, numbingToday: today(5) } };
    expect(one.opening.numbingToday).toHaveLength(1);
    expect(numbingTotals(dataWith({ opening: { numbingToday: [...today(3), ...today(5)] } })).grams).toBe(16);
  });
});

test.each([
  ['emla-type', 'label'],
  ['lidocaine-4', 'label'],
  ['lidocaine-tetracaine-7', 'studioMg'],
] as const)('the card of %s says which limit stops first: %s', (product, first) => {
  expect(firstLimitOf(dataWith(), at(0), product)).toBe(first);
});
