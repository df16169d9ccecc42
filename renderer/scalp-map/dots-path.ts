import type { Point } from '../../shared/scalp/polygon.ts';

/** One path of round points draws hundreds of dots as one shape: the map stays light to paint. */
export const dotsPath = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${x} ${y}h.01`).join('');

/** The same as open rings of that radius: what was there last time. */
export const ringsPath = (points: readonly Point[], radius: number): string =>
  points
    .map(
      ({ x, y }) =>
        `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('');
