import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { LongChannel, LongList } from '../../shared/ipc/long-list.ts';
import { useShell } from '../context.ts';
import { createReadOn, rowAt } from './read-on.ts';
import { useRowWindow } from './use-row-window.ts';

/** Rows of a long list that are worth drawing, each with its place; those that are on their way are `undefined`. */
export const useReadOn = <T>(
  of: LongChannel,
  list: LongList<T>,
  onGone: () => void,
): Omit<ReturnType<typeof useRowWindow>, 'window'> & {
  readonly above: number;
  readonly below: number;
  readonly rows: readonly { readonly at: number; readonly row: T | undefined }[];
} => {
  const { client } = useShell();
  const { scroller, onScroll, window } = useRowWindow(list.count);
  const read = useMemo(() => createReadOn(client, of, list, onGone), [client, of, list, onGone]);
  const pieces = useSyncExternalStore(read.subscribe, read.now, read.now);
  const { first, last, above, below } = window;
  useEffect(() => {
    void read.see(first, last);
  }, [read, first, last]);
  return {
    scroller,
    onScroll,
    above,
    below,
    rows: Array.from({ length: last - first }, (_, index) => ({
      at: first + index,
      row: rowAt(pieces, first + index),
    })),
  };
};
