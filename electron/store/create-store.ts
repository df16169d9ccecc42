import type { Draft, Entry } from '../../shared/journal/entry.ts';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { sealOf } from '../../shared/journal/mark.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import type { Connection } from './connection.ts';
import { isDiskError, whyOf } from './failure.ts';
import type { AppendFailure, StoreFailure } from './failure.ts';
import type { FolderLock } from './folder-lock.ts';
import { healLists } from './heal-lists.ts';
import { createJournalAppender } from './journal-append.ts';
import { createJournalReader } from './journal-read.ts';
import { isMalformed } from './open-database.ts';
import { isUnreadableLine, openEntry } from './open-entry.ts';
import { project, rebuild, staleProjections } from './projections.ts';
import { recordFileOf } from './record-file.ts';
import { isOddColumn } from './rows.ts';
import { readLotTotals, readReach, readSerial } from './projections/lot-use.ts';
import { readSessions } from './projections/session-list.ts';
import { createSummaryShelf } from './summary-shelf.ts';
import { createTidier } from './tidy.ts';
import type { ReadFilter, Store, StoreOptions } from './store.ts';
import { createStoreVerifier } from './verify-store.ts';
import { createWitness } from './witness.ts';

type Options = StoreOptions & Required<Pick<StoreOptions, 'report' | 'digest'>>;

/** Puts eyes, pen, witness and verifier together over an open connection. `known` is damage seen before. */
export const createStore = (
  options: Options,
  connection: Connection,
  lock: FolderLock,
  known: Damage | undefined,
): Result<Store, StoreFailure> => {
  const { dataDir, vault, digest, report } = options;
  let damage: Damage | undefined;
  let until = Number.MAX_SAFE_INTEGER;
  const reader = createJournalReader({ db: connection.db, vault, until: () => until });
  const verifier = createStoreVerifier({
    dataDir,
    db: connection.db,
    reader,
    vault,
    digest,
    opens: (row) => openEntry(vault, row).state !== 'unreadable',
  });
  const appender = createJournalAppender({ connection, reader, vault, digest, dataDir, project, report });

  /** From now on nothing is written, and nothing is read that no mark of this device vouches for. */
  const spoil = ({ seq, damage: what, says }: Damage): void => {
    if (damage !== undefined) return;
    damage = { seq, damage: what, says };
    until = what === 'foreign-device' ? 0 : verifier.genuineEnd();
  };
  const note = (verdict: Verdict): Verdict => {
    if (!verdict.intact) spoil(verdict);
    return verdict;
  };

  const write = (drafts: readonly Draft[]): Result<readonly Entry[], AppendFailure> =>
    damage === undefined ? appender.append(drafts) : err({ kind: 'read-only-record', damage });

  const witness = createWitness({ dataDir, newest: () => reader.lastMark(), head: appender.head, report });
  const tidier = createTidier({ witness, connection, later: options.later, report });
  const keepWitness = (): void => {
    if (damage === undefined) witness.keep();
  };

  const append = (drafts: readonly Draft[]): Result<readonly Entry[], AppendFailure> => {
    const saved = write(drafts);
    if (saved.ok) tidier.afterAppend();
    return saved;
  };

  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    try {
      for (const entry of reader.read(filter)) {
        if (entry.state === 'unreadable')
          spoil({
            seq: entry.seq,
            damage: 'unreadable',
            says: `Entry ${entry.seq} was changed: what is sealed in it does not open.`,
          });
        yield entry;
      }
    } catch (error) {
      if (!isMalformed(error) && !isUnreadableLine(error) && !isOddColumn(error)) throw error;
      spoil({
        seq: filter.from ?? 1,
        damage: 'unreadable',
        says: `Entry ${filter.from ?? 1} or one after it cannot be read: the file is damaged there.`,
      });
      report(newReference(), error);
    }
  };

  /** Lists are made from the journal: of a sound record anew, of a damaged one they are left out. */
  const listed = <T>(ask: (db: ReturnType<Connection['db']>) => T, without: T): T => {
    try {
      return ask(connection.db());
    } catch (error) {
      if (!isDiskError(error) && !isOddColumn(error)) throw error;
      return damage === undefined && rebuildAll().ok ? ask(connection.db()) : without;
    }
  };

  const rebuildAll = (list?: ReturnType<typeof staleProjections>): Result<number, AppendFailure> => {
    if (damage !== undefined) return err({ kind: 'read-only-record', damage });
    try {
      return ok(connection.transact((db) => rebuild(db, reader.read(), list)));
    } catch (error) {
      if (!isDiskError(error)) throw error;
      const reference = newReference();
      report(reference, error);
      return err({ kind: 'not-saved', why: whyOf(error, dataDir), reference });
    }
  };

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

  const verifyAll = async function* (): ReturnType<Store['verifyAll']> {
    const verdict = note(yield* verifier.all());
    if (verdict.intact) heal();
    return verdict;
  };

  const heal = (): void => {
    try {
      healLists(connection, recordFileOf(dataDir), () => reader.read());
    } catch (error) {
      // The record itself is intact and goes on; the next check tries again.
      if (!isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };

  if (known !== undefined) spoil(known);
  if (damage === undefined && reader.head().seq > 0) note(verifier.recent());
  if (damage === undefined) {
    const stale = staleProjections(connection.db());
    const ready = stale.length === 0 ? ok(0) : rebuildAll(stale);
    const begun = ready.ok && reader.head().seq === 0 ? begin() : ready;
    if (!begun.ok) return err(cannotOpen(begun.error));
  }

  return ok({
    summaries: createSummaryShelf(connection),
    append,
    read,
    head: appender.head,
    keepWitness,
    sessions: (filter) => listed((db) => readSessions(db, filter), []),
    lotReach: (text) => listed((db) => readReach(db, text), []),
    lotTotals: (lots) => listed((db) => readLotTotals(db, lots), []),
    serialUsed: (lot, serial) => listed((db) => readSerial(db, lot, serial), undefined),
    hashAt: reader.hashAt,
    clearBodyAt: reader.clearBodyAt,
    sealOf: (seq) => {
      const mark = reader.markFor(seq);
      return mark === undefined ? undefined : sealOf(digest, mark);
    },
    damage: () => damage,
    verifyRecent: () => note(verifier.recent()),
    verifyAll,
    rebuildProjections: () => rebuildAll(),
    close: () => {
      tidier.stop();
      connection.close();
      lock.release();
    },
  });
};

const cannotOpen = (failure: AppendFailure): StoreFailure => {
  if (failure.kind === 'read-only-record') throw new Error('defect: nothing is written to a damaged record');
  return {
    kind: 'cannot-open',
    why: failure.kind === 'not-saved' ? failure.why : 'unknown',
    reference: failure.reference,
  };
};
