import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { projections } from '../../../electron/store/projections.ts';
import { must } from '../../../shared/result.ts';
import { listsMadeAgain, setUpStore, staff } from './setup-store.ts';

const lived = () => {
  const bench = setUpStore();
  const store = bench.open();
  const about = () => ({ ...bench.clock(), by: staff, session: bench.session, client: bench.client });
  must(store.append([bench.opening()]));
  must(store.append([bench.event({ type: 'note.added', from: 'consultation', text: 'x' })]));
  const lot = { role: 'pigment', product: 'Dark 2', lot: 'L-17', expiry: '2028-03', lotId: 'id-17' };
  must(store.append([{ ...about(), kind: 'lot.used', body: lot }]));
  must(store.append([{ ...about(), kind: 'lot.used', body: lot }]));
  must(
    store.append([
      { ...about(), kind: 'lot.placed', body: { role: 'pigment', lot: 'l 17', zones: ['FHL', 'VTX'] } },
    ]),
  );
  must(store.append([{ ...about(), kind: 'adverse.recorded', body: { event: 'one', what: 'redness' } }]));
  must(
    store.append([
      bench.event({ type: 'session.closed', from: 'aftercare' }),
      {
        ...about(),
        kind: 'session.closed',
        body: { stage: 'aftercare', overrides: 1, blocked: 2, notChecked: 4 },
      },
    ]),
  );
  return { bench, store };
};

const rowsOf = (dataDir: string) => {
  const db = openDatabase(join(dataDir, 'record.db'));
  try {
    return projections.flatMap(({ rows }) => rows).map((rows) => db.all(rows));
  } finally {
    db.close();
  }
};

test("a session's row tells how it stands, from what is in clear alone", () => {
  const { bench, store } = lived();
  expect(store.sessions({ client: bench.client })).toMatchObject([
    {
      session: bench.session,
      client: bench.client,
      practitioner: staff,
      kind: 'touch_up',
      protocolVersion: 3,
      overrides: 1,
      blocked: 2,
      notChecked: 4,
      events: 1,
      ending: 'closed',
      firstSeq: 2,
      endedSeq: 9,
    },
  ]);
  expect(store.sessions({ openOnly: true })).toEqual([]);
  expect(store.sessions()[0]?.endedAt).toBe([...store.read({ kind: 'session.closed' })][0]?.at);
  expect(store.endedCount()).toBe(1);
  expect(store.lastSeqOf(bench.session)).toBe(9);
  store.close();
});

test('made again from the journal the lists have the very same rows', () => {
  const { bench, store } = lived();
  store.close();
  const before = rowsOf(bench.dataDir);
  expect(before[1]).toMatchObject([
    { lot: 'L-17', role: 'pigment', session: bench.session, uses: 2, zones: 'FHL VTX', visit: 2 },
  ]);
  expect(before[3]).toMatchObject([{ lot_id: 'id-17', uses: 2 }]);
  const again = bench.open();
  listsMadeAgain(again);
  expect(again.listsMissing()).toBeUndefined();
  again.close();
  expect(rowsOf(bench.dataDir)).toEqual(before);
});

test.each([
  ['made by another version', 'UPDATE projection SET version = 1'],
  ['lost', 'DROP TABLE lot_use; DROP TABLE session_list'],
  ['of another version and half lost', 'UPDATE projection SET version = 1; DROP TABLE session_list'],
  ['never heard of', 'DELETE FROM projection'],
])('lists that are %s are made again at the next start', (_what, change) => {
  const { bench, store } = lived();
  store.close();
  const before = rowsOf(bench.dataDir);
  const db = openDatabase(join(bench.dataDir, 'record.db'));
  db.exec(change);
  db.close();
  bench.open().close();
  expect(rowsOf(bench.dataDir)).toEqual(before);
});

test('a projection that throws undoes the entry too', () => {
  const { bench, store } = lived();
  const { seq } = store.head();
  expect(() => store.append([{ ...bench.opening(), body: {} }])).toThrow();
  expect(store.head().seq).toBe(seq);
  expect([...store.read({ from: seq })]).toHaveLength(1);
  must(store.append([bench.event({ type: 'note.added' })]));
  store.close();
});
