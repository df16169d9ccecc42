import { endings } from '../../../shared/session/stage.ts';
import { summaryFormat } from '../../../shared/session/summary.ts';
import { runPrepared } from '../prepared.ts';
import type { Projection } from './projection.ts';
import { ofNoVisit } from './strays.ts';

/**
 * What a replay told of an ended session, sealed with its client's key, and which sessions still owe one: that is written with the
 * ending itself, so no kill can lose it. Another format owes all of them anew.
 */
export const sessionSummary: Projection = {
  name: 'session_summary',
  version: summaryFormat,
  tables: ['session_summary', 'summary_owed'],
  create: `
    CREATE TABLE session_summary (visit INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE summary_owed (visit INTEGER PRIMARY KEY) STRICT;
  `,
  // What was put right after the end may be told otherwise.
  kinds: [...endings.map((ending) => `session.${ending}` as const), 'session.addendum'],
  apply: (db, { session }) =>
    runPrepared(
      db,
      'INSERT OR REPLACE INTO summary_owed (visit) SELECT first_seq FROM session_list WHERE session = ?',
      session ?? '',
    ),
  forget: (db, { visit }) => {
    runPrepared(db, 'DELETE FROM session_summary WHERE visit = ?', visit);
    runPrepared(db, 'DELETE FROM summary_owed WHERE visit = ?', visit);
  },
  rows: [],
  // Whoever reads one holds it against the journal, and one that is missing is made again when it is looked for.
  ofSession: [],
  strays: ['session_summary', 'summary_owed'].map((table) => ({ table, key: ['visit'], are: ofNoVisit })),
};
