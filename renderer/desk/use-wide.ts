import { useSyncExternalStore } from 'react';

/** Room for a session beside the list. */
const wide = (): MediaQueryList => window.matchMedia('(min-width: 80em) and (orientation: landscape)');

const subscribe = (onChange: () => void): (() => void) => {
  const list = wide();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};
const isWide = (): boolean => wide().matches;

/** Whether the window has room for a session beside the list, now. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, isWide);
