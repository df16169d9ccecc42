import type { PowerSaveBlocker } from 'electron';
import type { SessionView } from '../shared/session/view.ts';

/** A clock somebody works by: a pass that is open, or cream on the skin. */
const isClockWatched = ({ work, timers }: Pick<SessionView, 'work' | 'timers'>): boolean =>
  (work?.running ?? null) !== null || timers.some(({ running }) => running);

/** The display stays on as long as the session that was shown last has such a clock: a gloved hand cannot wake it, and an alarm is read at a glance. */
export const keepAwake = (
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): ((view: Pick<SessionView, 'work' | 'timers'>) => void) => {
  let blocking: number | null = null;
  return (view) => {
    const wanted = isClockWatched(view);
    if (wanted && blocking === null) blocking = blocker.start('prevent-display-sleep');
    if (!wanted && blocking !== null) {
      blocker.stop(blocking);
      blocking = null;
    }
  };
};
