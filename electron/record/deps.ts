import type { PersonForm, StudioForm } from '../../shared/ipc/form-parts.ts';
import type { AppState, ListsMissing, RecordCheck } from '../../shared/ipc/pages.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Background } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Painter } from '../session/paper-service.ts';
import type { Keyring } from '../vault/keyring.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import type { WorkspaceDeps } from '../workspace-deps.ts';

/** What the life of a record rests on. */
export interface RecordDeps extends Pick<
  WorkspaceDeps,
  | 'painter'
  | 'pixels'
  | 'askWhere'
  | 'languageFor'
  | 'print'
  | 'publishView'
  | 'onStockChanged'
  | 'onDeskChanged'
  | 'openOut'
  | 'askFolder'
  | 'onBackup'
  | 'onTablets'
  | 'share'
> {
  readonly dataDir: string;
  /** Made up to try things in: marked before it is even open. */
  readonly isPractice?: boolean;
  /** Marks every page as made up. */
  readonly practicePainter?: Painter;
  readonly clock: Clock;
  readonly log: Log;
  /** Late: Electron knows its keyring only once it is ready. */
  readonly keyring: () => Keyring;
  readonly cost: KdfCost;
  readonly version: string;
  readonly runtime: string;
  readonly testSwitches: readonly string[];
  readonly testPassphrase: string | null;
  /** Late: asking takes 10 ms, and only a first start asks. */
  readonly timeZone: () => string;
  readonly zones: () => readonly string[];
  readonly publishState: (state: AppState) => void;
  readonly publishCheck: (check: RecordCheck) => void;
  /** Whether the screen shows what no screenshot and no task switcher may hold. */
  readonly guardScreen?: (on: boolean) => void;
  /** The system's keyring has opened the record, or will from now on. */
  readonly onKeyringUsed?: () => void;
  /** Without it a lock whose holder cannot be asked is looked at again later, and everything goes on meanwhile. */
  readonly waitForLock?: boolean;
  readonly publishLists?: (missing: ListsMissing | null) => void;
  /** The first screen can show more than it did. */
  readonly onHomeChanged?: () => void;
  /** Where everything is done that nobody waits for; without one there are no breaks between. */
  readonly background?: Background;
  /** The day this app was built; `null` where that is not known. */
  readonly builtOn?: LocalDate | null;
  /** How long what nobody waits for waits for the first screen, in ms. */
  readonly checkAfterMs?: number;
  /** Puts off what the record does for itself until nobody waits for an answer. */
  readonly later?: (work: () => void) => void;
}

export interface SetUp {
  readonly studio: StudioForm;
  readonly pack: 'uk' | 'eu' | 'us-ca';
  readonly practitioner: PersonForm;
  readonly passphrase: string | null;
}
