import type { StoredLine } from '../../shared/journal/verify.ts';
import type { Database } from './open-database.ts';
import { bytesOf, markOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Entries as they are stored, for whoever copies them: nothing is opened. */
export const linesAfter = (db: Database, after: number, limit: number): readonly StoredLine[] =>
  (
    db.all('SELECT hash, line, mark FROM journal WHERE seq > ? ORDER BY seq LIMIT ?', [after, limit]) as Row[]
  ).map((row) => ({
    line: Buffer.from(bytesOf(row, 'line')).toString('utf8'),
    hash: textOf(row, 'hash'),
    ...markOf(row),
  }));
