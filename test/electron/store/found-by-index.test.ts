import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createByTime } from '../../../electron/store/by-time.ts';
import { createJournalReader } from '../../../electron/store/journal-read.ts';
import { readSessions } from '../../../electron/store/projections/session-list.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { createLists } from '../../../electron/store/lists.ts';
import { recordFileOf } from '../../../electron/store/record-file.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { setUpStore, tap } from './setup-store.ts';

/** A database that keeps what it was asked, in SQL. */
const heard = (db: Database): { readonly db: Database; readonly asked: Set<string> } => {
  const asked = new Set<string>();
  const ears = new Proxy(db, {
    get: (of, name) => {
      const own: unknown = Reflect.get(of, name);
      if (typeof own !== 'function') return own;
      return (sql: string, ...rest: unknown[]) => {
        if (name === 'get' || name === 'all') asked.add(sql);
        return (own as (...all: unknown[]) => unknown).call(of, sql, ...rest);
      };
    },
  });
  return { db: ears, asked };
};

const planOf = (db: Database, sql: string): readonly string[] => {
  const count = sql.split('?').length - 1;
  return db
    .all(`EXPLAIN QUERY PLAN ${sql}`, count === 0 ? undefined : Array<number>(count).fill(1))
    .map(({ detail }) => String(detail));
};

const asking = (ask: (db: Database) => void): readonly (readonly string[])[] => {
  const bench = setUpStore();
  bench.open().close();
  const real = openDatabase(recordFileOf(bench.dataDir));
  try {
    const { db, asked } = heard(real);
    ask(db);
    expect(asked.size).toBeGreaterThan(0);
    return [...asked].map((sql) => planOf(real, sql));
  } finally {
    real.close();
  }
};

const client = randomUUID() as ClientId;
const session = randomUUID() as SessionId;
const readerOf = (db: Database) => createJournalReader({ db: () => db, vault: {} as never });

test.each<readonly [string, string, (reader: ReturnType<typeof readerOf>) => void]>([
  ['of one kind', 'journal_kind (kind=?', (reader) => [...reader.read({ kind: 'client.registered' })]],
  [
    'of one kind and late',
    'journal_kind (kind=?',
    (reader) => [...reader.read({ kind: 'pin.set', from: 9 })],
  ],
  ['how many of a kind', 'journal_kind (kind=?', (reader) => reader.countOf('clock.corrected')],
  ['the first of a kind', 'journal_kind (kind=?', (reader) => reader.seqsOf('device.replaced', 3)],
  ['the last of a kind', 'journal_kind (kind=?', (reader) => reader.lastOf('session.opened')],
  ['the newest mark', 'journal_kind (kind=?', (reader) => reader.lastMark()],
  [
    'of a client and a kind',
    'journal_client (client=? AND kind=?',
    (reader) => [...reader.read({ client, kind: 'client.amended' })],
  ],
  ['whether a client is erased', 'journal_client (client=? AND kind=?', (reader) => reader.isErased(client)],
  ['everything of a client', 'journal_client (client=?', (reader) => [...reader.read({ client })]],
  ['of a session', 'journal_session (session=?', (reader) => [...reader.read({ session })]],
  [
    'events of a session',
    'journal_session (session=?',
    (reader) => [...reader.read({ session, kind: 'session.event' })],
  ],
  ['the last events of a session', 'journal_session (session=?', (reader) => reader.latest(session, 3)],
  ['the last entry of a session', 'journal_session (session=?', (reader) => reader.lastSeqOf(session)],
] as const)('what is asked is found through an index: %s', (_what, index, ask) => {
  const plans = asking((db) => ask(readerOf(db)));
  expect(plans.flat().join('\n')).toContain(index);
  expect(plans.flat().filter((step) => /^SCAN (journal|event|opened)\b/.test(step))).toEqual([]);
});

test('clocks, sessions of a time and lists that are being made are found through an index as well', () => {
  const plans = asking((db) => {
    const byTime = createByTime({ db: () => db }, readerOf(db));
    byTime.lastBefore('2027-01-15T10:00:00.000Z' as never);
    expect([...byTime.sessionsIn('session.closed', { first: 1, last: 9 })]).toEqual([[]]);
    const connection = { db: () => db, transact: <T>(work: (to: Database) => T): T => work(db) };
    const lists = createLists(connection as never, {} as never, () => undefined);
    db.run('UPDATE projection SET below = 1');
    lists.prepare([]);
    lists.missing();
    lists.ensure({ client });
    lists.ensure({ session });
    lists.fill(() => true);
  });
  expect(plans.flat().filter((step) => /^SCAN (journal|j)\b/.test(step))).toEqual([]);
});

test('sessions of the last days are looked for from where those days begin, not back to the first day', () => {
  const since = '2027-01-15T10:00:00.000Z' as never;
  const plans = asking((db) => {
    readSessions(db, { openedFrom: since });
    readSessions(db, { openedFrom: since, limit: 128 });
    readSessions(db, { openedFrom: since, before: 900, limit: 128 });
  });
  for (const steps of plans) {
    expect(steps.filter((step) => step.startsWith('SCAN session_list'))).toEqual([]);
    expect(steps.join('\n')).toMatch(/INTEGER PRIMARY KEY \(rowid>\?/);
    expect(steps.join('\n')).toContain('COVERING INDEX session_list_opened (opened_at>?)');
  }
});

test('sessions that ended in a stretch are found some at a time, each once and in their order', () => {
  const bench = setUpStore();
  const store = bench.open();
  const count = 65;
  const ended = Array.from({ length: count }, () => randomUUID() as SessionId);
  for (const id of ended) {
    must(store.append([{ ...bench.opening(), session: id }]));
    must(store.append([{ ...bench.opening(), session: id, kind: 'session.closed', body: {} }]));
  }
  const { seq } = store.head();
  const found = (last: number) => [...store.byTime.sessionsIn('session.closed', { first: 1, last })];
  expect(found(seq).map(({ length }) => length)).toEqual([32, 32, 1]);
  expect(found(seq).flat()).toEqual(ended);
  expect(found(seq - 2).flat()).toEqual(ended.slice(0, -1));
  store.close();
});

test('everything of one client is that client\u2019s entries in order, whatever other clients did in between', () => {
  const bench = setUpStore();
  const other = must(bench.vault.mintClient());
  const store = bench.open();
  const of = (which: ClientId, of: SessionId) => ({ ...bench.opening(), client: which, session: of });
  const otherSession = randomUUID() as SessionId;
  must(store.append([of(bench.client, bench.session)]));
  must(store.append([of(other, otherSession)]));
  for (let i = 0; i < 4; i += 1) {
    tap(bench, store, 150);
    must(
      store.append([
        { ...bench.event({ type: 'note.added', text: 'x' }), client: other, session: otherSession },
      ]),
    );
    must(
      store.append([
        { ...bench.opening(), session: undefined as never, kind: 'client.amended', body: { i } },
      ]),
    );
  }
  const all = [...store.read()].filter((entry) => entry.client === bench.client);
  expect(all).toHaveLength(605);
  expect([...store.read({ client: bench.client })]).toEqual(all);
  expect([...store.read({ client: bench.client, from: 300 })]).toEqual(all.filter(({ seq }) => seq >= 300));
  expect([...store.read({ client: other })]).toHaveLength(5);
  expect([...store.read({ client: bench.client, kind: 'session.event' })]).toHaveLength(600);
  expect([...store.read({ kind: 'session.event' })]).toHaveLength(604);
  expect(store.countOf('session.event')).toBe(604);
  store.close();
});
