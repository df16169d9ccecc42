import { journal } from './migrations/001-journal.ts';
import type { Database } from './open-database.ts';
import type { Migration } from './migrations/migration.ts';

export const migrations: readonly Migration[] = [journal];

export const versionOf = (db: Database): number => Number(db.get('PRAGMA user_version')?.['user_version']);

/** The newest version this app knows; it refuses a database beyond that. */
export const newestVersion = (list: readonly Migration[] = migrations): number => list.at(-1)?.version ?? 0;

/** Brings the tables to the newest version. Inside a transaction of the caller's. */
export const migrate = (db: Database, list: readonly Migration[] = migrations): void => {
  for (const { version, up } of list) {
    if (version <= versionOf(db)) continue;
    db.exec(up);
    db.exec(`PRAGMA user_version = ${version}`);
  }
};
