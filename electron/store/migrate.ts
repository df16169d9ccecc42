import { inTransaction } from './in-transaction.ts';
import { journal } from './migrations/001-journal.ts';
import type { Database } from './open-database.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: string;
}

export const migrations: readonly Migration[] = [journal];

export const versionOf = (db: Database): number => Number(db.get('PRAGMA user_version')?.['user_version']);

/** The newest version this app knows; it refuses a database beyond that. */
export const newestVersion = (list: readonly Migration[] = migrations): number => list.at(-1)?.version ?? 0;

/** Brings the tables to the newest version, each step in a transaction of its own. Writes once in any case, which proves the folder writable. */
export const migrate = (db: Database, list: readonly Migration[] = migrations): void => {
  for (const { version, up } of list) {
    if (version <= versionOf(db)) continue;
    inTransaction(db, () => {
      db.exec(up);
      db.exec(`PRAGMA user_version = ${version}`);
    });
  }
  db.exec(`PRAGMA user_version = ${newestVersion(list)}`);
};
