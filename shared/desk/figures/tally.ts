/** Values by how often each came: as small for a hundred thousand of them as for a hundred. */
interface Tally {
  readonly n: number;
  readonly sum: number;
  /** How often each value came, the smallest first. */
  readonly spread: readonly (readonly [value: number, count: number])[];
}

export const createTally = () => {
  const counts = new Map<number, number>();
  return {
    add: (value: number): void => void counts.set(value, (counts.get(value) ?? 0) + 1),
    done: (): Tally => {
      const spread = [...counts].toSorted(([a], [b]) => a - b);
      return {
        n: spread.reduce((sum, [, count]) => sum + count, 0),
        sum: spread.reduce((sum, [value, count]) => sum + value * count, 0),
        spread,
      };
    },
  };
};

/** The value below which that share lies, between two neighbours where it falls between; nothing of nothing. */
export const quantileOf = ({ n, spread }: Tally, share: number): number | null => {
  if (n === 0) return null;
  const place = (n - 1) * share;
  const below = valueAt(spread, Math.floor(place));
  return below + (valueAt(spread, Math.ceil(place)) - below) * (place - Math.floor(place));
};

const valueAt = (spread: Tally['spread'], place: number): number => {
  let passed = 0;
  for (const [value, count] of spread) {
    passed += count;
    if (place < passed) return value;
  }
  return spread.at(-1)?.[0] ?? 0;
};
