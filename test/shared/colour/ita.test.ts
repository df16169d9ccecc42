import { colourWords } from '../../../shared/words/colour.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ita, itaClass } from '../../../shared/colour/ita.ts';
import { itaClasses } from '../../../shared/colour/ita-class.ts';
import { undertoneOf } from '../../../shared/colour/undertone.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { must } from '../../../shared/result.ts';
import { labFromSrgb } from '../../builders/colour.ts';
import { holds } from '../../builders/property.ts';

/** Brief 3.3. */
test.each([
  [65, 15, 45, 'light'],
  [65, 18, 39.81, 'intermediate'],
  [60, 20, 26.57, 'tan'],
  [50, 18, 0, 'brown'],
  [45, 16, -17.35, 'brown'],
  [40, 14, -35.54, 'dark'],
  [75, 12, 64.36, 'veryLight'],
  [70, 14, 55.01, 'veryLight'],
] as const)('skin of L* %f and b* %f has an angle of %f degrees and is %s', (L, b, degrees, is) => {
  const angle = must(ita({ L, a: 10, b }));
  expect(angle).toBeCloseTo(degrees, 2);
  expect(itaClass(angle)).toBe(is);
});

test.each([
  [[194, 150, 130], 42.83, 'light'],
  [[240, 200, 180], 65.46, 'veryLight'],
  [[115, 82, 68], -41.25, 'dark'],
  [[90, 60, 45], -56.01, 'dark'],
] as const)('a patch of %j on the screen has %f degrees', (rgb, degrees, is) => {
  const angle = must(ita(labFromSrgb(rgb)));
  expect(Math.abs(angle - degrees)).toBeLessThan(0.05);
  expect(itaClass(angle)).toBe(is);
});

test.each([0, -0.001, -5.786, 0.01, Number.NaN, Number.POSITIVE_INFINITY])(
  'blue or colourless "skin" with b* %f has no angle, and a sentence says why',
  (b) => {
    const answer = ita({ L: 24, a: 0, b });
    expect(answer).toMatchObject({
      ok: false,
      error: { says: colourWords.noAngle },
    });
  },
);

test.each([
  [55, 'light'],
  [55.001, 'veryLight'],
  [41, 'intermediate'],
  [28, 'tan'],
  [10, 'brown'],
  [-30, 'dark'],
  [-29.99, 'brown'],
] as const)('%f degrees is %s', (degrees, is) => {
  expect(itaClass(degrees)).toBe(is);
});

test('lighter skin of the same yellowness never has a darker class', () => {
  const L = fc.double({ min: 0, max: 100, noNaN: true });
  holds(
    fc.property(L, L, fc.double({ min: 0.1, max: 40, noNaN: true }), (one, other, b) => {
      const [dark, light] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        itaClasses.indexOf(itaClass(must(ita({ L: each, a: 8, b })))),
      ) as [number, number];
      expect(light).toBeLessThanOrEqual(dark);
    }),
  );
});

test.each([
  [16, 16, 'cool'],
  [12, 18, 'neutral'],
  [8, 20, 'warm'],
  [2, 18, 'olive'],
  [0.5, 0.5, null],
  [10, -4, null],
] as const)('skin of a* %f and b* %f looks %s', (a, b, looks) => {
  expect(undertoneOf({ L: 60, a, b }, defaultColour.undertone)).toBe(looks);
});

test("where skin looks warm or cool is the studio's to say", () => {
  const skin = { L: 60, a: 12, b: 18 };
  expect([
    undertoneOf(skin, defaultColour.undertone),
    undertoneOf(skin, { ...defaultColour.undertone, warmAbove: 55 }),
    undertoneOf(skin, { ...defaultColour.undertone, leastChroma: 25 }),
  ]).toEqual(['neutral', 'warm', null]);
});
