import type { BindValues, Database, RunResult, Statement } from 'node-sqlite3-wasm';

/**
 * Runs a statement that comes with every tap: compiled once a connection, for compiling takes as long as running it.
 * Never for a statement that returns rows. Closing the database lets go of all of them.
 */
export const runPrepared = (db: Database, sql: string, values?: BindValues): RunResult => {
  const known = statementsOf(db);
  let statement = known.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  try {
    return statement.run(values);
  } catch (refused) {
    // One that failed says so again when it is reset, so it is not used a second time.
    known.delete(sql);
    letGo(statement);
    throw refused;
  }
};

const statementsByDatabase = new WeakMap<Database, Map<string, Statement>>();

const statementsOf = (db: Database): Map<string, Statement> => {
  const known = statementsByDatabase.get(db);
  if (known !== undefined) return known;
  const statements = new Map<string, Statement>();
  statementsByDatabase.set(db, statements);
  // The file stays open for as long as one of them is alive.
  const close = db.close.bind(db);
  db.close = () => {
    for (const statement of statements.values()) letGo(statement);
    statements.clear();
    close();
  };
  return statements;
};

/** Finalizing repeats the error of the last run, which has been told already. */
const letGo = (statement: Statement): void => {
  try {
    statement.finalize();
  } catch {
    // Finalized all the same.
  }
};
