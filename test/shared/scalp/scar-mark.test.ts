import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, zoneAt } from '../../../shared/scalp/place.ts';
import { boundsOf, flatten, isInside } from '../../../shared/scalp/polygon.ts';
import { scarAreaCm2, scarMark } from '../../../shared/scalp/scar-mark.ts';
import { viewIds, views } from '../../../shared/scalp/views.ts';
import { holds } from '../../builders/property.ts';

const onTop = { ...placeAt('top', { x: 260, y: 240 }), parent: 'MID', angle: 0 };
const spanOf = (path: string) => {
  const { left, right, top, bottom } = boundsOf(flatten(path));
  return { across: right - left, down: bottom - top };
};

describe('the mark of a scar', () => {
  test('is to scale', () => {
    const { across, down } = spanOf(scarMark(onTop, { lengthMm: 60, widthMm: 8 }));
    expect(across).toBeCloseTo(60 * views.top.unitsPerMm, 0);
    expect(down).toBeCloseTo(8 * views.top.unitsPerMm, 0);
  });

  test('turns with the scar', () => {
    const { across, down } = spanOf(scarMark({ ...onTop, angle: 90 }, { lengthMm: 60, widthMm: 8 }));
    expect(down).toBeCloseTo(60 * views.top.unitsPerMm, 0);
    expect(across).toBeCloseTo(8 * views.top.unitsPerMm, 0);
  });

  test('is wide enough to be seen, however fine the scar', () => {
    expect(spanOf(scarMark(onTop, { lengthMm: 40, widthMm: 0.5 })).down).toBeGreaterThan(4);
  });

  test('stays on the head, however long and wherever it lies, and holds only what screen and page both draw', () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
    const anywhere = fc.record({
      view: fc.constantFrom(...viewIds),
      x: share,
      y: share,
      angle: fc.integer({ min: 0, max: 179 }),
      parent: fc.constant('MID'),
    });
    const size = fc.record({
      lengthMm: fc.integer({ min: 1, max: 400 }),
      widthMm: fc.integer({ min: 1, max: 100 }),
    });
    holds(
      fc.property(
        anywhere.filter((place) => zoneAt(place) !== undefined),
        size,
        (place, one) => {
          const path = scarMark(place, one);
          expect(path).toMatch(/^M[-\d. ]+( [LC][-\d. ]+)+ Z$/);
          const head = flatten(views[place.view].head.outline, 64);
          expect(flatten(path).filter((point) => !isInside(head, point))).toEqual([]);
        },
      ),
      300,
    );
  });
});

test.each([
  [200, 3, 6],
  [10, 10, 1],
  [5, 0.5, 0.1],
  [33, 7, 2.3],
])('a scar of %d × %d mm has %d cm²', (length, width, area) => {
  expect(scarAreaCm2(length, width)).toBe(area);
});
test('has no area before both are measured', () => {
  expect(scarAreaCm2(200, undefined)).toBeUndefined();
  expect(scarAreaCm2(undefined, 3)).toBeUndefined();
});
