import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignature } from '../../../shared/signature/is-signature.ts';
import { holds } from '../../builders/property.ts';

type Point = readonly [x: number, y: number, ms: number, pressure: number];
const line = (...points: readonly (readonly [number, number])[]): { readonly points: readonly Point[] } => ({
  points: points.map(([x, y], index) => [x, y, index * 16, 0.5]),
});
/** A finger that rests and trembles within so many widths of the pad. */
const resting = (x: number, y: number, size: number, count: number) =>
  line(
    ...Array.from({ length: count }, (_, index): [number, number] => [
      x + (size / 2) * Math.sin(index * 2.4),
      y + (size / 2) * 4 * Math.cos(index * 1.7),
    ]),
  );

describe('no signature', () => {
  test.each([
    ['nothing', []],
    ['one dot', [line([0.5, 0.5])]],
    ['a dot with a tremble', [line([0.5, 0.5], [0.501, 0.501])]],
    ['a finger that rests for long', [resting(0.5, 0.5, 0.008, 600)]],
    ['twenty dots all over', Array.from({ length: 20 }, (_, index) => line([index / 20, (index % 5) / 5]))],
    [
      'three fingers that rest',
      [resting(0.2, 0.5, 0.01, 200), resting(0.5, 0.4, 0.01, 200), resting(0.8, 0.5, 0.01, 200)],
    ],
    ['a short dash', [line([0.5, 0.5], [0.53, 0.5])]],
    ['a dot that was stored in parcels', [line([0.5, 0.5], [0.502, 0.5]), line([0.502, 0.5], [0.503, 0.51])]],
    ['a parcel without points', [{ points: [] as readonly Point[] }]],
    ['a finger that rolls on one place', [resting(0.5, 0.5, 0.018, 600)]],
    ['the same, put down twice', [resting(0.5, 0.5, 0.016, 90), resting(0.505, 0.5, 0.016, 90)].slice(0, 1)],
    ['a full stop drawn as a small ring', [resting(0.3, 0.6, 0.012, 24)]],
    ['a tick as small as a freckle', [line([0.5, 0.5], [0.505, 0.52], [0.515, 0.47])]],
    ['two dots and a short dash', [line([0.2, 0.5]), line([0.4, 0.5]), line([0.5, 0.5], [0.54, 0.5])]],
    ['a line that never left its first point', [line([0.5, 0.5], [0.5, 0.5], [0.5, 0.5])]],
  ])('%s', (_what, ink) => expect(isSignature(ink)).toBe(false));
});

describe('a signature', () => {
  test.each([
    ['a name', [line([0.1, 0.6], [0.15, 0.3], [0.2, 0.7], [0.25, 0.4], [0.4, 0.5], [0.6, 0.5])]],
    [
      'two small initials',
      [line([0.5, 0.6], [0.51, 0.3], [0.52, 0.6]), line([0.53, 0.3], [0.53, 0.6], [0.545, 0.55])],
    ],
    ['a cross', [line([0.45, 0.3], [0.5, 0.6]), line([0.5, 0.3], [0.45, 0.6])]],
    ['a line', [line([0.3, 0.5], [0.4, 0.5])]],
    [
      'small letters in one corner',
      [line([0.02, 0.1], [0.03, 0.2], [0.04, 0.1], [0.05, 0.2], [0.06, 0.1], [0.08, 0.15])],
    ],
    [
      'a name with dots on its i',
      [line([0.2, 0.5], [0.3, 0.4], [0.35, 0.6]), line([0.25, 0.3]), line([0.31, 0.3])],
    ],
    ['one stroke down, long enough to be meant', [line([0.5, 0.1], [0.5, 0.5])]],
    ['a loop that ends where it began', [line([0.5, 0.3], [0.55, 0.5], [0.5, 0.7], [0.45, 0.5], [0.5, 0.3])]],
    [
      'three characters side by side',
      [
        line([0.1, 0.3], [0.14, 0.3], [0.12, 0.5]),
        line([0.17, 0.3], [0.17, 0.5]),
        line([0.2, 0.4], [0.24, 0.4], [0.22, 0.55]),
      ],
    ],
    [
      'a name over a finger that rested first',
      [resting(0.1, 0.5, 0.01, 200), line([0.2, 0.5], [0.3, 0.3], [0.4, 0.6])],
    ],
    ['a very wide scrawl', [line([0, 0.5], [1, 0.4], [0, 0.6])]],
    ['letters from right to left', [line([0.8, 0.5], [0.7, 0.6], [0.6, 0.4], [0.55, 0.5])]],
    [
      'a line that was stored in parcels',
      [
        line([0.4, 0.5], [0.41, 0.5]),
        {
          points: [
            [0.41, 0.5, 16, 0.5],
            [0.44, 0.5, 32, 0.5],
          ] as const,
        },
        {
          points: [
            [0.44, 0.5, 32, 0.5],
            [0.48, 0.5, 48, 0.5],
          ] as const,
        },
      ],
    ],
  ])('%s', (_what, ink) => expect(isSignature(ink as never)).toBe(true));
});

test('however often a finger taps, taps are no signature', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  holds(
    fc.property(
      fc.array(fc.tuple(share, share, fc.integer({ min: 1, max: 40 })), { maxLength: 40 }),
      (taps) => {
        expect(isSignature(taps.map(([x, y, count]) => resting(x, y, 0.006, count)))).toBe(false);
      },
    ),
  );
});

test('a signature stays one at any place of the pad and with anything added', () => {
  const shape = [
    [0, 0.5],
    [0.03, 0.2],
    [0.06, 0.6],
    [0.1, 0.4],
  ] as const;
  holds(
    fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.nat(20), (left, dots) => {
      const name = line(...shape.map(([x, y]) => [x + left, y] as const));
      expect(isSignature([name, ...Array.from({ length: dots }, () => line([left, 0.1]))])).toBe(true);
    }),
  );
});
