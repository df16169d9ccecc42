import { describe, expect, test } from 'vitest';
import { boundsOf, distanceToBorder, flatten, isInside } from '../../../shared/scalp/polygon.ts';

const square = 'M0 0 L10 0 L10 10 L0 10 Z';

describe('flatten', () => {
  test('keeps straight corners as they are', () => {
    expect(flatten(square)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]);
  });

  test('walks a curve from its start to its end', () => {
    const points = flatten('M0 0 C0 10 10 10 10 0 Z', 4);
    expect(points).toHaveLength(5);
    expect(points[2]).toEqual({ x: 5, y: 7.5 });
    expect(points.at(-1)).toEqual({ x: 10, y: 0 });
  });

  test('reads several curves after one letter', () => {
    expect(flatten('M0 0 C0 1 1 1 1 0 1 -1 0 -1 0 0 Z', 2)).toHaveLength(5);
  });
});

test.each([
  [5, 5, true],
  [0.1, 9.9, true],
  [-1, 5, false],
  [11, 5, false],
  [5, 10.5, false],
])('(%d, %d) inside the square: %s', (x, y, inside) => {
  expect(isInside(flatten(square), { x, y })).toBe(inside);
});

test.each([
  [5, 5, 5],
  [5, 1, 1],
  [13, 14, 5],
])('(%d, %d) is %d from the border', (x, y, distance) => {
  expect(distanceToBorder(flatten(square), { x, y })).toBeCloseTo(distance);
});

test('bounds hold the whole figure', () => {
  expect(boundsOf(flatten('M3 4 L8 -2 L5 9 Z'))).toEqual({ left: 3, right: 8, top: -2, bottom: 9 });
});
