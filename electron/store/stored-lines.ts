import type { StoredLine } from '../../shared/journal/verify.ts';
import type { Database } from './open-database.ts';
import { bytesOf, markOf, numberOf, textOf } from './rows.ts';
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

/** Every stored entry in order, as it lies there. */
export const storedLines = function* (db: Database): Generator<StoredLine> {
  for (let last = 0; ;) {
    const rows = db.all(
      'SELECT seq, hash, line, mark FROM journal WHERE seq > ? ORDER BY seq LIMIT 400',
      last,
    ) as Row[];
    for (const row of rows)
      yield {
        line: Buffer.from(bytesOf(row, 'line')).toString('utf8'),
        hash: textOf(row, 'hash'),
        ...markOf(row),
      };
    if (rows.length < 400) return;
    last = numberOf(rows.at(-1) as Row, 'seq');
  }
};
