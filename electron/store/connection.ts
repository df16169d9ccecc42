import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { walOf } from './beside-record.ts';
import { syncAnew, syncFolder } from './durable-file.ts';
import { isDiskError } from './failure.ts';
import type { Faults } from './faults.ts';
import { inTransaction } from './in-transaction.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './open-database.ts';
import { renewTie } from './wal-tie.ts';

export interface Connection {
  readonly db: () => Database;
  /** A durable transaction: on return its pages are synced. */
  readonly transact: <T>(work: (db: Database) => T) => T;
  /** Forgets everything in memory and looks at the files as a restart would. */
  readonly reopen: () => void;
  /** Whether the write-ahead file holds this text; true also when it cannot be read. */
  readonly mayHold: (text: string) => boolean;
  /**
   * Makes durable what the write-ahead file holds: copied into the database, or, where the disk has no room for that, in the write-ahead
   * file itself. Throws when the disk refuses both.
   */
  readonly settle: () => void;
  /** The same as far as it goes without waiting for anybody, so that the next commits find the write-ahead file short. Answers whether all was copied. */
  readonly copyOver: () => boolean;
  /** Another number whenever something may have been copied into the database since: until then its file stays as it is. */
  readonly copies: () => number;
  /** For good. `isInPlace`: the file still lies under its name. */
  readonly close: (isInPlace?: boolean) => void;
}

export const connect = (file: string, faults?: Faults): Connection => {
  let open: Database | undefined = openDatabase(file);
  let fresh = true;
  let tied = false;
  let copies = 0;

  let isClosed = false;
  const db = (): Database => {
    // Work that was under way when the record was closed must not hold its file open behind whoever opens it next.
    if (isClosed) throw new Error('the record is closed');
    open ??= openDatabase(file);
    return open;
  };

  const transact = <T>(work: (db: Database) => T): T => {
    const answer = inTransaction(
      db(),
      () => {
        if (!tied) renewTie(db());
        return work(db());
      },
      faults,
    );
    tied = true;
    // The first commit after opening may have made the write-ahead file: its name must survive a power cut too.
    if (fresh) syncFolder(dirname(file));
    fresh = false;
    return answer;
  };

  const drop = (): void => {
    open?.close();
    open = undefined;
    fresh = true;
    tied = false;
    copies += 1;
  };

  return {
    db,
    transact,
    close: (isInPlace = true) => {
      // SQLite puts the write-ahead file in order by its name, under which that of another record may lie by now: left to the end of the process.
      if (isInPlace) drop();
      isClosed = true;
    },
    reopen: () => {
      drop();
      db();
    },
    mayHold: (text) => {
      try {
        return readFileSync(walOf(file)).includes(text);
      } catch {
        return true;
      }
    },
    copyOver: () => {
      // From here on the next commit may begin the write-ahead file anew.
      tied = false;
      copies += 1;
      const [answer] = db().all('PRAGMA wal_checkpoint(PASSIVE)');
      return answer?.['busy'] === 0 && answer['log'] === answer['checkpointed'];
    },
    copies: () => copies,
    settle: () => {
      tied = false;
      copies += 1;
      try {
        const [answer] = db().all('PRAGMA wal_checkpoint(TRUNCATE)');
        if (answer?.['busy'] !== 0) throw new Error('defect: the write-ahead file is busy');
      } catch (refused) {
        if (!isDiskError(refused)) throw refused;
        syncAnew(walOf(file));
      }
      syncFolder(dirname(file));
    },
  };
};

/** Of a damaged record: it is looked at, and nothing of it is changed. */
export const lookOnly = (open: () => Database): Connection => {
  let db: Database | undefined = open();
  const never = (): never => {
    throw new Error('defect: nothing is written to a damaged record');
  };
  const close = (): void => {
    db?.close();
    db = undefined;
  };
  return {
    db: () => (db ??= open()),
    transact: never,
    reopen: never,
    settle: never,
    copyOver: () => false,
    copies: () => 0,
    mayHold: () => true,
    close,
  };
};
