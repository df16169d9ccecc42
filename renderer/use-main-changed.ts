import { useEffect } from 'react';
import type { AppNow } from './app-store.ts';
import { useShell } from './context.ts';

/** Asks again whenever main has made more of what a list is read from, so that an answer grows on the screen. */
export const useMainChanged = (
  what: keyof Pick<AppNow, 'lists' | 'desk' | 'home' | 'backup' | 'tablets'>,
  again: () => unknown,
): void => {
  const { app } = useShell();
  useEffect(() => {
    let seen = app.now()[what];
    return app.subscribe(() => {
      const now = app.now()[what];
      if (now === seen) return;
      seen = now;
      again();
    });
  }, [app, what, again]);
};
