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
