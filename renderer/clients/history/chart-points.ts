import type { GradePoint } from '../../../shared/people/client-history.ts';

interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly point: GradePoint;
}
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** First and last day of all points, so that charts side by side share their time. */
export const spanOf = (points: readonly GradePoint[]): Span => {
  const days = points.map(({ on }) => on).toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

/** Where each point lies: time from left to right, 0 at the bottom, `top` at the top. One single day stands at the right, as the newest does. */
export const spotsOf = (
  points: readonly GradePoint[],
  span: Span,
  top: number,
  { width, height, margin }: ChartBox,
): readonly Spot[] => {
  const first = Date.parse(span.from);
  const days = Date.parse(span.to) - first;
  return points.map((point) => ({
    point,
    x: margin + (days > 0 ? (Date.parse(point.on) - first) / days : 1) * (width - 2 * margin),
    y: height - margin - (Math.min(point.value, top) / top) * (height - 2 * margin),
  }));
};

export const lineThrough = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
