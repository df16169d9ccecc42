import type { Image } from '../shared/colour/pixels.ts';
import type { Cancelled, Failure } from '../shared/ipc/contract.ts';
import type { Result } from '../shared/result.ts';
import type { SessionView } from '../shared/session/view.ts';
import type { Language } from '../shared/words/language.ts';
import type { Phrase } from '../shared/words/message.ts';
import type { Background } from './background.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Seat } from './people/seat.ts';
import type { PageFor } from './report/print-service.ts';
import type { RunShare } from './sharing/run-share.ts';
import type { Painter } from './session/paper-service.ts';
import type { Store } from './store/store.ts';
import type { KdfCost } from './vault/passphrase.ts';
import type { Vault } from './vault/vault.ts';

export { sha256 as digest } from './store/digest.ts';

/** What everything that stands on an open record is made with. */
export interface WorkspaceDeps {
  readonly dataDir: string;
  readonly store: Store;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly painter: Painter;
  /** Opens a picture into plain pixels; only Electron can. */
  readonly pixels?: ((bytes: Uint8Array) => Image | undefined) | undefined;
  /** The language with that tag where the app speaks it, else the one of the screens; English where nobody sees a screen. */
  readonly languageFor?: ((tag: string | undefined) => Promise<Language>) | undefined;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
  readonly publishView: (view: SessionView, to: 'window' | 'asker') => void;
  readonly onStockChanged?: (() => void) | undefined;
  /** Shows a file in the program the system has for it. */
  readonly openOut?: ((name: string, bytes: Uint8Array) => Promise<boolean>) | undefined;
  /** Asks for a folder, as the system does it. */
  readonly askFolder?: (() => Promise<string | undefined>) | undefined;
  /** Something can be said anew about the backups. */
  readonly onBackup?: (() => void) | undefined;
  /** Moves lines between the studio's tablets, beside main. */
  readonly share?: RunShare | undefined;
  /** Something can be said anew about the other tablets. */
  readonly onTablets?: (() => void) | undefined;
  readonly onSaveState: () => void;
  /** Who has the tablet: outlives what stands on the record, which is made anew when the clock is put right. */
  readonly seat?: Seat;
  /** Of a new passphrase; the real one unless a test says otherwise. */
  readonly cost?: KdfCost;
  readonly background: Background;
  /** More of the manager's list can be shown or found. */
  readonly onDeskChanged?: (() => void) | undefined;
  /** What a person should know and was found out after the start. */
  readonly onNotices?: ((notices: readonly Phrase[]) => void) | undefined;
}
