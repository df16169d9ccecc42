import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { densityOfSpacing, dotsOf, layerDensity, spacingOfDensity } from '../../../shared/scalp/dots.ts';
import { holds } from '../../builders/property.ts';

test.each([
  [0.8, 156],
  [1, 100],
  [1.25, 64],
  [1.5, 44],
  [2, 25],
])('%d mm apart are %i dots per cm² (brief 4.2)', (mm, density) => {
  expect(Math.round(densityOfSpacing(mm))).toBe(density);
});
test('spacing and density turn into each other', () => {
  holds(
    fc.property(
      fc.double({ min: 0.5, max: 3, noNaN: true }),
      (mm) => Math.abs(spacingOfDensity(densityOfSpacing(mm)) - mm) < 1e-9,
    ),
  );
});
test('dots are density times area, and nobody counts in an area nobody knows', () => {
  expect(dotsOf(18, 55)).toBe(990);
  expect(dotsOf(18, 55, 0.3)).toBe(297);
  expect(dotsOf(-3, 55)).toBe(0);
  expect(dotsOf(18, undefined)).toBeNull();
});
test('a layer brings its share of what is missing, never more and never below nothing', () => {
  expect([30, 70, 100].map((percent) => layerDensity(60, 40, percent))).toEqual([6, 14, 20]);
  expect(layerDensity(60, 70, 100)).toBe(0);
  holds(
    fc.property(fc.nat(250), fc.nat(250), fc.integer({ min: 1, max: 100 }), (goal, there, percent) => {
      const added = layerDensity(goal, there, percent);
      return added >= 0 && added <= Math.max(0, goal - there);
    }),
  );
});
