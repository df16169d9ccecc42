import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 110em)');

const subscribe = (wake: () => void): (() => void) => {
  wide.addEventListener('change', wake);
  return () => wide.removeEventListener('change', wake);
};

/** How many missing things the footer names before "and n more": it must stay low enough to leave the stage its room. */
export const useChipRoom = (): number => useSyncExternalStore(subscribe, () => (wide.matches ? 4 : 2));
