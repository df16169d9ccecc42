import { expect, test } from 'vitest';
import type { GradePoint } from '../../../shared/people/client-history.ts';
import { lineThrough, spanOf, spotsOf } from '../../../renderer/clients/history/chart-points.ts';

const point = (on: string, value: number): GradePoint =>
  ({ session: on, on, value }) as unknown as GradePoint;
const box = { width: 200, height: 60, margin: 10 };

test('time goes from left to right in its true measure, and 0 lies on the floor', () => {
  const points = [point('2020-01-01', 0), point('2021-01-01', 4), point('2024-01-01', 2)];
  const spots = spotsOf(points, spanOf(points), 4, box);
  expect(spots.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [10, 50],
    [55, 10],
    [190, 30],
  ]);
  expect(lineThrough(spots)).toBe('M10.0 50.0L55.1 10.0L190.0 30.0');
});

test('one single visit stands at the right, where the newest always stands', () => {
  const points = [point('2020-01-01', 1)];
  expect(spotsOf(points, spanOf(points), 4, box).map(({ x }) => x)).toEqual([190]);
});

test('charts share the span of all their points; a value beyond the scale stays inside the drawing', () => {
  const span = spanOf([point('2024-05-01', 1), point('2020-01-01', 1)]);
  expect(span).toEqual({ from: '2020-01-01', to: '2024-05-01' });
  expect(spotsOf([point('2024-05-01', 9)], span, 4, box)).toMatchObject([{ x: 190, y: 10 }]);
});

test('nothing to draw is no defect', () => {
  expect(spotsOf([], spanOf([]), 4, box)).toEqual([]);
  expect(lineThrough([])).toBe('');
});
