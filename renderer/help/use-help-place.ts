import { use, useSyncExternalStore } from 'react';
import { ShellContext } from '../context.ts';
import type { HelpPlace } from './help-places.ts';

const never = (): (() => void) => () => undefined;
const nowhere = (): null => null;

/** The screen that is open; none before a record is, and inside a session its stage says it. */
export const useHelpPlace = (): HelpPlace | null => {
  const shell = use(ShellContext);
  const at = useSyncExternalStore(
    shell?.app.subscribe ?? never,
    shell ? () => shell.app.now().route.at : nowhere,
  );
  return at === null || at === 'session' ? null : at;
};
