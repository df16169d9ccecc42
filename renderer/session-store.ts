import type { SessionView } from '../shared/session/view.ts';
import type { Listen } from './client.ts';
import { shareStructure } from './structural-sharing.ts';
import { createCell } from './store.ts';
import type { Store } from './store.ts';

export interface SessionStore extends Store<SessionView | null> {
  /** A reply that names the session now on screen. */
  readonly open: (view: SessionView) => void;
  /** A reply or push about a session; taken only if it is the one on screen and not older than what is shown (decision 30). */
  readonly hear: (view: SessionView) => void;
  readonly close: () => void;
  readonly stop: () => void;
}

export const createSessionStore = (listen: Listen): SessionStore => {
  const cell = createCell<SessionView | null>(null);
  const hear = (view: SessionView): void => {
    const shown = cell.now();
    if (shown === null || shown.session !== view.session || view.seq < shown.seq) return;
    // Equal seq passes: an alarm comes with the time, not with an entry. But a tap's view comes twice, as push and as reply:
    // made at the same moment it is the same view, and drawing it again would cost as much as the tap.
    if (view.seq === shown.seq && view.now === shown.now) return;
    cell.become(shareStructure(shown, view));
  };
  return {
    now: cell.now,
    subscribe: cell.subscribe,
    open: (view) => {
      const shown = cell.now();
      if (shown?.session === view.session) hear(view);
      else cell.become(view);
    },
    hear,
    close: () => cell.become(null),
    stop: listen('session.view', hear),
  };
};
