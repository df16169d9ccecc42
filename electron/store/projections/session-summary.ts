import { bitOf } from '../../../shared/desk/reasons.ts';
import { reviewKinds, stateAfter } from '../../../shared/desk/review.ts';
import type { ReviewKind } from '../../../shared/desk/review.ts';
import type { SampledBody } from '../../../shared/desk/sample.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { endings } from '../../../shared/session/stage.ts';
import { summaryFormat } from '../../../shared/session/summary.ts';
import { runPrepared } from '../prepared.ts';
import type { Projection } from './projection.ts';
import { ofNoVisit } from './strays.ts';

/** Conditions of the two halves that the first screen counts, as their indexes have them: the same text finds the index. */
export const TO_REVIEW = "(review = 'answered' OR (review = 'none' AND (reasons | noted) <> 0))";
export const QUIET = "review = 'none' AND (reasons | noted) = 0";
/** Raised with the tables; another format of the summaries makes them anew too. */
const TABLES = 2;

/**
 * What a replay told of an ended session, sealed with its client's key, and which sessions still owe one: that is written with the
 * ending itself, so no kill can lose it. Another format owes all of them anew. Beside it what the manager's list is filtered by:
 * `noted` is what the clear entries say, `reasons` what the summary does. Both hold a bit for each reason, never what it was.
 */
export const sessionSummary: Projection = {
  name: 'session_summary',
  version: summaryFormat * 100 + TABLES,
  tables: ['session_summary', 'summary_owed', 'desk_list'],
  create: `
    CREATE TABLE session_summary (visit INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE summary_owed (visit INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE desk_list (
      visit INTEGER PRIMARY KEY,
      practitioner TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      ended_seq INTEGER NOT NULL,
      noted INTEGER NOT NULL,
      reasons INTEGER NOT NULL,
      review TEXT NOT NULL,
      sampled TEXT NOT NULL
    ) STRICT;
    CREATE INDEX desk_list_practitioner ON desk_list (practitioner, visit);
    CREATE INDEX desk_list_review ON desk_list (review, visit);
    CREATE INDEX desk_list_sampled ON desk_list (visit) WHERE sampled <> '';
    CREATE INDEX desk_list_to_review ON desk_list (visit) WHERE ${TO_REVIEW};
    CREATE INDEX desk_list_quiet ON desk_list (visit, ended_seq) WHERE ${QUIET};
  `,
  // What was put right after the end may be told otherwise.
  kinds: [
    ...endings.map((ending) => `session.${ending}` as const),
    'session.addendum',
    'adverse.recorded',
    'client.erased',
    ...reviewKinds,
    'review.sampled',
  ],
  apply: (db, { kind, session, client, body }) => {
    // What the sealed summary told is gone with the key.
    if (kind === 'client.erased')
      return runPrepared(
        db,
        'UPDATE desk_list SET reasons = 0 WHERE visit IN (SELECT first_seq FROM session_list WHERE client = ?)',
        client ?? '',
      );
    if (kind === 'adverse.recorded')
      return runPrepared(
        db,
        `UPDATE desk_list SET noted = noted | ${bitOf('event')} WHERE visit = (SELECT first_seq FROM session_list WHERE session = ?)`,
        session ?? '',
      );
    if (kind === 'review.sampled')
      return runPrepared(
        db,
        `UPDATE desk_list SET noted = noted | ${bitOf('sampled')}, sampled = ? WHERE visit = (SELECT first_seq FROM session_list WHERE session = ?)`,
        [monthIn(body), session ?? ''],
      );
    const review = stateAfter[kind as ReviewKind];
    if (review !== undefined)
      return runPrepared(
        db,
        'UPDATE desk_list SET review = ? WHERE visit = (SELECT first_seq FROM session_list WHERE session = ?)',
        [review, session ?? ''],
      );
    runPrepared(
      db,
      'INSERT OR REPLACE INTO summary_owed (visit) SELECT first_seq FROM session_list WHERE session = ?',
      session ?? '',
    );
    if (kind === 'session.addendum') return;
    runPrepared(
      db,
      `INSERT OR REPLACE INTO desk_list (visit, practitioner, opened_at, ended_seq, noted, reasons, review, sampled)
        SELECT first_seq, practitioner, opened_at, ended_seq, iif(events > 0, ${bitOf('event')}, 0) | iif(ending IN ('closed', 'talked'), 0, ${bitOf('endedEarly')}), 0, 'none', ''
        FROM session_list WHERE session = ?`,
      session ?? '',
    );
  },
  forget: (db, { visit }) => {
    runPrepared(db, 'DELETE FROM session_summary WHERE visit = ?', visit);
    runPrepared(db, 'DELETE FROM summary_owed WHERE visit = ?', visit);
    runPrepared(db, 'DELETE FROM desk_list WHERE visit = ?', visit);
  },
  rows: [],
  // Whoever reads one holds it against the journal, and one that is missing is made again when it is looked for.
  ofSession: [
    {
      sql: 'SELECT visit, practitioner, opened_at, ended_seq, noted, review, sampled FROM desk_list WHERE visit = ?',
      by: 'visit',
    },
  ],
  strays: ['session_summary', 'summary_owed', 'desk_list'].map((table) => ({
    table,
    key: ['visit'],
    are: ofNoVisit,
  })),
};

const monthIn = (body: Entry['body']): string => (body as unknown as SampledBody | null)?.month ?? '';
