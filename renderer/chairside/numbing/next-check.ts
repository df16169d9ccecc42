import { msOf } from '../../../shared/time.ts';
import type { SessionView } from '../../../shared/session/view.ts';

/** When the next "any of these?" is due, in ms on main's clock; null while no cream is on or watched. */
export const nextCheckMs = (
  view: Pick<SessionView, 'timers'> & { readonly data: Pick<SessionView['data'], 'symptomChecks'> },
  everyMinutes: number,
): number | null => {
  const watched = view.timers.filter((timer) => timer.watchUntil === null || timer.watchUntil > timer.onAt);
  if (watched.length === 0) return null;
  const on = Math.min(...watched.map((timer) => msOf(timer.onAt)));
  const last = view.data.symptomChecks.at(-1)?.at;
  const due = Math.max(on, last === undefined ? 0 : msOf(last)) + everyMinutes * 60_000;
  // What went in peaks late: asked on for the time of its card after it was wiped off.
  const until = Math.max(
    ...watched.map(({ watchUntil }) => (watchUntil === null ? Infinity : msOf(watchUntil))),
  );
  return due > until ? null : due;
};
