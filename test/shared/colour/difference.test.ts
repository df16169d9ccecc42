import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, deltaE2000, rankByDifference } from '../../../shared/colour/difference.ts';
import { defaultColour } from '../../../shared/protocol/default/colour.ts';
import { holds } from '../../builders/property.ts';

const pairs = readFileSync(new URL('../../data/ciede2000-pairs.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number) as [number, number, number, number, number, number, number]);
const lab = fc.record({
  L: fc.double({ min: 0, max: 100, noNaN: true }),
  a: fc.double({ min: -100, max: 100, noNaN: true }),
  b: fc.double({ min: -100, max: 100, noNaN: true }),
});

describe('CIEDE2000', () => {
  test('there are 34 published pairs', () => {
    expect(pairs).toHaveLength(34);
  });

  test.each(pairs)(
    '%f %f %f against %f %f %f is %f, whichever comes first',
    (L1, a1, b1, L2, a2, b2, published) => {
      const [one, other] = [
        { L: L1, a: a1, b: b1 },
        { L: L2, a: a2, b: b2 },
      ];
      expect(Math.abs(deltaE2000(one, other) - published)).toBeLessThan(1e-4);
      expect(deltaE2000(other, one)).toBe(deltaE2000(one, other));
    },
  );

  test('is nothing against itself, never negative and the same both ways', () => {
    holds(
      fc.property(lab, lab, (one, other) => {
        expect(deltaE2000(one, one)).toBe(0);
        expect(deltaE2000(one, other)).toBeGreaterThanOrEqual(0);
        expect(deltaE2000(one, other)).toBe(deltaE2000(other, one));
      }),
    );
  });
});

test.each([
  [0, 'close', 'same'],
  [1, 'close', 'same'],
  [1.01, 'close', 'close'],
  [2, 'close', 'close'],
  [2.01, 'check', 'check'],
  [4, 'check', 'check'],
  [4.01, 'different', 'different'],
] as const)(
  'a difference of %f is "%s" from a photo and "%s" from an instrument',
  (difference, photo, reading) => {
    expect(bandOf(difference, { same: null, ...defaultColour.photoBands })).toBe(photo);
    expect(bandOf(difference, defaultColour.readingBands)).toBe(reading);
  },
);

test('the nearest shade comes first, and none is lost', () => {
  holds(
    fc.property(fc.array(lab, { maxLength: 30 }), lab, (shades, goal) => {
      const ranked = rankByDifference(shades, (one) => one, goal);
      expect(new Set(ranked.map(({ item }) => item))).toEqual(new Set(shades));
      ranked.slice(1).forEach(({ deltaE }, index) => {
        expect(deltaE).toBeGreaterThanOrEqual(ranked[index]?.deltaE ?? 0);
      });
    }),
  );
});
