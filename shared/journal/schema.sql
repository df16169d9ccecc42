-- The whole schema of record.db, user_version 1, as sqlite_schema tells it: generated and held by a test. See README.md, The database.
CREATE TABLE wal_tie (id INTEGER PRIMARY KEY CHECK (id = 1), base BLOB NOT NULL, now BLOB NOT NULL) STRICT;
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
CREATE INDEX journal_kind ON journal (kind) WHERE kind <> 'session.event';
CREATE INDEX journal_session ON journal (session) WHERE session IS NOT NULL;
CREATE INDEX journal_client ON journal (client, kind) WHERE client IS NOT NULL AND kind <> 'session.event';
CREATE TRIGGER journal_continues BEFORE INSERT ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: seq does not continue')
        WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal);
      SELECT RAISE(ABORT, 'journal: prev does not continue')
        WHERE NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000');
    END;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: an entry never changes');
    END;
CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal BEGIN
      SELECT RAISE(ABORT, 'journal: an entry is never removed');
    END;
CREATE TABLE projection (name TEXT PRIMARY KEY, version INTEGER NOT NULL, below INTEGER) STRICT;
CREATE TABLE session_list (
      first_seq INTEGER PRIMARY KEY,
      session TEXT NOT NULL UNIQUE,
      client TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      kind TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      record_number TEXT NOT NULL,
      protocol_version INTEGER NOT NULL,
      ended_seq INTEGER,
      ended_at TEXT,
      ending TEXT,
      overrides INTEGER,
      blocked INTEGER,
      not_checked INTEGER,
      events INTEGER NOT NULL
    ) STRICT;
CREATE INDEX session_list_client ON session_list (client);
CREATE INDEX session_list_opened ON session_list (opened_at);
CREATE INDEX session_list_number ON session_list (record_number);
CREATE INDEX session_list_open ON session_list (first_seq) WHERE ending IS NULL;
CREATE TABLE lot_thing (
      id INTEGER PRIMARY KEY,
      plain TEXT NOT NULL,
      role TEXT NOT NULL,
      product TEXT NOT NULL,
      lot TEXT NOT NULL,
      lot_id TEXT NOT NULL,
      product_id TEXT NOT NULL,
      UNIQUE (plain, role, product, lot, lot_id, product_id)
    ) STRICT;
CREATE INDEX lot_thing_lot ON lot_thing (lot_id);
CREATE TABLE lot_use (
      thing INTEGER NOT NULL,
      visit INTEGER NOT NULL,
      session TEXT NOT NULL,
      seq INTEGER NOT NULL,
      client TEXT NOT NULL,
      at TEXT NOT NULL,
      uses INTEGER NOT NULL,
      practitioner TEXT NOT NULL,
      record_number TEXT NOT NULL,
      zones TEXT,
      PRIMARY KEY (thing, visit)
    ) STRICT, WITHOUT ROWID;
CREATE INDEX lot_use_visit ON lot_use (visit);
CREATE TABLE lot_serial (seq INTEGER PRIMARY KEY, serial TEXT NOT NULL, plain TEXT NOT NULL, session TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX lot_serial_serial ON lot_serial (serial);
CREATE INDEX lot_serial_session ON lot_serial (session);
CREATE TABLE lot_total (lot_id TEXT PRIMARY KEY, uses INTEGER NOT NULL, last_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE healing_seen (
      session TEXT NOT NULL,
      zone TEXT NOT NULL,
      share REAL NOT NULL,
      b_shift REAL NOT NULL,
      PRIMARY KEY (session, zone)
    ) STRICT, WITHOUT ROWID;
CREATE INDEX healing_seen_share ON healing_seen (share);
CREATE INDEX healing_seen_shift ON healing_seen (b_shift);
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
CREATE INDEX desk_list_to_review ON desk_list (visit) WHERE (review = 'answered' OR (review = 'none' AND (reasons | noted) <> 0));
CREATE INDEX desk_list_quiet ON desk_list (visit, ended_seq) WHERE review = 'none' AND (reasons | noted) = 0;
