import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Puts focus into the first field of a screen when it opens, where the screen asks for it. */
export const useStartFocus = <E extends HTMLElement>(wanted: boolean): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    if (wanted) place.current?.focus();
  }, [wanted]);
  return place;
};

/** Focus begins at the heading of a new screen, so that a screen reader and the keyboard start at the top; a field that asked for focus keeps it. */
export const useHeadingFocus = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
