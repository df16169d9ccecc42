import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  injuriesDue,
  isReviewDue,
  lotsByHorizon,
  lotsDue,
  papersDue,
  stoppedLots,
  unvaccinated,
} from '../../../shared/home/due.ts';
import type { Colleague } from '../../../shared/people/staff.ts';
import type { Lot } from '../../../shared/stock/lot.ts';
import type { Product } from '../../../shared/stock/product.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { holds } from '../../builders/property.ts';

const today = '2026-11-22' as LocalDate;
const rules = { day: today, pigmentMonths: 6, statementRequired: false };
const product = {
  id: 'p',
  kind: 'pigment',
  name: 'Ash 2',
  manufacturer: 'Northern Ink',
} as unknown as Product;
const lot = (id: string, over: Partial<Lot> = {}): Lot =>
  ({
    id,
    lot: id,
    product: 'p',
    expiry: '2027-12',
    openedOn: null,
    quarantined: null,
    recalled: null,
    retired: null,
    usedUpAt: null,
    ...over,
  }) as Lot;
const due = (...lots: readonly Lot[]): readonly string[] =>
  lotsDue(lots, new Map([['p', product]]), rules).map(
    ({ lot: name, lastDay, isOver }) => `${name} ${lastDay}${isOver ? ' over' : ''}`,
  );

describe('what a manager looks ahead to', () => {
  test('packs are counted within thirty, sixty and ninety days, those that are over among them', () => {
    const lots = [
      lot('over', { expiry: addDays(today, -3) }),
      lot('soon', { expiry: addDays(today, 30) }),
      lot('later', { expiry: addDays(today, 31) }),
      lot('last', { expiry: addDays(today, 90) }),
      lot('fine', { expiry: addDays(today, 91) }),
      lot('gone', { expiry: addDays(today, 5), usedUpAt: '2026-11-01T09:00:00.000Z' as never }),
    ];
    expect(lotsByHorizon(lots, new Map([['p', product]]), rules)).toEqual([
      { days: 30, count: 2 },
      { days: 60, count: 3 },
      { days: 90, count: 4 },
    ]);
  });
});

describe('what is worth a look today', () => {
  test.each([
    [-61, false],
    [-60, true],
    [0, true],
    [7, true],
    [8, false],
  ])('a review %i days away: %s', (days, isDue) => {
    expect(isReviewDue(addDays(today, days), today)).toBe(isDue);
  });
  test('packs that end within thirty days, by expiry or by the time since they were opened, the first first', () => {
    expect(
      due(
        lot('fine'),
        lot('monthEnd', { expiry: '2026-11' }),
        lot('lastOfThirty', { expiry: '2026-12-22' }),
        lot('oneMore', { expiry: '2026-12-23' }),
        lot('opened', { openedOn: '2026-06-01' as LocalDate }),
        lot('gone', { expiry: '2026-10' }),
      ),
    ).toEqual([
      'gone 2026-10-31 over',
      'monthEnd 2026-11-30',
      expect.stringMatching(/^opened 2026-1[12]-\d\d$/),
      'lastOfThirty 2026-12-22',
    ]);
  });
  test('what is out of use already is nobody’s worry', () => {
    const gone = { expiry: '2026-10' } as const;
    expect(
      due(
        lot('a', { ...gone, usedUpAt: '2026-11-01T00:00:00.000Z' as never }),
        lot('b', { ...gone, retired: {} as never }),
        lot('c', { ...gone, recalled: {} as never }),
        lot('d', { ...gone, quarantined: {} as never }),
        lot('e', { ...gone, product: 'unknown' }),
      ),
    ).toEqual([]);
  });
  test('licences and trainings of those who work here; who left and what has no end stay away', () => {
    const one = (name: string, over: Partial<Colleague>): Colleague =>
      ({
        id: name,
        name,
        isHere: true,
        licence: 'L',
        licenceExpiry: null,
        trainingExpiry: null,
        ...over,
      }) as Colleague;
    expect(
      papersDue(
        [
          one('Dana', { licenceExpiry: '2026-12', trainingExpiry: '2026-11' }),
          one('Kim', { trainingExpiry: '2026-10-31' }),
          one('Gone', { isHere: false, licenceExpiry: '2026-11' }),
          one('Fine', { licenceExpiry: '2027-06' }),
        ],
        today,
      ).map(({ person, what, isOver }) => [person, what, isOver]),
    ).toEqual([
      ['Kim', 'training', true],
      ['Dana', 'training', false],
    ]);
  });
  test('nothing is said to be over before its last day', () => {
    holds(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const expiry = addDays(today, days);
        const [found] = lotsDue([lot('x', { expiry })], new Map([['p', product]]), rules);
        expect(found?.isOver).toBe(days > 30 ? undefined : days < 0);
      }),
    );
  });
});

describe('an injury of somebody who works here', () => {
  const days = [2, 7, 28];
  const row = (on: string, referredOn: string | null, changedOn: string = on) => ({
    id: on,
    who: 'Jo Field',
    on,
    referredOn,
    changedOn: changedOn as LocalDate,
  });
  const told = (...rows: readonly ReturnType<typeof row>[]): readonly string[] =>
    injuriesDue(rows, days, today).map(({ what, dueOn }) => `${what} ${dueOn}`);
  test.each([
    ['without medical advice waits from its own day', [row('2026-11-22', null)], ['advice 2026-11-22']],
    ['and goes on waiting, however long ago', [row('2024-01-01', null, '2026-11-21')], ['advice 2024-01-01']],
    [
      'with advice is asked about on the second day',
      [row('2026-11-20', '2026-11-20')],
      ['followUp 2026-11-22'],
    ],
    ['not a day before', [row('2026-11-21', '2026-11-21')], []],
    [
      'gone over since is quiet until the next of its days',
      [row('2026-11-15', '2026-11-15', '2026-11-22')],
      [],
    ],
    ['one look covers the days before it', [row('2026-10-20', '2026-10-20', '2026-11-18')], []],
    [
      'a look before the last of its days does not',
      [row('2026-10-20', '2026-10-20', '2026-11-01')],
      ['followUp 2026-11-17'],
    ],
  ] as const)('%s', (_what, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });
  test('the oldest comes first', () => {
    expect(told(row('2026-11-20', '2026-11-20'), row('2026-11-01', null))).toEqual([
      'advice 2026-11-01',
      'followUp 2026-11-22',
    ]);
  });
});

test('packs that must not be used count while they are in the cupboard, and no longer', () => {
  const stop = { at: '2026-11-20T09:00:00.000Z', reason: 'Letter', notice: '' } as never;
  const lots = [
    lot('fine'),
    lot('recalled', { recalled: stop }),
    lot('quarantined', { quarantined: stop }),
    lot('usedUp', { usedUpAt: '2026-11-20T09:00:00.000Z' as never }),
    lot('retired', { retired: stop }),
  ];
  expect(stoppedLots(lots)).toBe(2);
  expect(stoppedLots([])).toBe(0);
});

test('whoever holds a needle and of whom nobody has said a word on hepatitis B is named', () => {
  const person = (name: string, over: Partial<Colleague>): Colleague =>
    ({ id: name, name, roles: ['practitioner'], isHere: true, ...over }) as unknown as Colleague;
  expect(
    unvaccinated([
      person('Jo', {}),
      person('Kim', { hepatitisB: 'given' }),
      person('Lee', { hepatitisB: 'declined' }),
      person('Max', { roles: ['frontDesk'] }),
      person('Nia', { roles: ['assistant'] }),
      person('Oli', { isHere: false }),
    ]),
  ).toEqual(['Jo', 'Nia']);
});
