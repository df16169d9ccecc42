import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleOf, placeAt, placeInFrame, pointOf, zoneAt } from '../../../shared/scalp/place.ts';
import { viewIds, views, zonesSeen } from '../../../shared/scalp/views.ts';
import { holds } from '../../builders/property.ts';

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const place = fc.record({ view: fc.constantFrom(...viewIds), x: share, y: share });
const frame = fc.record({
  left: fc.integer({ min: -400, max: 400 }),
  top: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 80, max: 2400 }),
  height: fc.integer({ min: 80, max: 2400 }),
});

/** Where a stored place shows in a frame: the view's crop as large as fits, in the middle, as browsers place a drawing. */
const pointInFrame = (
  stored: { readonly view: (typeof viewIds)[number]; readonly x: number; readonly y: number },
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
) => {
  const { crop } = views[stored.view];
  const scale = Math.min(width / crop.width, height / crop.height);
  const point = pointOf(stored);
  return {
    x: left + (width - crop.width * scale) / 2 + (point.x - crop.x) * scale,
    y: top + (height - crop.height * scale) / 2 + (point.y - crop.y) * scale,
  };
};

describe('a stored place', () => {
  test('survives any size of the drawing', () => {
    holds(
      fc.property(place, frame, (stored, size) => {
        expect(placeInFrame(stored.view, size, pointInFrame(stored, size))).toEqual(stored);
      }),
    );
  });

  test('lies in the same zone at every size', () => {
    holds(
      fc.property(place, frame, frame, (stored, small, large) => {
        const seen = (size: typeof small) =>
          zoneAt(placeInFrame(stored.view, size, pointInFrame(stored, size)));
        expect(seen(small)).toBe(seen(large));
      }),
    );
  });

  test('moves with the drawing, as far as the drawing grew', () => {
    const stored = { view: 'top', x: 0.5, y: 0.25 } as const;
    const small = { left: 0, top: 0, width: 200, height: 400 };
    const large = { left: 10, top: 0, width: 400, height: 800 };
    expect(pointInFrame(stored, large)).toEqual({
      x: 10 + 2 * pointInFrame(stored, small).x,
      y: 2 * pointInFrame(stored, small).y,
    });
  });

  test('is never stored outside of the drawing', () => {
    expect(placeAt('left', { x: -20, y: 9000 })).toEqual({ view: 'left', x: 0, y: 1 });
  });

  test('comes back to the point it was taken at', () => {
    expect(pointOf(placeAt('back', { x: 260, y: 238 }))).toEqual({ x: 260, y: 238 });
  });
});

describe('the zone under a finger', () => {
  test.each(viewIds)('is the one whose name stands there, in the view "%s"', (view) => {
    for (const code of zonesSeen(view)) {
      const middle = middleOf(view, code);
      expect(middle && zoneAt(middle)).toBe(code);
    }
  });

  test('is none on the face or beside the head', () => {
    expect(zoneAt(placeAt('front', { x: 260, y: 300 }))).toBeUndefined();
    expect(zoneAt({ view: 'top', x: 0, y: 0 })).toBeUndefined();
  });

  test('a zone that a view does not show has no middle there', () => {
    expect(views.back.labels.FHL).toBeUndefined();
    expect(middleOf('back', 'FHL')).toBeUndefined();
  });
});
