import { GENESIS } from '../../../shared/journal/entry.ts';
import { NOT_EVENTS } from '../not-events.ts';
import type { Migration } from './migration.ts';

/**
 * The columns beside `line` are for finding only; the line is the truth and verify compares them with it. `mark` is the device's signature,
 * on the last entry of each transaction. Of a projection `below` says how far it is made: sessions opened by earlier entries are not in
 * yet; null when all are. The triggers stop our own bugs; the chain stops people. `wal_tie` comes first, for its page must be known without
 * asking SQLite (see wal-tie.ts).
 */
export const journal: Migration = {
  version: 1,
  name: 'journal',
  up: `
    CREATE TABLE wal_tie (id INTEGER PRIMARY KEY CHECK (id = 1), base BLOB NOT NULL, now BLOB NOT NULL) STRICT;
    INSERT INTO wal_tie (id, base, now) VALUES (1, randomblob(16), randomblob(16));

    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      hash TEXT NOT NULL,
      prev TEXT NOT NULL,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      session TEXT,
      client TEXT,
      line BLOB NOT NULL,
      mark BLOB CHECK (length(mark) = 64)
    ) STRICT;
    CREATE INDEX journal_kind ON journal (kind) WHERE ${NOT_EVENTS};
    CREATE INDEX journal_session ON journal (session) WHERE session IS NOT NULL;
    CREATE INDEX journal_client ON journal (client, kind) WHERE client IS NOT NULL AND ${NOT_EVENTS};

    CREATE TRIGGER journal_continues BEFORE INSERT ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: seq does not continue')
        WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal);
      SELECT RAISE(ABORT, 'journal: prev does not continue')
        WHERE NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '${GENESIS}');
    END;
    CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: an entry never changes');
    END;
    CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: an entry is never removed');
    END;

    CREATE TABLE projection (name TEXT PRIMARY KEY, version INTEGER NOT NULL, below INTEGER) STRICT;
  `,
};
