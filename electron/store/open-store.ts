import { mkdirSync, statSync } from 'node:fs';
import type { JsonValue } from '../../shared/brand.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { createStore } from './create-store.ts';
import { sha256 } from './digest.ts';
import { isDiskError, whyOf } from './failure.ts';
import type { StoreFailure } from './failure.ts';
import { lockFolder } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { readHeadFile } from './head-file.ts';
import { createJournalReader } from './journal-read.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { isMalformed, structureFault } from './open-database.ts';
import type { Database } from './open-database.ts';
import { recordFileOf } from './record-file.ts';
import type { Store, StoreOptions } from './store.ts';
import { structureDamage } from './verify-record.ts';

/**
 * Locks the folder, opens the record, checks it from the last mark it knows good and, where it is new, begins it.
 * A damaged record still opens, read-only; only one that cannot be read at all is a failure.
 */
export const openStore = (options: StoreOptions): Result<Store, StoreFailure> => {
  const { dataDir, faults, report = () => undefined } = options;
  const file = recordFileOf(dataDir);
  let lock: FolderLock | undefined;
  let connection: Connection | undefined;
  const giveUp = (failure: StoreFailure): Result<never, StoreFailure> => {
    connection?.close();
    lock?.release();
    return err(failure);
  };
  try {
    mkdirSync(dataDir, { recursive: true });
    const locked = lockFolder(dataDir);
    if (!locked.ok) return locked;
    lock = locked.value;
    connection = connect(file, faults);
    const db = connection.db();
    if (versionOf(db) > newestVersion()) return giveUp({ kind: 'newer-record', version: versionOf(db) });
    const structure = statSync(file).size > CHECKED_AT_START ? undefined : structureFault(db);
    if (structure === undefined) migrate(db);
    const damage = damageOf(options, db, structure);
    const store = createStore(
      { ...options, report, digest: options.digest ?? sha256 },
      connection,
      lock,
      damage,
    );
    return store.ok ? store : giveUp(store.error);
  } catch (error) {
    if (!isDiskError(error)) {
      giveUp({ kind: 'cannot-open', why: 'unknown', reference: '' });
      throw error;
    }
    const reference = newReference();
    report(reference, error);
    return giveUp(
      isMalformed(error)
        ? { kind: 'record-unreadable', says: 'The database file is damaged and cannot be opened.', reference }
        : { kind: 'cannot-open', why: whyOf(error, dataDir), reference },
    );
  }
};

// About 20 ms at every start; the background check looks at somewhat larger ones (see verify-store).
const CHECKED_AT_START = 4 * 1024 * 1024;

/** What can be seen before a line is verified: the file's structure, a record gone from beside its head file, another device's keys. */
const damageOf = (
  { dataDir, vault }: StoreOptions,
  db: Database,
  structure: string | undefined,
): Damage | undefined => {
  const reader = createJournalReader({ db: () => db, vault });
  const { seq } = reader.head();
  if (structure !== undefined) return structureDamage(seq);
  if (seq === 0) {
    return readHeadFile(dataDir) === 'absent'
      ? undefined
      : {
          seq: 1,
          damage: 'cut-tail',
          says: 'The record is empty, but a head file lies beside it: the record was taken away.',
        };
  }
  const begun = reader.clearBodyAt(1);
  return begun !== undefined && fieldOf(begun, 'publicKey') !== vault.publicKey
    ? {
        seq: 1,
        damage: 'foreign-device',
        says: 'The key folder belongs to another record than the one beside it.',
      }
    : undefined;
};

const fieldOf = (body: JsonValue, key: string): JsonValue | undefined =>
  typeof body === 'object' && body !== null
    ? (body as { readonly [key: string]: JsonValue })[key]
    : undefined;
