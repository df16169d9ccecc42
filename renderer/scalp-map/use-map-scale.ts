import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** Tells the style sheet how many units of the drawing one pixel of the screen is, so that words on a small map stay as large as elsewhere. */
export const useMapScale = (
  drawing: RefObject<SVGSVGElement | null>,
  { width, height }: { readonly width: number; readonly height: number },
): void => {
  useLayoutEffect(() => {
    const svg = drawing.current;
    if (svg === null) return;
    const measure = (): void => {
      const scale = Math.min(svg.clientWidth / width, svg.clientHeight / height);
      if (scale > 0) svg.style.setProperty('--units-per-px', String(1 / scale));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(svg);
    return () => watch.disconnect();
  }, [drawing, width, height]);
};
