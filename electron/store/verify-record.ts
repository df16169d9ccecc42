import { damageWords } from '../../shared/words/damage.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import type { Verdict, Verifier } from '../../shared/journal/verify.ts';
import { isDiskError } from './failure.ts';
import type { Database } from './open-database.ts';
import { bytesOf, markOf, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

interface FeedOptions {
  /** The entry after which to begin. */
  readonly after?: number;
  /** A further look at each row that was found good; false ends the feeding. */
  readonly look?: (row: Row, seq: number) => boolean;
}

/** Feeds a verifier from the journal's table, yielding how far it is whenever it has worked for a while, until the end or the first damage. */
export const feedVerifier = function* (
  db: Database,
  verifier: Verifier,
  { after = 0, look = () => true }: FeedOptions = {},
): Generator<number, Verdict> {
  if (after === 0 && hasBefore(db)) return { intact: false, ...insertedBefore };
  let last = after;
  let since = performance.now();
  for (;;) {
    const rows = rowsAfter(db, last, SLICE) ?? rowsOneByOne(db, last);
    for (const row of rows) {
      if (row === 'unreadable') {
        verifier.unreadable(damageWords.databaseDamaged);
        return verifier.end();
      }
      if (!pushRow(verifier, row)) return verifier.end();
      last = numberOf(row, 'seq');
      if (!look(row, last)) return verifier.end();
      if (performance.now() - since < WORK_MS) continue;
      yield last;
      since = performance.now();
    }
    if (rows.length < SLICE) return verifier.end();
  }
};

/** A row with a number that no entry has: a walk from entry 1 on never meets it, and a question by kind or client does. */
export const hasBefore = (db: Database): boolean => {
  try {
    return db.get('SELECT 1 FROM journal WHERE seq < 1 LIMIT 1') !== null;
  } catch (error) {
    // What is damaged there is named by the walk.
    if (!isDiskError(error)) throw error;
    return false;
  }
};
export const insertedBefore: Damage = {
  seq: 1,
  damage: 'inserted',
  says: damageWords.beforeFirst,
};

/** Feeds a verifier with some entries only. */
export const feed = (db: Database, verifier: Verifier, from: number, to: number): void => {
  for (const row of rowsAfter(db, from - 1, to - from + 1) ?? []) if (!pushRow(verifier, row)) return;
};

/** The same without a pause. */
export const drained = (working: Generator<number, Verdict>): Verdict => {
  for (;;) {
    const step = working.next();
    if (step.done === true) return step.value;
  }
};

// Few enough rows that reading them is no pause by itself.
const SLICE = 100;
const WORK_MS = 8;

const rowsAfter = (db: Database, last: number, limit: number): readonly Row[] | undefined => {
  try {
    return db.all(
      'SELECT seq, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
      [last, limit],
    ) as Row[];
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return undefined;
  }
};

// A damaged page spoils the whole slice; one at a time the first bad entry gets its number.
const rowsOneByOne = (db: Database, last: number): readonly (Row | 'unreadable')[] => {
  const rows: (Row | 'unreadable')[] = [];
  for (let after = last; rows.length < SLICE;) {
    const row = rowsAfter(db, after, 1)?.[0];
    if (row === undefined) return [...rows, 'unreadable'];
    const seq = Number(row['seq']);
    // A damaged tree may answer the same row for ever.
    if (!(seq > after)) return [...rows, 'unreadable'];
    after = seq;
    rows.push(row);
  }
  return rows;
};

const pushRow = (verifier: Verifier, row: Row): boolean => {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(row, 'line');
    const columns = Object.fromEntries(
      ['seq', 'prev', 'at', 'kind', 'session', 'client'].map((name) => [name, row[name] ?? undefined]),
    );
    return verifier.push({
      line: Buffer.from(bytes).toString('utf8'),
      hash: textOf(row, 'hash'),
      ...markOf(row),
      bytes,
      columns,
    });
  } catch {
    verifier.unreadable(damageWords.notStored);
    return false;
  }
};

/** What a quick look at the file's structure found, as damage of the entry after the last good one. */
export const structureDamage = (seq: number): Damage => ({
  seq,
  damage: 'unreadable',
  says: damageWords.damagedAround,
});
