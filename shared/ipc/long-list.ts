/** A list that grows with the studio, as it crosses to the window: its first rows, and how main is asked for the others. */
export interface LongList<T> {
  readonly first: readonly T[];
  readonly count: number;
  /** By which name main keeps the whole list; `null` where `first` is all of it. */
  readonly kept: string | null;
}

/** Channels whose answers hold such a list. Who may ask one of them may read on in its answer, and nobody else. */
export const longChannels = ['stock.list', 'stock.recallReach', 'due.list', 'keeping.due'] as const;
export type LongChannel = (typeof longChannels)[number];

/** Rows that cross with the answer, and with each look further down. */
export const ROWS_AT_ONCE = 100;

/** Makes a long list of all rows: main keeps what does not cross. */
export type KeepRows = <T>(rows: readonly T[]) => LongList<T>;
