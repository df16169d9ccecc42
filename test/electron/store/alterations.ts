// What a person with tools for databases puts into the file beside the entries, and by what name it is found.
import type { Database } from '../../../electron/store/open-database.ts';

/** Writes into the text of the schema itself, as a tool for databases lets one. */
const writable = (db: Database, sql: string): void => {
  db.exec('PRAGMA writable_schema = ON');
  db.exec(sql);
  db.exec('PRAGMA writable_schema = OFF');
};
const columns = 'seq, hash, prev, at, kind, session, client, line, mark';

export const alterations: readonly (readonly [what: string, work: (db: Database) => void, named: string])[] =
  [
    [
      'a trigger that swallows entries',
      (db) => db.exec('CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END'),
      'trigger swallow',
    ],
    [
      'a trigger that takes entries out again',
      (db) =>
        db.exec(
          'CREATE TRIGGER undo AFTER INSERT ON journal BEGIN DELETE FROM journal WHERE seq = NEW.seq; END',
        ),
      'trigger undo',
    ],
    [
      'a view in the place of the journal, with a trigger that takes what is inserted',
      (db) => {
        db.exec('ALTER TABLE journal RENAME TO journal_kept');
        db.exec(`CREATE VIEW journal AS SELECT ${columns} FROM journal_kept`);
        db.exec('CREATE TRIGGER takes INSTEAD OF INSERT ON journal BEGIN SELECT 1; END');
      },
      'view journal',
    ],
    [
      'a trigger on a list',
      (db) => db.exec('CREATE TRIGGER hide AFTER INSERT ON session_list BEGIN DELETE FROM session_list; END'),
      'trigger hide',
    ],
    [
      'a view in the place of a list',
      (db) => {
        db.exec('ALTER TABLE session_list RENAME TO session_list_kept');
        db.exec('CREATE VIEW session_list AS SELECT * FROM session_list_kept WHERE 0');
      },
      'view session_list',
    ],
    ['a table of their own', (db) => db.exec('CREATE TABLE mine (x)'), 'table mine'],
    [
      'a table that counts by itself, with the table that SQLite makes for it',
      (db) => db.exec('CREATE TABLE counted (x INTEGER PRIMARY KEY AUTOINCREMENT)'),
      'table sqlite_sequence',
    ],
    ['statistics that steer how questions are asked', (db) => db.exec('ANALYZE'), 'table sqlite_stat1'],
    [
      'an index over an expression',
      (db) => db.exec("CREATE INDEX sly ON journal (replace(kind, 'client.erased', 'note.added'))"),
      'index sly',
    ],
    [
      'an index of the same name over another column',
      (db) => db.exec('DROP INDEX journal_kind; CREATE INDEX journal_kind ON journal (at)'),
      'index journal_kind',
    ],
    ['an index taken away', (db) => db.exec('DROP INDEX journal_session'), 'missing index journal_session'],
    [
      'a guard with another text',
      (db) => db.exec('CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN SELECT 1; END'),
      'trigger journal_never_changes',
    ],
    [
      'a twin of the journal without its rules',
      (db) => {
        db.exec(`CREATE TABLE twin AS SELECT ${columns} FROM journal`);
        db.exec('DROP TABLE journal');
        db.exec('ALTER TABLE twin RENAME TO journal');
      },
      'table journal',
    ],
    [
      'a twin of the journal that keeps its rows elsewhere',
      (db) => {
        db.exec(
          'CREATE TABLE twin (seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, prev TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, session TEXT, client TEXT, line BLOB NOT NULL, mark BLOB) STRICT, WITHOUT ROWID',
        );
        db.exec(`INSERT INTO twin SELECT ${columns} FROM journal`);
        db.exec('DROP TABLE journal');
        db.exec('ALTER TABLE twin RENAME TO journal');
      },
      'table journal',
    ],
    [
      'another rule in the text of the schema',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'length(mark) = 64', 'length(mark) < 99') WHERE name = 'journal'",
        ),
      'table journal',
    ],
    [
      'another order of texts in the text of the schema',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'kind TEXT NOT NULL', 'kind TEXT COLLATE NOCASE NOT NULL') WHERE name = 'journal'",
        ),
      'table journal',
    ],
    ['a virtual table', (db) => db.exec('CREATE VIRTUAL TABLE words USING fts5 (line)'), 'table words'],
    [
      'a column that is reckoned from another',
      (db) => db.exec('ALTER TABLE journal ADD COLUMN shown TEXT GENERATED ALWAYS AS (upper(kind)) VIRTUAL'),
      'table journal',
    ],
    [
      'a column of their own with a value for every row',
      (db) => db.exec("ALTER TABLE session_list ADD COLUMN mine TEXT DEFAULT 'x'"),
      'table session_list',
    ],
    [
      'an index that takes one entry of each session and refuses the others',
      (db) => db.exec("CREATE UNIQUE INDEX once ON journal (kind, session) WHERE kind = 'client.erased'"),
      'index once',
    ],
    [
      'an index over a part of the rows of a list',
      (db) => db.exec('CREATE INDEX few ON session_list (practitioner) WHERE first_seq < 3'),
      'index few',
    ],
    [
      'a trigger on the word that ties the write-ahead file',
      (db) =>
        db.exec('CREATE TRIGGER untie AFTER UPDATE ON wal_tie BEGIN UPDATE wal_tie SET now = OLD.now; END'),
      'trigger untie',
    ],
    [
      'a trigger on how far the lists are',
      (db) =>
        db.exec(
          'CREATE TRIGGER whole AFTER UPDATE ON projection BEGIN UPDATE projection SET below = NULL; END',
        ),
      'trigger whole',
    ],
    [
      'a table whose rows go when an entry goes',
      (db) => db.exec('CREATE TABLE child (seq INTEGER REFERENCES journal (seq) ON DELETE CASCADE)'),
      'table child',
    ],
    [
      'the journal under a name in capitals',
      (db) => {
        db.exec('ALTER TABLE journal RENAME TO journal_x');
        db.exec('ALTER TABLE journal_x RENAME TO JOURNAL');
      },
      'table JOURNAL',
    ],
    [
      'a remark in the text of the schema',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '/* mine */ STRICT') WHERE name = 'journal'",
        ),
      'table journal',
    ],
    [
      'a rule that lets no erasure in, in the text of the schema',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'kind TEXT NOT NULL', 'kind TEXT NOT NULL CHECK (kind <> ''client.erased'')') WHERE name = 'journal'",
        ),
      'table journal',
    ],
    [
      'a table of questions about the file',
      (db) => db.exec('CREATE VIRTUAL TABLE pages USING dbstat'),
      'table pages',
    ],
    [
      'a key that lets a second entry of a number go by without a word',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'INTEGER PRIMARY KEY,', 'INTEGER PRIMARY KEY ON CONFLICT IGNORE,') WHERE name = 'journal'",
        ),
      'table journal',
    ],
    [
      'a list whose rows take the place of others',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'session TEXT NOT NULL UNIQUE', 'session TEXT NOT NULL UNIQUE ON CONFLICT REPLACE') WHERE name = 'session_list'",
        ),
      'table session_list',
    ],
    [
      'another value where none is given',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'below INTEGER', 'below INTEGER DEFAULT 0') WHERE name = 'projection'",
        ),
      'table projection',
    ],
    [
      'a value that is stored from another column',
      (db) =>
        writable(
          db,
          "UPDATE sqlite_schema SET sql = replace(sql, 'not_checked INTEGER', 'not_checked INTEGER GENERATED ALWAYS AS (0) STORED') WHERE name = 'session_list'",
        ),
      'table session_list',
    ],
    [
      'a table that takes values of any sort',
      (db) =>
        writable(db, "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'wal_tie'"),
      'table wal_tie',
    ],
    [
      'an index in another order of texts',
      (db) =>
        db.exec(
          'DROP INDEX journal_session; CREATE INDEX journal_session ON journal (session COLLATE NOCASE)',
        ),
      'index journal_session',
    ],
    [
      'an index from the last to the first',
      (db) => db.exec('DROP INDEX journal_kind; CREATE INDEX journal_kind ON journal (kind DESC)'),
      'index journal_kind',
    ],
    [
      'a trigger that waits for an erasure alone',
      (db) =>
        db.exec(
          "CREATE TRIGGER spare BEFORE INSERT ON journal WHEN NEW.kind = 'client.erased' BEGIN SELECT RAISE(IGNORE); END",
        ),
      'trigger spare',
    ],
    [
      'statistics with numbers of their own',
      (db) => {
        db.exec('ANALYZE');
        db.exec(
          "DELETE FROM sqlite_stat1; INSERT INTO sqlite_stat1 VALUES ('journal', 'journal_kind', '1 1')",
        );
      },
      'table sqlite_stat1',
    ],
    [
      'the counter that a table left which counted by itself',
      (db) =>
        db.exec(
          'CREATE TABLE counted (x INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO counted DEFAULT VALUES; DROP TABLE counted',
        ),
      'table sqlite_sequence',
    ],
    [
      'a list of an older version with an index that bears the name of one of the journal',
      (db) => {
        db.exec("UPDATE projection SET version = 0 WHERE name = 'session_list'");
        db.exec('DROP INDEX journal_kind; CREATE INDEX journal_kind ON session_list (client)');
      },
      'index journal_kind',
    ],
    [
      'a list of an older version that is a window into the file',
      (db) => {
        db.exec("UPDATE projection SET version = 0 WHERE name = 'session_list'");
        db.exec('DROP TABLE session_list; CREATE VIRTUAL TABLE session_list USING dbstat');
      },
      'table session_list',
    ],
    [
      'a list of an older version with a trigger on it',
      (db) => {
        db.exec("UPDATE projection SET version = 0 WHERE name = 'session_list'");
        db.exec('CREATE TRIGGER late AFTER INSERT ON session_list BEGIN DELETE FROM lot_use; END');
      },
      'trigger late',
    ],
  ];
