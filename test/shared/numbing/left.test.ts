import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { doseProblems } from '../../../shared/numbing/dose-problems.ts';
import { numbingLeft } from '../../../shared/numbing/left.ts';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { at, cream, dataWith, said } from '../../builders/data.ts';
import { holds } from '../../builders/property.ts';

const now = at(100);
const known = ['emla-type', 'lidocaine-4', 'lidocaine-tetracaine-7'] as const;
const put = (id: string, product: string, grams: number, areaCm2: number): NumbingApplication =>
  cream({ id, product, grams, areaCm2 });
const doses = (numbing: readonly NumbingApplication[]) =>
  doseProblems(dataWith({ numbing }), now).filter(({ kind }) => kind !== 'capMinutes');

test('before any cream the whole label or the studio cap is left, whichever is less', () => {
  expect(numbingLeft(dataWith(), now, 'emla-type')).toEqual({
    areaCm2: 600,
    grams: 60,
    activeMg: 3000,
    minutes: 300,
  });
  expect(numbingLeft(dataWith(), now, 'lidocaine-4')).toMatchObject({
    areaCm2: 600,
    grams: 60,
    activeMg: 2400,
  });
  // 53 g of 14 % would be 7,420 mg: the studio's cap on the active lets 21 g.
  expect(numbingLeft(dataWith(), now, 'lidocaine-tetracaine-7')?.grams).toBeCloseTo(3000 / 140, 6);
});

test('products share one day: half of one leaves half of the other', () => {
  const left = numbingLeft(dataWith({ numbing: [put('a', 'emla-type', 30, 100)] }), now, 'lidocaine-4');
  expect(left).toMatchObject({ grams: 30, areaCm2: 500 });
});

test('an unknown limit leaves nothing to say, of this product or of one that is on already', () => {
  expect(numbingLeft(dataWith(), now, 'lidocaine-5')).toBeNull();
  expect(numbingLeft(dataWith({ numbing: [put('a', 'tetracaine-4', 1, 1)] }), now, 'emla-type')).toBeNull();
  const typed = {
    'lidocaine-5': said({
      maximumAreaCm2: 100,
      maximumGrams: 20,
      minimumDwellMinutes: 30,
      maximumDwellMinutes: 60,
      occlusion: 'forbidden' as const,
    }),
  };
  expect(numbingLeft(dataWith({ typedLimits: typed }), now, 'lidocaine-5')).toMatchObject({
    areaCm2: 100,
    grams: 20,
    minutes: 60,
  });
});

const day = fc
  .array(
    fc.record({
      product: fc.constantFrom(...known),
      grams: fc.double({ min: 0.1, max: 20, noNaN: true }),
      areaCm2: fc.double({ min: 1, max: 200, noNaN: true }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map(({ product, grams, areaCm2 }, index) => put(`c${index}`, product, grams, areaCm2)));

test('what is left may go on, and a tenth more may not', () => {
  holds(
    fc.property(day, fc.constantFrom(...known), (before, product) => {
      if (doses(before).length > 0) return true;
      const left = numbingLeft(dataWith({ numbing: before }), now, product);
      if (left === null || left.grams < 0.2 || left.areaCm2 < 2) return true;
      const with_ = (grams: number, areaCm2: number) =>
        doses([...before, put('more', product, grams, areaCm2)]).length;
      return (
        with_(left.grams * 0.999, left.areaCm2 * 0.999) === 0 &&
        with_(left.grams * 1.1 + 0.01, 1) > 0 &&
        with_(0.1, left.areaCm2 * 1.1 + 1) > 0
      );
    }),
  );
});
