import { damageWords } from '../../shared/words/damage.ts';
import type { Draft, Entry } from '../../shared/journal/entry.ts';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { sealOf } from '../../shared/journal/mark.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import { createByTime } from './by-time.ts';
import { createCheckedRead } from './checked-read.ts';
import type { Connection } from './connection.ts';
import { isDiskError, whyOf } from './failure.ts';
import type { AppendFailure, StoreFailure } from './failure.ts';
import type { FolderLock } from './folder-lock.ts';
import { createDeskList } from './desk-list.ts';
import { createCorrectedTimes } from './corrected-times.ts';
import { createJournalAppender } from './journal-append.ts';
import { createJournalReader } from './journal-read.ts';
import { openLastMark } from './last-mark.ts';
import { openEntry } from './open-entry.ts';
import { inPlace } from './in-place.ts';
import { createLists } from './lists.ts';
import { mayAdd } from './may-add.ts';
import { createLotReach } from './lot-reach.ts';
import type { OpenedFiles } from './open-files.ts';
import { projections } from './projections.ts';
import type { Projection } from './projections/projection.ts';
import { soundPages } from './sound-pages.ts';
import { recordFileOf } from './record-file.ts';
import { isOddColumn } from './rows.ts';
import { readHealing } from './projections/healing-seen.ts';
import { readLotTotals, readSerial } from './projections/lot-use.ts';
import { countEnded, countOpen, numberIn, readSessions, visitOfHighest } from './projections/session-list.ts';
import { createSummaryShelf } from './summary-shelf.ts';
import { linesAfter } from './stored-lines.ts';
import { createTidier } from './tidy.ts';
import { createTakingOver } from './taking-over.ts';
import { handOverTo } from './turns.ts';
import type { Store, StoreOptions } from './store.ts';
import { createStoreVerifier } from './verify-store.ts';
import { isMalformed } from './open-database.ts';
import { structureDamage } from './verify-record.ts';
import { createWholeChecks } from './whole-checks.ts';
import { createWitness } from './witness.ts';

type Options = StoreOptions & Required<Pick<StoreOptions, 'report' | 'digest'>>;

/** Puts eyes, pen, witness and verifier together over a record whose files were looked at. */
export const createStore = (
  options: Options,
  { connection, damage: known, stale, notices }: OpenedFiles,
  lock: FolderLock,
): Result<Store, StoreFailure> => {
  const { dataDir, vault, digest, report } = options;
  let damage: Damage | undefined;
  let until = Number.MAX_SAFE_INTEGER;
  /** Entries behind this one were verified since the opening. */
  let checkedFrom = Number.MAX_SAFE_INTEGER;
  const reader = createJournalReader({ db: connection.db, vault, until: () => until });
  const verifier = createStoreVerifier({
    dataDir,
    db: connection.db,
    reader,
    vault,
    digest,
    opens: (row) => openEntry(vault, row, reader.isErased).state !== 'unreadable',
    ...(known === undefined ? { pages: () => soundPages(connection, recordFileOf(dataDir)) } : {}),
  });
  /** From now on nothing is written, and nothing is read that no mark of this device vouches for. */
  const spoil = ({ seq, damage: what, says }: Damage): void => {
    if (damage !== undefined) return;
    damage = { seq, damage: what, says };
    until = what === 'foreign-device' ? 0 : verifier.genuineEnd();
  };
  if (known !== undefined) spoil(known);

  const times = createCorrectedTimes(connection.db, reader);
  const lists = createLists(connection, vault, report);
  const lastMark = openLastMark(dataDir);
  const appender = createJournalAppender({
    connection,
    reader,
    vault,
    digest,
    dataDir,
    project: lists.project,
    report,
    durable: lastMark.put,
  });

  const note = (verdict: Verdict): Verdict => {
    if (!verdict.intact) spoil(verdict);
    return verdict;
  };

  const isInPlace = inPlace(recordFileOf(dataDir));
  const add = mayAdd({ damage: () => damage, isInPlace, lock, append: (drafts) => appender.append(drafts) });

  const { write, takeOver } = createTakingOver({
    given: damage === undefined ? handOverTo(reader, vault) : undefined,
    head: appender.head,
    clock: options.clock,
    add,
  });

  const witness = createWitness({ dataDir, newest: () => reader.lastMark(), head: appender.head, report });
  const tidier = createTidier({ witness, connection, later: options.later, report });
  const keepWitness = (): void => {
    // Beside another record it would say that this one was cut off.
    if (damage === undefined && isInPlace()) witness.keep();
  };

  const append = (drafts: readonly Draft[]): Result<readonly Entry[], AppendFailure> => {
    const saved = write(drafts);
    if (saved.ok) tidier.afterAppend(drafts.length);
    if (saved.ok && drafts.some(({ kind }) => kind === 'clock.corrected')) times.reload();
    return saved;
  };

  const { read, latest } = createCheckedRead({
    reader,
    isChecked: (seq) => seq > checkedFrom,
    vouches: verifier.vouches,
    dated: times.entry,
    spoil,
    report,
  });

  /** Lists are made from the journal: one that cannot be asked is made anew, behind everything else; of a damaged record it is left out. */
  const listed = <T>(ask: (db: ReturnType<Connection['db']>) => T, without: T): T => {
    try {
      return ask(connection.db());
    } catch (error) {
      if (!isDiskError(error) && !isOddColumn(error)) throw error;
      return remakeLists(projections).ok ? ask(connection.db()) : without;
    }
  };

  /** Lists that cannot even be dropped: it is the file that is damaged, and what they hide is not to be missed without a word. */
  const notMended = (error: Error) => void (isMalformed(error) && spoil(structureDamage(reader.head().seq)));
  const remakeLists = (which: readonly Projection[]): Result<null, AppendFailure> =>
    onLists(() => {
      lists.prepare(which);
      return null;
    }, notMended);
  /** A number on paper stays: what the list says counts where the journal says so too, and the last visit counts in any case. */
  const highestNumber = (prefix: string): number => {
    const listedAt = listed((db) => visitOfHighest(db, prefix), undefined);
    return Math.max(
      ...[listedAt, reader.lastOf('session.opened')].map((seq) =>
        seq === undefined ? 0 : numberIn(reader.clearBodyAt(seq), prefix),
      ),
    );
  };

  const onLists = <T>(work: () => T, onRefused?: (error: Error) => void): Result<T, AppendFailure> => {
    if (damage !== undefined) return err({ kind: 'read-only-record', damage });
    try {
      return ok(work());
    } catch (error) {
      if (!isDiskError(error)) throw error;
      const reference = newReference();
      onRefused?.(error);
      report(reference, error);
      return err({ kind: 'not-saved', why: whyOf(error, dataDir), reference });
    }
  };
  const fillLists = (hasTime: () => boolean): Result<boolean, AppendFailure> =>
    onLists(() => {
      const more = lists.fill(hasTime);
      // As many pages as a good many taps.
      tidier.afterAppend(LISTED_AS);
      return more;
    });

  const begin = (): Result<unknown, AppendFailure> => {
    const { appVersion, clock, testSwitches = [] } = options;
    const { deviceId, publicKey } = vault;
    return write([
      {
        ...clock(),
        by: 'device',
        kind: 'journal.begun',
        body: { format: JOURNAL_FORMAT, deviceId, publicKey, appVersion, testSwitches },
      },
    ]);
  };

  const wholeChecks = createWholeChecks({
    dataDir,
    reader,
    vault,
    verifier,
    lists,
    damage: () => damage,
    note,
    notMended,
    checked: (from) => {
      checkedFrom = Math.min(checkedFrom, from);
    },
    report,
  });

  if (damage === undefined) {
    const ready = remakeLists(stale);
    const begun = ready.ok && reader.head().seq === 0 ? begin() : ready;
    if (!begun.ok) return err(cannotOpen(begun.error));
    // Those of a small record are there before anybody asks.
    let left = FILLED_AT_START;
    if (lists.missing() !== undefined) fillLists(() => (left -= 1) > 0);
  }

  return ok({
    summaries: createSummaryShelf(connection, () => damage === undefined, times),
    deskList: createDeskList(connection, times),
    append,
    read,
    head: appender.head,
    keepWitness,
    isInPlace,
    takeOver,
    sessions: (filter = {}) =>
      listed((db) => {
        if (damage === undefined) lists.ensure(filter);
        return times.sessions(filter, (asked) => readSessions(db, asked));
      }, []),
    endedCount: (practitioner) => listed((db) => countEnded(db, practitioner), 0),
    openCount: () => listed(countOpen, 0),
    highestNumber,
    healing: () => listed(readHealing, undefined),
    ...createLotReach({ listed, times }),
    lotTotals: (lots) => listed((db) => readLotTotals(db, lots).map(times.total), []),
    serialUsed: (lot, serial) => {
      const used = listed((db) => readSerial(db, lot, serial), undefined);
      return used && { ...used, at: times.loose(used.at) };
    },
    doubtfulSince: times.since,
    lines: (after, limit) => linesAfter(connection.db(), after, limit),
    newestMark: () => reader.lastMark(),
    hashAt: reader.hashAt,
    lastSeqOf: reader.lastSeqOf,
    countOf: reader.countOf,
    lastOf: reader.lastOf,
    latest,
    clearBodyAt: reader.clearBodyAt,
    markFor: reader.markFor,
    byTime: createByTime(connection, reader),
    sealOf: (seq) => {
      const mark = reader.markFor(seq);
      return mark === undefined ? undefined : sealOf(digest, mark);
    },
    expect: (end, from) => {
      if (damage !== undefined || reader.hashAt(end.seq) === end.hash) return;
      const last = reader.head().seq;
      spoil(
        end.seq > last
          ? {
              seq: last + 1,
              damage: 'cut-tail',
              says: damageWords.cutTailKnown({ last, who: from, known: end.seq }),
            }
          : {
              seq: end.seq,
              damage: 'changed',
              says: damageWords.knownOtherwise({ seq: end.seq, who: from }),
            },
      );
    },
    isErased: reader.isErased,
    damage: () => damage,
    notices,
    verifyRecent: () => note(verifier.recent()),
    ...wholeChecks,
    beganAt: () => reader.timeAt(1),
    listsMissing: () => listed(lists.missing, undefined),
    fillLists,
    remakeLists: () => remakeLists(projections),
    close: () => {
      tidier.stop();
      lastMark.close();
      connection.close(isInPlace());
      lock.release();
    },
  });
};

/** What one filling leaves in the write-ahead file is as much as so many entries leave. */
const LISTED_AS = 128;
/** Sessions: some ten milliseconds. */
const FILLED_AT_START = 24;

const cannotOpen = (failure: AppendFailure): StoreFailure => {
  if (failure.kind === 'read-only-record') throw new Error('defect: nothing is written to a damaged record');
  return {
    kind: 'cannot-open',
    why: failure.kind === 'not-saved' ? failure.why : 'unknown',
    reference: failure.reference,
  };
};
