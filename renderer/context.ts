import { createContext, use } from 'react';
import type { SessionId } from '../shared/brand.ts';
import type { Client } from '../shared/ipc/contract.ts';
import type { AppState } from '../shared/ipc/pages.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { AppStore } from './app-store.ts';
import type { Route } from './route.ts';
import type { SessionStore } from './session-store.ts';

export type OpenState = Extract<AppState, { phase: 'ready' | 'readOnly' }>;

/** What the screens outside a session may use. */
export interface Shell {
  readonly client: Client;
  readonly app: AppStore;
  readonly sessions: SessionStore;
  readonly go: (route: Route) => void;
  /** Opens a session and shows it; else a sentence says why not. */
  readonly resume: (session: SessionId) => Promise<Phrase | null>;
}

export const ShellContext = createContext<Shell | null>(null);
export const useShell = (): Shell => {
  const shell = use(ShellContext);
  if (!shell) throw new Error('a screen stands outside the shell');
  return shell;
};

/** The open record, for screens that exist only behind the lock. */
export const OpenStateContext = createContext<OpenState | null>(null);
export const useOpenState = (): OpenState => {
  const state = use(OpenStateContext);
  if (!state) throw new Error('a screen stands before the lock');
  return state;
};
