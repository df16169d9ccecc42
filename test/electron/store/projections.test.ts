import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { join } from 'node:path';
import { projectSession } from '../../../electron/store/projections/session-list.ts';
import { staleProjections } from '../../../electron/store/projections.ts';
import { must } from '../../../shared/result.ts';
import { setUpStore, staff } from './setup-store.ts';

const lived = () => {
  const bench = setUpStore();
  const store = bench.open();
  const about = () => ({ ...bench.clock(), by: staff, session: bench.session, client: bench.client });
  must(store.append([bench.opening()]));
  must(store.append([bench.event({ type: 'stage.blocked', from: 'consultation', open: ['G1-01'] })]));
  must(
    store.append([
      bench.event({ type: 'requirement.overridden', from: 'cleanseAndNumb' }),
      bench.event({ type: 'note.added', from: 'cleanseAndNumb', text: 'x' }),
    ]),
  );
  must(
    store.append([
      {
        ...about(),
        kind: 'lot.used',
        body: { role: 'pigment', product: 'Dark 2', lot: 'L-17', expiry: '2028-03' },
      },
    ]),
  );
  must(
    store.append([
      bench.event({ type: 'session.closed', from: 'aftercare' }),
      { ...about(), kind: 'session.closed', body: { notChecked: 4 } },
    ]),
  );
  return { bench, store };
};

const rowsOf = (dataDir: string) => {
  const db = openDatabase(join(dataDir, 'record.db'));
  try {
    return ['session_list', 'lot_thing', 'lot_use'].map((table) =>
      db.all(`SELECT * FROM ${table} ORDER BY 1`),
    );
  } finally {
    db.close();
  }
};

test("a session's row tells how it stands", () => {
  const { bench, store } = lived();
  expect(store.sessions({ client: bench.client })).toMatchObject([
    {
      session: bench.session,
      client: bench.client,
      practitioner: staff,
      kind: 'touch_up',
      protocolVersion: 3,
      overrides: 1,
      blocked: 1,
      notChecked: 4,
      stage: 'aftercare',
      ending: 'closed',
      firstSeq: 2,
      lastSeq: 8,
    },
  ]);
  expect(store.sessions({ openOnly: true })).toEqual([]);
  expect(store.sessions()[0]?.endedAt).toBe([...store.read({ kind: 'session.closed' })][0]?.at);
  store.close();
});

test('rebuilt from the journal the lists have the very same rows', () => {
  const { bench, store } = lived();
  store.close();
  const before = rowsOf(bench.dataDir);
  expect(before[1]).toMatchObject([{ lot: 'L-17', role: 'pigment' }]);
  expect(before[2]).toMatchObject([{ session: bench.session, client: bench.client, practitioner: staff }]);
  const again = bench.open();
  expect(again.rebuildProjections()).toEqual({ ok: true, value: 8 });
  again.close();
  expect(rowsOf(bench.dataDir)).toEqual(before);
});

test('a list made by another version, or lost, is rebuilt at the next start', () => {
  const { bench, store } = lived();
  store.close();
  const before = rowsOf(bench.dataDir);
  const db = openDatabase(join(bench.dataDir, 'record.db'));
  db.exec('UPDATE projection SET version = 0; DROP TABLE lot_use; DELETE FROM session_list');
  expect(staleProjections(db)).toHaveLength(2);
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

test('an entry of no concern changes nothing but the last seq', () => {
  expect(projectSession('sheet.printed', { copy: 2 })).toEqual({});
  expect(projectSession('session.event', { type: 'pain.scored', score: 3 })).toEqual({});
  expect(projectSession('session.abandoned', {})).toEqual({ ending: 'abandoned' });
  expect(projectSession('session.event', null)).toEqual({});
});
