import type { Message } from '../../shared/words/message.ts';
import type { ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import type { StudioHealing } from '../../shared/colour/healing.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { ChainEnd, Draft, Entry } from '../../shared/journal/entry.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import type { StoredLine, Verdict } from '../../shared/journal/verify.ts';
import type { ListsMissing } from '../../shared/ipc/pages.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import type { Result } from '../../shared/result.ts';
import type { WholeCheck } from '../../shared/journal/whole-check.ts';
import type { Instant } from '../../shared/time.ts';
import type { LotThing, LotTotal, LotUseRow } from './projections/lot-use.ts';
import type { Vault } from '../vault/vault.ts';
import type { DeskList } from './desk-list.ts';
import type { ByTime } from './by-time.ts';
import type { AppendFailure } from './failure.ts';
import type { Faults } from './faults.ts';
import type { LockSeen } from './folder-lock.ts';
import type { LotOfVisit, ReadFilter, SessionFilter, SessionRow } from './session-row.ts';
import type { SummaryShelf } from './summary-shelf.ts';

export interface StoreOptions {
  readonly dataDir: string;
  readonly vault: Vault;
  /** Stamps the entry that the store writes of itself: the beginning. */
  readonly clock: () => { readonly at: Instant; readonly wall: Instant };
  readonly appVersion: string;
  /** Named in the first entry for ever (decision 15). */
  readonly testSwitches?: readonly string[];
  readonly digest?: Digest;
  /** Told of every failure, with the reference that the screen shows. */
  readonly report?: (reference: string, error: unknown) => void;
  readonly faults?: Faults;
  /** Whether a lock whose holder cannot be asked is looked at for some seconds, with everything standing still. */
  readonly waitForLock?: boolean | undefined;
  /** Else: what an earlier try saw of it. */
  readonly lockSeen?: LockSeen | undefined;
  /** Puts off work that nobody waits for, behind the answer that somebody waits for. Without it such work is done at once. */
  readonly later?: (work: () => void) => void;
}

/** What a screen may hold: nothing in here writes. */
export interface RecordReader {
  /** Opened entries in order, read as they are asked for. A damaged page ends the reading and is then in `damage()`. */
  readonly read: (filter?: ReadFilter) => IterableIterator<Entry>;
  /** Seq 0 when nothing was written yet. `at` is the time of the last entry. */
  readonly head: () => ChainEnd & { readonly at?: Instant };
  /** Newest first; `openedFrom` inclusive. Of one client or one session complete in any case, else see `listsMissing`. */
  readonly sessions: (filter?: SessionFilter) => readonly SessionRow[];
  /** Sessions that are over, and those that are not; `practitioner`: only theirs. */
  readonly endedCount: (practitioner?: string) => number;
  readonly openCount: () => number;
  /** The highest record number that begins so, 0 where there is none. */
  readonly highestNumber: (prefix: string) => number;
  /** What the studio's follow-ups say together; the last word of a session about a zone counts. */
  readonly healing: () => StudioHealing | undefined;
  /** How far the lists are, while they are being made; `undefined` when they are whole. */
  readonly listsMissing: () => ListsMissing | undefined;
  /** Every lot that was ever used, as it was written. */
  readonly lotThings: () => readonly LotThing[];
  /** Every use of those, newest first. */
  readonly lotUses: (things: readonly number[]) => readonly LotUseRow[];
  /** The same bit by bit. */
  readonly lotUsing: (things: readonly number[]) => Generator<undefined, readonly LotUseRow[]>;
  /** What went into these sessions, of the ledger or not. */
  readonly lotsOf: (visits: readonly number[]) => readonly LotOfVisit[];
  /** How often sessions used each lot of the stock ledger. */
  readonly lotTotals: (lots?: readonly string[]) => readonly LotTotal[];
  readonly serialUsed: (
    lot: string,
    serial: string,
  ) => { readonly session: SessionId; readonly at: Instant } | undefined;
  /** Of the entry with that `seq`, without opening it; `undefined` when there is none. */
  readonly hashAt: (seq: number) => string | undefined;
  readonly countOf: (kind: EntryKind) => number;
  /** The `seq` of the last entry of that kind. */
  readonly lastOf: (kind: EntryKind) => number | undefined;
  /** The last events of a session, the newest first. */
  readonly latest: (session: SessionId, limit: number) => readonly Entry[];
  /** Of the last entry of a session, as the columns beside the lines say; 0 where there is none. */
  readonly lastSeqOf: (session: SessionId) => number;
  /** Of an entry whose body nobody seals; `undefined` where there is none or its line is damaged. */
  readonly clearBodyAt: (seq: number) => JsonValue | undefined;
  /** Entries as they are stored, sealed, after that one: for a backup. */
  readonly lines: (after: number, limit: number) => readonly StoredLine[];
  /** Of the last transaction. */
  readonly newestMark: () => Mark | undefined;
  /** The record seal of the transaction that holds the entry `seq`, as it is printed; `undefined` when there is no such entry. */
  readonly sealOf: (seq: number) => string | undefined;
  /** The mark that vouches for the entry `seq`: the first at it or after it; `undefined` when there is no such entry. */
  readonly markFor: (seq: number) => Mark | undefined;
  readonly byTime: ByTime;
  /** Something that only we can have made, `from` where, knows the chain up to here. Where the chain does not, the record is damaged. */
  readonly expect: (end: ChainEnd, from: Message) => void;
  /** Whether a tombstone says that this client's key was destroyed. */
  readonly isErased: (client: ClientId) => boolean;
  readonly damage: () => Damage | undefined;
  /** What the opening found that is no damage but has to be said: sentences. */
  readonly notices: readonly Message[];
}

export interface Store extends RecordReader {
  /** Beside the record: see there. */
  readonly summaries: SummaryShelf;
  readonly deskList: DeskList;
  /** All or nothing, durable when it answers ok. Throws on a defect: a kind without its client, a time before the last entry. */
  readonly append: (drafts: readonly Draft[]) => Result<readonly Entry[], AppendFailure>;
  /** Where this device was handed the record and has written nothing yet: says so in it. Answers whether it has done so since the opening. */
  readonly takeOver: () => Result<boolean, AppendFailure>;
  /** Keeps the newest mark in `head.json`. At start, closing, print, suspend, quit; the store itself every 200 entries. */
  readonly keepWitness: () => void;
  /** False once the folder was taken away, or holds another record: nothing more is written beside it then. */
  readonly isInPlace: () => boolean;
  /** Quick: from the last mark known to be good to the end. Done once by `openStore` already. */
  readonly verifyRecent: () => Verdict;
  /** The whole chain, in slices, so that the screen goes on. Damage found makes the store read-only. */
  readonly verifyAll: (how?: {
    /** Where the last run was closed in its midst it goes on, and it keeps how far it comes. */
    readonly goesOn?: boolean;
    readonly keepEvery?: number | undefined;
  }) => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
  /** The same of what came after that entry, which was looked at before. */
  readonly verifySince: (
    from: ChainEnd,
  ) => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
  /** When the first entry was written. */
  readonly beganAt: () => Instant | undefined;
  /** The last check of everything that the record itself tells of, where this device's mark vouches for that. */
  readonly lastWholeCheck: () => WholeCheck | undefined;
  /** Takes some more sessions into the lists, while there is time; answers whether more are missing. */
  readonly fillLists: (hasTime: () => boolean) => Result<boolean, AppendFailure>;
  /** Drops the lists; `fillLists` makes them again. */
  readonly remakeLists: () => Result<null, AppendFailure>;
  /** The first entry that a clock corrected now was wrong for; 0 when none is known to be. `began`: the first of this run of the app. */
  readonly doubtfulSince: (from: Instant, to: Instant, began?: number) => number;
  /** Closes the database and gives the data folder free. */
  readonly close: () => void;
}
