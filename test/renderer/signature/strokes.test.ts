import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, pointsOf, strokeOf } from '../../../renderer/signature/strokes.ts';
import type { InkPoint } from '../../../renderer/signature/strokes.ts';
import { intentSchemas } from '../../../shared/session/events.ts';

const point = (x: number, y: number, time: number): InkPoint => ({ x, y, time, pressure: 0.5 });
const line = [point(0, 0, 1000), point(50, 25, 1010), point(100, 50, 1020), point(200, 100, 1030)];

describe('ink on its way to the record', () => {
  test('is kept as fractions of the pad, so that it can be drawn at any size', () => {
    expect(strokeOf(line, 0, 200, 100)?.points).toEqual([
      [0, 0, 0, 0.5],
      [0.25, 0.25, 10, 0.5],
      [0.5, 0.5, 20, 0.5],
      [1, 1, 30, 0.5],
    ]);
  });
  test('comes back at the size of another pad', () => {
    const stroke = strokeOf(line, 0, 200, 100);
    expect(stroke && pointsOf(stroke, 400, 200).at(-1)).toEqual({ x: 400, y: 200, time: 30, pressure: 0.5 });
  });
  test('sent in two parts has no gap between them', () => {
    const [first, second] = [strokeOf(line.slice(0, 2), 0, 200, 100), strokeOf(line, 2, 200, 100)];
    expect(second?.points[0]).toEqual(first?.points.at(-1));
  });
  test('sends nothing when there is nothing new', () => {
    expect(strokeOf(line, line.length, 200, 100)).toBeNull();
    expect(strokeOf([], 0, 200, 100)).toBeNull();
    expect(strokeOf(line, 0, 0, 0)).toBeNull();
  });
  test('is always what the door accepts', () => {
    const drawn = fc.array(
      fc.record({
        x: fc.double({ min: -50, max: 900, noNaN: true }),
        y: fc.double({ min: -50, max: 400, noNaN: true }),
        time: fc.nat(),
        pressure: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(drawn, fc.nat(39), (points, from) => {
        const stroke = strokeOf(points, from, 600, 176);
        return (
          stroke === null ||
          intentSchemas['ink.added'].safeParse({
            type: 'ink.added',
            consent: 'treatment',
            pad: 'treatment',
            strokes: [stroke],
          }).success
        );
      }),
    );
  });
});

describe('ink painted again', () => {
  const parcel = (...points: readonly [number, number, number, number][]) => ({ points: [...points] });
  const [a, b, c, d] = [
    [0, 0, 0, 0.5],
    [0.2, 0.2, 10, 0.5],
    [0.4, 0.1, 20, 0.5],
    [0.6, 0.5, 30, 0.5],
  ] as const satisfies readonly [number, number, number, number][];
  test('joins the parcels of one line, however small they were', () => {
    expect(linesOf([parcel(a, b), parcel(b, c), parcel(c, d)])).toEqual([parcel(a, b, c, d, d)]);
  });
  test('keeps two lines apart, also when the second begins where the first ended', () => {
    expect(linesOf([parcel(a, b), parcel([0.2, 0.2, 0, 0.5], d)])).toEqual([
      parcel(a, b, b),
      parcel([0.2, 0.2, 0, 0.5], d, d),
    ]);
  });
  test('leaves a dot a dot', () => expect(linesOf([parcel(a), parcel(b)])).toEqual([parcel(a), parcel(b)]));
});
