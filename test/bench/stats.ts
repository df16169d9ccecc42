/** The value below which `share` (0 to 1) of the numbers lie. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** One line of the table: what was measured, against what, and how far it may go. */
export interface BenchLine {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly unit: 'ms' | 'MiB' | 'kB';
  /** Of the ratio where there is something to compare with, else of the value. */
  readonly goal: number;
}

export const valueOf = ({ ours, theirs }: BenchLine): number => (theirs === null ? ours : ours / theirs);
export const isMet = (line: BenchLine): boolean => valueOf(line) <= line.goal;
