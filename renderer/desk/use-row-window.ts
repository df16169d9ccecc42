import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { windowOf } from './window-of.ts';
import type { RowWindow } from './window-of.ts';

/** Follows the scrolling of a list of equal rows; the height of a row is measured, so that larger text keeps working. */
export const useRowWindow = (
  count: number,
): {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly window: RowWindow;
} => {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, view: 800, row: 56 });
  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const row = box.querySelector<HTMLElement>('tbody tr[data-row]')?.offsetHeight ?? 56;
    // In steps, so that most scrolling draws nothing anew.
    const top = Math.floor(box.scrollTop / (row * 4)) * row * 4;
    setPlace((before) =>
      before.top === top && before.view === box.clientHeight && before.row === row
        ? before
        : { top, view: box.clientHeight, row },
    );
  }, []);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, [look]);
  return { scroller, onScroll: look, window: windowOf(count, place.row, place.top, place.view) };
};
