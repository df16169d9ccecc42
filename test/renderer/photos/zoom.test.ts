import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, whole, zoomed } from '../../../renderer/photos/zoom.ts';

test('the point under the finger stays where it is', () => {
  const near = zoomed(whole, 2, 0.25, 0.5);
  expect(near).toEqual({ scale: 2, x: 0.125, y: 0.25 });
  expect(near.x + 0.25 / near.scale).toBeCloseTo(0.25);
});

test('whole again is whole again', () => {
  expect(zoomed(zoomed(whole, 3, 0.9, 0.1), 1 / 3, 0.2, 0.2)).toEqual(whole);
});

test('the frame never leaves the picture, whatever is done', () => {
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('zoom' as const),
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      a: fc.double({ min: 0, max: 1, noNaN: true }),
      b: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      factor: fc.constant(1),
      a: fc.double({ min: -2, max: 2, noNaN: true }),
      b: fc.double({ min: -2, max: 2, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { scale, x, y } = acts.reduce(
        (zoom, { kind, factor, a, b }) => (kind === 'zoom' ? zoomed(zoom, factor, a, b) : moved(zoom, a, b)),
        whole,
      );
      expect(scale).toBeGreaterThanOrEqual(1);
      expect(scale).toBeLessThanOrEqual(8);
      for (const side of [x, y]) {
        expect(side).toBeGreaterThanOrEqual(0);
        expect(side + 1 / scale).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
