export interface RowWindow {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Which rows of equal height are worth drawing: those in sight and some around. `above` and `below` are the heights, in px, of what is left out.
 */
export const windowOf = (
  count: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
  spare = 12,
): RowWindow => {
  const first = Math.min(Math.max(0, Math.floor(scrollTop / rowHeight) - spare), Math.max(0, count - 1));
  const last = Math.min(count, Math.max(first, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare));
  return { first, last, above: first * rowHeight, below: Math.max(0, count - last) * rowHeight };
};
