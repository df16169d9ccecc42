import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReviewDue, lotsByHorizon, lotsDue, papersDue } from '../../../shared/home/due.ts';
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
