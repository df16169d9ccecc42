import { useSyncExternalStore } from 'react';

const wide = '(min-width: 110em)';

// Asked once: each new question makes the page look at its styles.
let known: MediaQueryList | undefined;
const width = (): MediaQueryList => (known ??= window.matchMedia(wide));

const subscribe = (wake: () => void): (() => void) => {
  width().addEventListener('change', wake);
  return () => width().removeEventListener('change', wake);
};

/** How many missing things the footer names before "and n more": it must stay low enough to leave the stage its room. */
export const useChipRoom = (): number =>
  useSyncExternalStore(
    subscribe,
    () => (width().matches ? 4 : 2),
    () => 2,
  );
