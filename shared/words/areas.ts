import type { backupWords } from './backup.ts';
import type { handOverWords } from './hand-over.ts';
import type { peopleWords } from './people.ts';
import type { joinWords } from './joins.ts';
import type { doubtfulWords } from './doubtful.ts';
import type { keysWords } from './keys.ts';
import type { lostFilesWords } from './lost-files.ts';
import type { lostKeysWords } from './lost-keys.ts';
import type { backupScreenWords } from './screens/backup.ts';
import type { clockScreenWords } from './screens/clock.ts';
import type { keysScreenWords } from './screens/keys.ts';
import type { safetyWords } from './screens/safety.ts';
import type { passphraseWords } from './passphrase.ts';
import type { listsWords } from './lists.ts';
import type { timeWords } from './time.ts';

/** Every area that can say something. A language that is complete has a text for each key of each of them, and none besides. */
export interface Areas {
  readonly backup: typeof backupWords;
  readonly backupScreen: typeof backupScreenWords;
  readonly handOver: typeof handOverWords;
  readonly join: typeof joinWords;
  readonly clockScreen: typeof clockScreenWords;
  readonly doubtful: typeof doubtfulWords;
  readonly keys: typeof keysWords;
  readonly keysScreen: typeof keysScreenWords;
  readonly lostFiles: typeof lostFilesWords;
  readonly lostKeys: typeof lostKeysWords;
  readonly people: typeof peopleWords;
  readonly passphrase: typeof passphraseWords;
  readonly safety: typeof safetyWords;
  readonly lists: typeof listsWords;
  readonly time: typeof timeWords;
}

/** What one area must have in a language. */
export type TextsOf<A extends keyof Areas> = { readonly [K in keyof Areas[A]]: string };
/** A language that is complete. */
export type WholeCatalogue = { readonly [A in keyof Areas]: TextsOf<A> };
/** A language that is on the way: what it lacks is shown in English. */
export type PartCatalogue = { readonly [A in keyof Areas]?: Partial<TextsOf<A>> };
