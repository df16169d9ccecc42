import type { Stroke } from '../../shared/session/topics/consent/data.ts';

/** What the pad library gives for one point, in CSS pixels and milliseconds. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
  readonly time: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * The part of a stroke that was not stored yet, as fractions of the pad, so that it can be drawn again at any size.
 * `from` is the index of the first new point; the point before it is repeated, or the line would break at each saving.
 */
export const strokeOf = (
  points: readonly InkPoint[],
  from: number,
  width: number,
  height: number,
): Stroke | null => {
  const fresh = points.slice(Math.max(0, from - 1));
  const first = points[0];
  if (from >= points.length || !first || width <= 0 || height <= 0) return null;
  return {
    points: fresh.map(({ x, y, pressure, time }) => [
      round(x / width, 4),
      round(y / height, 4),
      Math.max(0, Math.round(time - first.time)),
      round(pressure, 3),
    ]),
  };
};

/** Back to pixels of a pad of this size. */
export const pointsOf = (stroke: Stroke, width: number, height: number): InkPoint[] =>
  stroke.points.map(([x, y, time, pressure]) => ({ x: x * width, y: y * height, time, pressure }));

const continues = (before: Stroke | undefined, next: Stroke): before is Stroke => {
  const [last, first] = [before?.points.at(-1), next.points[0]];
  return (
    last !== undefined &&
    first !== undefined &&
    next.points.length > 1 &&
    first.every((value, index) => value === last[index])
  );
};

/**
 * Stored parcels as the lines a hand drew, to be painted again: parcels of one line are joined, and its last point stands twice,
 * because a curve is painted only up to the point before the last.
 */
export const linesOf = (strokes: readonly Stroke[]): readonly Stroke[] => {
  const lines: Stroke[] = [];
  for (const stroke of strokes) {
    const before = lines.at(-1);
    if (continues(before, stroke))
      lines[lines.length - 1] = { points: [...before.points, ...stroke.points.slice(1)] };
    else lines.push(stroke);
  }
  return lines.map(({ points }) => {
    const last = points.at(-1);
    return { points: points.length > 1 && last !== undefined ? [...points, last] : points };
  });
};
