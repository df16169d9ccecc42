import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import type { AuthorId, ClientId, SessionId } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import { must } from '../../../shared/result.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Bench } from './setup-store.ts';
import { usedStore } from './setup-store.ts';

const withDatabase = <T>(bench: Bench, work: (db: Database) => T): T => {
  const db = openDatabase(join(bench.dataDir, 'record.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
};

const used = (): Bench => usedStore(2);

const copyOfRow = 'SELECT seq, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq = 5';

test.each([
  ["UPDATE journal SET kind = 'x' WHERE seq = 5", 'an entry never changes'],
  ['UPDATE journal SET line = line', 'an entry never changes'],
  ['DELETE FROM journal WHERE seq = 5', 'an entry is never removed'],
  ['DELETE FROM journal', 'an entry is never removed'],
  [`INSERT OR REPLACE INTO journal ${copyOfRow}`, 'journal'],
  [`INSERT INTO journal ${copyOfRow}`, 'seq does not continue'],
  [
    'INSERT INTO journal SELECT seq + 17, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq = 5',
    'seq does not continue',
  ],
  [
    'INSERT INTO journal SELECT 23, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq = 5',
    'prev does not continue',
  ],
])('the database itself refuses: %s', (sql, says) => {
  const bench = used();
  withDatabase(bench, (db) => {
    expect(() => db.exec(sql)).toThrow(says);
    expect(db.get('SELECT count(*) AS n FROM journal')).toEqual({ n: 22 });
  });
  expect(verifyFolder(bench.dataDir, {}).lines[0]).toBe('intact: 22 entries');
});

const takeGuardsOff =
  'DROP TRIGGER journal_continues; DROP TRIGGER journal_never_changes; DROP TRIGGER journal_never_forgets;';
const shift = (from: number, by: number): string =>
  `UPDATE journal SET seq = -(seq + ${by}) WHERE seq >= ${from}; UPDATE journal SET seq = -seq WHERE seq < 0;`;

test.each([
  [
    'a byte of a line',
    "UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), 'touch_up', 'new_one_') AS BLOB) WHERE seq = 2",
    2,
    'changed',
  ],
  ['a hash', "UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 4", 4, 'changed'],
  ['a column beside the line', 'UPDATE journal SET session = NULL WHERE seq = 6', 6, 'changed'],
  [
    'a line that is no bytes any more',
    'PRAGMA ignore_check_constraints = ON; UPDATE journal SET line = zeroblob(0) WHERE seq = 6',
    6,
    'changed',
  ],
  ['an entry removed', 'DELETE FROM journal WHERE seq = 7', 7, 'removed'],
  [
    'an entry removed and the rest moved up',
    `DELETE FROM journal WHERE seq = 7; ${shift(8, -1)}`,
    7,
    'removed',
  ],
  ['the tail cut below the mark beside the record', 'DELETE FROM journal WHERE seq >= 15', 15, 'cut-tail'],
  ['everything but the beginning gone', 'DELETE FROM journal WHERE seq > 1', 2, 'cut-tail'],
  [
    'two entries exchanged',
    'UPDATE journal SET seq = -1 WHERE seq = 8; UPDATE journal SET seq = 8 WHERE seq = 9; UPDATE journal SET seq = 9 WHERE seq = -1',
    8,
    'reordered',
  ],
  [
    'an entry put in twice',
    `${shift(9, 1)} INSERT INTO journal SELECT 9, hash, prev, at, kind, session, client, line, mark FROM journal WHERE seq = 5`,
    5,
    'inserted',
  ],
])('somebody with a tool changed the file: %s', async (_, sql, seq, damage) => {
  const bench = used();
  withDatabase(bench, (db) => db.exec(takeGuardsOff + sql));
  expect(verifyFolder(bench.dataDir, {})).toMatchObject({
    code: 1,
    lines: [`damaged: seq ${seq}, ${damage}`, expect.any(String), expect.any(String)],
  });
  const store = bench.open();
  const steps = store.verifyAll();
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  expect(step.value).toMatchObject({ intact: false, seq, damage });
  expect(store.append([bench.event({})])).toMatchObject({ ok: false, error: { kind: 'read-only-record' } });
  store.close();
});

test('damage after the mark beside the record is seen at the very start', () => {
  const bench = used();
  withDatabase(bench, (db) =>
    db.exec(
      `${takeGuardsOff} UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), '"v":2', '"v":3') AS BLOB) WHERE seq = 21`,
    ),
  );
  const store = bench.open();
  expect(store.damage()).toMatchObject({ seq: 21, damage: 'changed' });
  store.close();
});

test.each<readonly [what: string, over: Partial<Draft>]>([
  ['a time of five digits', { at: '+012000-01-01T00:00:00.000Z' as Instant }],
  ['a clock before all years', { wall: '-000300-01-01T00:00:00.000Z' as Instant }],
  ['30 February', { at: '2030-02-30T00:00:00.000Z' as Instant }],
  ['an author who is none', { by: 'Dana' as AuthorId }],
  ['a client by name', { client: 'Priya Raman' as ClientId }],
  ['a session without an id', { session: '' as SessionId }],
])('what no line may hold is not written, and the record stays readable: %s', (_what, over) => {
  const bench = used();
  const store = bench.open();
  const { seq } = store.head();
  expect(() => store.append([{ ...bench.event({}), ...over }])).toThrow('defect');
  must(store.append([bench.event({ type: 'note.added', text: 'after' })]));
  store.close();
  expect(verifyFolder(bench.dataDir, {}).lines[0]).toBe(`intact: ${seq + 1} entries`);
});
