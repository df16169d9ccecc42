import { useEffect } from 'react';
import type { Settings } from '../../shared/ipc/this-device.ts';

/** Puts light or dim on the page; "system" follows the computer, also while the app runs. */
export const useTheme = (theme: Settings['theme']): void => {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dim = theme === 'dim' || (theme === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = dim ? 'dim' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
};
