import type { ClockQuestion } from '../../shared/clock-doubt.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { Correction } from '../ask-clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { Workspace } from '../workspace.ts';
import type { RecordDeps } from './deps.ts';

/** How the record stands in this run of the app. Only the parts in this folder write here. */
export interface Standing {
  workspace: Workspace | undefined;
  recovery: { readonly code: string } | undefined;
  failed: Failure | undefined;
  begun: boolean;
  isClosed: boolean;
  /** Brought back in this run: the code on paper is what opens it. */
  isRestored: boolean;
  readonly notices: Phrase[];
  /** Opened, and nothing is written before a person has looked at the clock; without a store where there is no record yet. */
  waiting: Waiting | undefined;
  /** What was answered about the clock before there was a record to write it to. */
  beforeFirst: Correction | undefined;
  /** A person has looked at the clock in this run of the app. */
  isClockSeen: boolean;
  /** The clock was set while the record was open: how it stands is asked without holding anybody up. */
  jump: ClockQuestion | undefined;
  /** The first entry of this run of the app. */
  began: number;
  /** The record that is open says of itself that it was made up to try things in. */
  isPractice: boolean;
}

export const nothingStands = (): Standing => ({
  workspace: undefined,
  recovery: undefined,
  failed: undefined,
  begun: false,
  isClosed: false,
  isRestored: false,
  notices: [],
  waiting: undefined,
  beforeFirst: undefined,
  isClockSeen: false,
  jump: undefined,
  began: 0,
  isPractice: false,
});

export interface ByCode {
  readonly newPassphrase: string | null;
}
export interface Opened {
  readonly store: Store;
  readonly vault: Vault;
  readonly byCode: ByCode | undefined;
}
export interface Waiting {
  readonly question: ClockQuestion;
  readonly opened: Opened | undefined;
}

/** What every part works with: how the record stands, and how the window hears of it. */
export interface Parts {
  readonly deps: RecordDeps;
  readonly standing: Standing;
  readonly state: () => AppState;
  readonly publish: () => AppState;
  readonly fail: (problem: Failure) => Failure;
}
