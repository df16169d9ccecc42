/** Lines of ink: points as shares of the pad's width and height; what else they hold is not looked at. */
interface Ink {
  readonly points: readonly (readonly [x: number, y: number, ...rest: number[]])[];
}

/** Height of a pad in its widths, about: only to add ways across and ways down. */
const padHeight = 0.25;
/** In widths of the pad. A dot of a trembling finger stays in a circle of this size, however long it rests. */
const dotSize = 0.015;
/** Two initials of half a centimetre, on a pad as wide as the tablet. */
const leastLength = 0.06;

const wayOf = ({ points }: Ink): { readonly length: number; readonly size: number } => {
  let length = 0;
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined) length += Math.hypot(x - before[0], (y - before[1]) * padHeight);
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y * padHeight);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return { length, size };
};

/**
 * Is there enough ink to be somebody's signature: a name, initials, a cross. A dot is none, nor are many, nor is a finger that rested.
 * A line that is stored in parcels counts as a whole.
 */
export const isSignature = (ink: readonly Ink[]): boolean => {
  const drawn = joinedLines(ink)
    .map(wayOf)
    .filter(({ size }) => size > dotSize);
  // A finger that rolls on one place goes a long way and gets nowhere: no line counts for more than twice its size.
  return drawn.reduce((sum, { length, size }) => sum + Math.min(length, 2 * size), 0) >= leastLength;
};

/** Parcels of one line begin where the last one ended. */
const joinedLines = (ink: readonly Ink[]): readonly Ink[] => {
  const lines: { points: Ink['points'][number][] }[] = [];
  for (const { points } of ink) {
    const [first, last] = [points[0], lines.at(-1)?.points.at(-1)];
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      points.length > 1 &&
      first.every((value, index) => value === last[index]);
    if (goesOn) lines.at(-1)?.points.push(...points.slice(1));
    else if (first !== undefined) lines.push({ points: [...points] });
  }
  return lines;
};
