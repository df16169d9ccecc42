import type { Database } from 'node-sqlite3-wasm';
import type { Faults } from './faults.ts';
import { runPrepared } from './prepared.ts';

/** All of `work` or nothing. Rethrows the first error; what stands on the disk after one at COMMIT is for the caller to ask. */
export const inTransaction = <T>(db: Database, work: () => T, faults?: Faults): T => {
  runPrepared(db, 'BEGIN IMMEDIATE');
  try {
    const answer = work();
    faults?.at('commit');
    runPrepared(db, 'COMMIT');
    faults?.at('committed');
    return answer;
  } catch (first) {
    // SQLite has rolled back by itself after most disk errors.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw first;
  }
};
