import type { SetUpId } from '../home/set-up.ts';
import type { ScannerSetting } from '../stock/scanner-setting.ts';
import type { RecordHome } from './pages.ts';

/** What this device keeps for itself: nothing of a client, and nothing that hurts anybody to lose. */
export interface Settings {
  readonly theme: 'light' | 'dim' | 'system';
  /** Tag of the language of the screens. */
  readonly language: string;
  readonly camera?: string | undefined;
  readonly printer?: string | undefined;
  readonly scanner?: ScannerSetting | null | undefined;
  /** What of the list on home a person said is done. */
  readonly setUpDone?: readonly SetUpId[] | undefined;
}

/** The first screen: what the record tells, and what this device does. */
export interface HomePage extends RecordHome {
  /** What of a studio is still to be set up. */
  readonly setUp: readonly SetUpId[];
}
