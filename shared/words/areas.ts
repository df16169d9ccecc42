import type { backupWords } from './backup.ts';
import type { protocolWords } from '../protocol/words.ts';
import type { stockWords } from '../stock/words.ts';
import type { doorWords } from './door.ts';
import type { failureHelp, failureWords } from './failures.ts';
import type { handOverWords } from './hand-over.ts';
import type { peopleWords } from './people.ts';
import type { joinWords } from './joins.ts';
import type { chairsideScreen } from './screens/chairside.ts';
import type { clientsScreen } from './screens/clients.ts';
import type { commonWords } from './screens/common.ts';
import type { hairlineScreen } from './screens/hairline.ts';
import type { homeScreen } from './screens/home.ts';
import type { incidentsScreen } from './screens/incidents.ts';
import type { partWords } from './screens/parts.ts';
import type { photosScreen } from './screens/photos.ts';
import type { stockScreen } from './screens/stock.ts';
import type { studioScreen } from './screens/studio.ts';
import type { doubtfulWords } from './doubtful.ts';
import type { keysWords } from './keys.ts';
import type { lostFilesWords } from './lost-files.ts';
import type { lostKeysWords } from './lost-keys.ts';
import type { backupScreenWords } from './screens/backup.ts';
import type { checklistWords } from './screens/checklist.ts';
import type { clockScreenWords } from './screens/clock.ts';
import type { restoreScreenWords } from './screens/restore.ts';
import type { keysScreenWords } from './screens/keys.ts';
import type { safetyWords } from './screens/safety.ts';
import type { noteWords } from './note.ts';
import type { paperWords } from './paper.ts';
import type { sheetWords } from './sheet.ts';
import type { passphraseWords } from './passphrase.ts';
import type { listsWords } from './lists.ts';
import type { kindLabels } from './session-kinds.ts';
import type { timeWords } from './time.ts';

/** Every area that can say something. A language that is complete has a text for each key of each of them, and none besides. */
export interface Areas {
  readonly backup: typeof backupWords;
  readonly backupScreen: typeof backupScreenWords;
  readonly common: typeof commonWords;
  readonly door: typeof doorWords;
  readonly protocol: typeof protocolWords;
  readonly stock: typeof stockWords;
  readonly failure: typeof failureWords;
  readonly failureHelp: typeof failureHelp;
  readonly handOver: typeof handOverWords;
  readonly join: typeof joinWords;
  readonly checklist: typeof checklistWords;
  readonly clockScreen: typeof clockScreenWords;
  readonly doubtful: typeof doubtfulWords;
  readonly keys: typeof keysWords;
  readonly keysScreen: typeof keysScreenWords;
  readonly restoreScreen: typeof restoreScreenWords;
  readonly lostFiles: typeof lostFilesWords;
  readonly lostKeys: typeof lostKeysWords;
  readonly people: typeof peopleWords;
  readonly note: typeof noteWords;
  readonly paper: typeof paperWords;
  readonly sheet: typeof sheetWords;
  readonly passphrase: typeof passphraseWords;
  readonly safety: typeof safetyWords;
  readonly lists: typeof listsWords;
  readonly sessionKind: typeof kindLabels;
  readonly homeScreen: typeof homeScreen;
  readonly studioScreen: typeof studioScreen;
  readonly chairsideScreen: typeof chairsideScreen;
  readonly clientsScreen: typeof clientsScreen;
  readonly photosScreen: typeof photosScreen;
  readonly stockScreen: typeof stockScreen;
  readonly incidentsScreen: typeof incidentsScreen;
  readonly hairlineScreen: typeof hairlineScreen;
  readonly parts: typeof partWords;
  readonly time: typeof timeWords;
}

/** What one area must have in a language. */
export type TextsOf<A extends keyof Areas> = { readonly [K in keyof Areas[A]]: string };
/** A language that is complete. */
export type WholeCatalogue = { readonly [A in keyof Areas]: TextsOf<A> };
/** A language that is on the way: what it lacks is shown in English. */
export type PartCatalogue = { readonly [A in keyof Areas]?: Partial<TextsOf<A>> };
