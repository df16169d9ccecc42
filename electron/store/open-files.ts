import { damageWords } from '../../shared/words/damage.ts';
import type { Message } from '../../shared/words/message.ts';
import sqlite from 'node-sqlite3-wasm';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import type { Vault } from '../vault/vault.ts';
import { keepCopy, lookBeside, rollbackOf, setAside, walOf } from './beside-record.ts';
import type { BesideRecord } from './beside-record.ts';
import { connect, lookOnly } from './connection.ts';
import type { Connection } from './connection.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import type { Faults } from './faults.ts';
import { inTransaction } from './in-transaction.ts';
import { migrate, newestVersion, versionOf } from './migrate.ts';
import { createDatabase } from './open-database.ts';
import type { Database } from './open-database.ts';
import { openForLooking } from './open-for-looking.ts';
import { createEmpty, projections } from './projections.ts';
import type { Projection } from './projections/projection.ts';

interface Options {
  readonly dataDir: string;
  readonly file: string;
  readonly vault: Vault;
  readonly digest: Digest;
  readonly faults?: Faults | undefined;
}

export interface OpenedFiles {
  readonly connection: Connection;
  readonly damage: Damage | undefined;
  readonly stale: readonly Projection[];
  /** What was done and what was found that is no damage, in words. */
  readonly notices: readonly Message[];
}

interface NewerRecord {
  readonly kind: 'newer-record';
  readonly version: number;
}

/**
 * Looks at every file of the record before SQLite may act on it, then opens it: for writing when all is sound, else for looking only, and
 * then not a byte of it is changed. Throws what the disk says.
 */
export const openFiles = (options: Options): OpenedFiles | NewerRecord => {
  const { dataDir, file, faults } = options;
  const notices: Message[] = [];
  const beside = lookBeside(file);
  // Before anything else: SQLite would write it over the database as soon as that is opened.
  if (beside.rollback)
    notices.push(damageWords.rollbackJournal({ kept: setAside(dataDir, rollbackOf(file)) }));
  if (beside.database === 'absent') return withoutDatabase(options, beside, notices);
  if (beside.wal === 'foreign') return withForeignWal(options, notices);

  const looked = looking(() => openForLooking(file), options);
  if ('kind' in looked) return looked;
  const damage = looked.damage ?? lostDamage(beside, looked.end);
  if (damage !== undefined)
    return lookedAt(
      openingOf(looked, () => openForLooking(file)),
      damage,
      notices,
    );
  // The mark of the last closing knows nothing of what came after it.
  const isTorn = beside.unfinished && !looked.isEndKnown;
  // To look for the last entry is said once.
  notices.push(...looked.notices.filter((one) => !isTorn || one !== damageWords.lastMarkGone));
  if (isTorn) {
    keepCopy(dataDir, walOf(file));
    notices.push(damageWords.stoppedInSaving);
  }
  return forWriting(file, faults, looked.stale, notices);
};

const forWriting = (
  file: string,
  faults: Faults | undefined,
  stale: readonly Projection[],
  notices: readonly Message[],
): OpenedFiles => {
  const connection = connect(file, faults);
  try {
    // Writes once in any case, which proves the folder writable before anybody relies on it.
    connection.transact(migrate);
  } catch (refused) {
    connection.close();
    throw refused;
  }
  return { connection, damage: undefined, stale, notices };
};

const lookedAt = (open: () => Database, damage: Damage, notices: readonly Message[]): OpenedFiles => ({
  connection: lookOnly(open),
  damage,
  stale: [],
  notices,
});

/** A file without a journal in it is looked at as an empty record. */
const openingOf = ({ isReadable }: Examined, open: () => Database): (() => Database) =>
  isReadable ? open : emptyDatabase;

/** Two ends of transactions behind a bad byte: at least the first had been answered as saved. One alone may be what a power cut tore. */
export const lostDamage = ({ lost }: BesideRecord, end: number): Damage | undefined =>
  lost < 2
    ? undefined
    : {
        seq: end + 1,
        damage: 'cut-tail',
        says: damageWords.lostTail({ seq: end + 1 }),
      };

const withoutDatabase = (
  options: Options,
  beside: BesideRecord,
  notices: readonly Message[],
): OpenedFiles | NewerRecord => {
  const { dataDir, file, vault, digest, faults } = options;
  const empty = emptyDatabase();
  const { damage } = examine(empty, { dataDir, vault, digest });
  empty.close();
  const gone: Damage | undefined =
    beside.wal === 'none'
      ? damage
      : {
          seq: 1,
          damage: 'cut-tail',
          says: damageWords.databaseGone,
        };
  if (gone !== undefined) return lookedAt(emptyDatabase, gone, notices);
  createDatabase(file, (db) => inTransaction(db, () => migrate(db)));
  return forWriting(file, faults, projections, notices);
};

/** What a record is read from that is not there. */
const emptyDatabase = (): Database => {
  const db = new sqlite.Database(':memory:');
  migrate(db);
  createEmpty(db);
  return db;
};

const withForeignWal = (options: Options, notices: readonly Message[]): OpenedFiles | NewerRecord => {
  const { dataDir, file, faults } = options;
  const alone = looking(() => openForLooking(file, 'without'), options);
  if ('kind' in alone) return alone;
  if (alone.damage === undefined) {
    const kept = setAside(dataDir, walOf(file));
    return forWriting(file, faults, alone.stale, [
      ...notices,
      ...alone.notices,
      damageWords.foreignWal({ kept }),
    ]);
  }
  // What ties the two may itself be what is damaged: then they fit all the same, to the last entry.
  const both = looking(() => openForLooking(file), options, true);
  if (!('kind' in both) && both.damage === undefined)
    return forWriting(file, faults, both.stale, [...notices, ...both.notices]);
  return lookedAt(
    openingOf(alone, () => openForLooking(file, 'without')),
    alone.damage,
    notices,
  );
};

const looking = (
  open: () => Database,
  { dataDir, file, vault, digest }: Options,
  whole = false,
): Examined | NewerRecord => {
  const db = open();
  try {
    if (versionOf(db) > newestVersion()) return { kind: 'newer-record', version: versionOf(db) };
    return examine(db, { dataDir, file, vault, digest, whole });
  } finally {
    db.close();
  }
};
