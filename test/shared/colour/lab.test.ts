import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { linearFromLab, labFromLinear, srgbFromLab } from '../../../shared/colour/lab.ts';
import type { Rgb } from '../../../shared/colour/lab.ts';
import { labFromSrgb } from '../../builders/colour.ts';
import { holds } from '../../builders/property.ts';

/** Brief 3.3, tolerance 0.01. */
const vectors: readonly (readonly [Rgb, number, number, number])[] = [
  [[255, 255, 255], 100, 0, 0],
  [[119, 119, 119], 50.034, 0, 0],
  [[118, 118, 118], 49.637, 0, 0],
  [[60, 60, 60], 25.317, 0, 0],
  [[52, 58, 66], 24.159, -0.463, -5.786],
  [[194, 150, 130], 65.667, 13.675, 16.899],
  [[240, 200, 180], 83.512, 11.199, 15.299],
  [[115, 82, 68], 38.017, 11.797, 13.664],
  [[90, 60, 45], 28.368, 11.178, 14.584],
];
test.each(vectors)('screen colour %j is L* %f a* %f b* %f', (rgb, L, a, b) => {
  const lab = labFromSrgb(rgb);
  expect(Math.abs(lab.L - L)).toBeLessThan(0.01);
  expect(Math.abs(lab.a - a)).toBeLessThan(0.01);
  expect(Math.abs(lab.b - b)).toBeLessThan(0.01);
});

const byte = fc.integer({ min: 0, max: 255 });
test('every screen colour comes back from Lab as it was', () => {
  holds(
    fc.property(fc.tuple(byte, byte, byte), (rgb) => {
      expect(srgbFromLab(labFromSrgb(rgb))).toEqual(rgb);
    }),
  );
});

test('light comes back from Lab as it was', () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  holds(
    fc.property(fc.tuple(share, share, share), (light) => {
      linearFromLab(labFromLinear(light)).forEach((value, index) => {
        expect(value).toBeCloseTo(light[index] ?? -1, 6);
      });
    }),
  );
});
