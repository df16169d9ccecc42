import { useCallback, useMemo, useState } from 'react';
import { moved, whole, zoomed } from './zoom.ts';
import type { Zoom } from './zoom.ts';

export interface ZoomHand extends Zoom {
  readonly by: (factor: number, aroundX?: number, aroundY?: number) => void;
  readonly move: (dx: number, dy: number) => void;
  readonly reset: () => void;
}

/** One zoom for both pictures, so that the same spot of the head stays beside itself. */
export const useZoom = (): ZoomHand => {
  const [now, setNow] = useState<Zoom>(whole);
  const by = useCallback(
    (factor: number, aroundX = 0.5, aroundY = 0.5) => setNow((was) => zoomed(was, factor, aroundX, aroundY)),
    [],
  );
  const move = useCallback((dx: number, dy: number) => setNow((was) => moved(was, dx, dy)), []);
  const reset = useCallback(() => setNow(whole), []);
  return useMemo(() => ({ ...now, by, move, reset }), [now, by, move, reset]);
};
