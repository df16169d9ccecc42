import { msOf } from '../../../shared/time.ts';
import type { SessionView } from '../../../shared/session/view.ts';

/** When the next "any of these?" is due, in ms on main's clock; null while no cream is on. */
export const nextCheckMs = (
  view: Pick<SessionView, 'timers'> & { readonly data: Pick<SessionView['data'], 'symptomChecks'> },
  everyMinutes: number,
): number | null => {
  const running = view.timers.filter((timer) => timer.running);
  if (running.length === 0) return null;
  const on = Math.min(...running.map((timer) => msOf(timer.onAt)));
  const last = view.data.symptomChecks.at(-1)?.at;
  return Math.max(on, last === undefined ? 0 : msOf(last)) + everyMinutes * 60_000;
};
