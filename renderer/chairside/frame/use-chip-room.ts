import { useSyncExternalStore } from 'react';

const wide = '(min-width: 110em)';

const subscribe = (wake: () => void): (() => void) => {
  const width = window.matchMedia(wide);
  width.addEventListener('change', wake);
  return () => width.removeEventListener('change', wake);
};

/** How many missing things the footer names before "and n more": it must stay low enough to leave the stage its room. */
export const useChipRoom = (): number => useSyncExternalStore(subscribe, () => (window.matchMedia(wide).matches ? 4 : 2), () => 2);
