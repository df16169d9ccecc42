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
  ];
