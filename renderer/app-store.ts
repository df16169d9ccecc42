import type { Client, Defect } from '../shared/ipc/contract.ts';
import type { AppState, ListsMissing, WaitingAlarm } from '../shared/ipc/pages.ts';
import type { Settings } from '../shared/ipc/this-device.ts';
import { english } from '../shared/words/language.ts';
import type { Listen } from './client.ts';
import type { Route } from './route.ts';
import { createCell } from './store.ts';
import type { Store } from './store.ts';

export interface AppNow {
  /** `null` until main has said where the app stands. */
  readonly state: AppState | null;
  readonly settings: Settings;
  readonly route: Route;
  /** Cream of sessions that are not on the screen. */
  readonly alarms: readonly WaitingAlarm[];
  /** How far the lists are that main makes anew; the last word of several. */
  readonly lists: ListsMissing | null;
  /** Goes up whenever more of the manager's list is there. */
  readonly desk: number;
  /** Goes up whenever the first screen can show more. */
  readonly home: number;
  /** Goes up whenever something can be said anew about the backups. */
  readonly backup: number;
  /** Likewise about the studio's other tablets. */
  readonly tablets: number;
  /** Something of ours broke; nothing but a restart at the same place is offered. */
  readonly defect: Pick<Defect, 'reference' | 'says'> | null;
}

export interface AppStore extends Store<AppNow> {
  readonly begin: () => Promise<void>;
  readonly go: (route: Route) => void;
  /** The state as a reply brings it. */
  readonly hearState: (state: AppState) => void;
  /** Asks main whether cream of another session needs somebody; what changes later is pushed. */
  readonly askAlarms: () => Promise<void>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly breakDown: (defect: Pick<Defect, 'reference' | 'says'>) => void;
}

/** What the whole window shows. Pushes and replies may come in either order; the last word about the state counts. */
export const createAppStore = (client: () => Client, listen: Listen): AppStore => {
  const cell = createCell<AppNow>({
    state: null,
    settings: { theme: 'system', language: english.tag },
    route: { at: 'home' },
    alarms: [],
    lists: null,
    desk: 0,
    home: 0,
    backup: 0,
    tablets: 0,
    defect: null,
  });
  const set = (change: Partial<AppNow>): void => cell.become({ ...cell.now(), ...change });
  const hearState = (state: AppState): void => set({ state });
  let pushed = false;
  listen('app.state', (state) => {
    pushed = true;
    hearState(state);
  });
  listen('alarms.waiting', (alarms) => set({ alarms }));
  listen('settings.changed', (settings) => set({ settings }));
  listen('lists.made', (lists) => set({ lists }));
  listen('home.changed', () => set({ home: cell.now().home + 1 }));
  listen('backup.changed', () => set({ backup: cell.now().backup + 1 }));
  listen('tablets.changed', () => set({ tablets: cell.now().tablets + 1 }));
  listen('completed.changed', () => set({ desk: cell.now().desk + 1 }));
  listen('record.check', (record) => {
    const { state } = cell.now();
    if (state?.phase === 'ready' || state?.phase === 'readOnly') hearState({ ...state, record });
  });
  return {
    now: cell.now,
    subscribe: cell.subscribe,
    begin: async () => {
      const [state, settings] = await Promise.all([
        client()['app.state'](null),
        client()['settings.get'](null),
      ]);
      if (settings.ok) set({ settings: settings.value });
      if (state.ok && !pushed) hearState(state.value);
    },
    go: (route) => set({ route }),
    // What main has pushed about the same phase is newer than the reply: a small record is checked before the reply is read.
    hearState: (state) => {
      if (cell.now().state?.phase !== state.phase) hearState(state);
    },
    askAlarms: async () => {
      const reply = await client()['alarms.waiting'](null);
      if (reply.ok) set({ alarms: reply.value });
    },
    changeSettings: async (change) => {
      const reply = await client()['settings.set'](change);
      if (reply.ok) set({ settings: reply.value });
    },
    breakDown: (defect) => {
      if (cell.now().defect === null) set({ defect: { reference: defect.reference, says: defect.says } });
    },
  };
};
