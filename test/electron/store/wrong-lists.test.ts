import { inEnglish } from '../../builders/in-words.ts';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { createTables, projections, tell } from '../../../electron/store/projections.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import type { Verdict } from '../../../shared/journal/verify.ts';
import { must } from '../../../shared/result.ts';
import { setUpStore, staff } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

/** A studio of some visits with lots, serial numbers, follow-ups and endings, closed again; `padding` entries make its record large. */
const studio = (visits: number, padding = 0): Bench => {
  const bench = setUpStore();
  const store = bench.open();
  const clients = [bench.client, must(bench.vault.mintClient())];
  for (let visit = 0; visit < visits; visit += 1) {
    const about = () => ({
      ...bench.clock(),
      by: staff,
      session: sessions[visit] as SessionId,
      client: clients[visit % 2] as ClientId,
    });
    const lot = {
      role: 'pigment',
      product: 'Dark',
      lot: `L-${visit % 3}`,
      expiry: null,
      lotId: `id-${visit % 3}`,
    };
    must(
      store.append([
        {
          ...about(),
          kind: 'session.opened',
          body: {
            ...(bench.opening().body as object),
            recordNumber: `SMP-2027-${String(visit + 1).padStart(4, '0')}`,
          },
        },
        { ...about(), kind: 'lot.used', body: lot },
        {
          ...about(),
          kind: 'lot.used',
          body: { role: 'cartridge', product: 'C', lot: 'C-9', expiry: null, serial: `${visit}` },
        },
        { ...about(), kind: 'lot.placed', body: { role: 'pigment', lot: lot.lot, zones: ['VTX'] } },
        { ...about(), kind: 'healing.seen', body: { zone: 'VTX', share: visit / 20, bShift: -1 } },
        {
          ...about(),
          kind: 'session.closed',
          body: { stage: 'aftercare', overrides: visit, blocked: 0, notChecked: 0 },
        },
      ]),
    );
  }
  const long = 'x'.repeat(7000);
  for (let left = padding; left > 0; left -= 60)
    must(
      store.append(
        Array.from({ length: 60 }, () =>
          bench.event({ type: 'note.added', from: 'consultation', text: long }),
        ),
      ),
    );
  store.close();
  return bench;
};
const sessions = Array.from({ length: 40 }, () => randomUUID());

/** As a stranger does it, past Stipple. */
const change = ({ dataDir }: Bench, work: (db: sqlite.Database) => void): void => {
  const db = new sqlite.Database(join(dataDir, 'record.db'));
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    work(db);
  } finally {
    db.close();
  }
};
/** An index that leads to other rows than its text in the schema says. */
const misleading = (index: string, made: string) => (db: sqlite.Database) => {
  const said = String(db.get('SELECT sql FROM sqlite_schema WHERE name = ?', index)?.['sql']);
  db.exec(`DROP INDEX ${index}; CREATE INDEX ${index} ${made}; PRAGMA writable_schema = ON`);
  db.run('UPDATE sqlite_schema SET sql = ? WHERE name = ?', [said, index]);
};

const checked = async (store: Store): Promise<Verdict> => {
  const working = store.verifyAll();
  for (;;) {
    const step = await working.next();
    if (step.done === true) return step.value;
  }
};
const aside = [
  'SELECT * FROM summary_owed',
  'SELECT first_seq FROM session_list INDEXED BY session_list_open WHERE ending IS NULL',
];
const rowsIn = ({ dataDir }: Bench): readonly unknown[] => {
  const db = new sqlite.Database(join(dataDir, 'record.db'));
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    return [
      db.get('PRAGMA integrity_check')?.['integrity_check'],
      ...projections.flatMap(({ rows }) => rows).map((rows) => db.all(rows)),
      ...aside.map((rows) => db.all(rows)),
    ];
  } finally {
    db.close();
  }
};
const madeFrom = (store: Store): readonly unknown[] => {
  const memory = new sqlite.Database(':memory:');
  try {
    for (const one of projections) createTables(memory, one);
    for (const entry of store.read()) tell(memory, entry);
    return [
      'ok',
      ...projections.flatMap(({ rows }) => rows).map((rows) => memory.all(rows)),
      ...aside.map((rows) => memory.all(rows)),
    ];
  } finally {
    memory.close();
  }
};
const expectHealed = async (bench: Bench, before: readonly unknown[], what: string): Promise<void> => {
  const told: unknown[] = [];
  const store = bench.open({ report: (_reference, error) => told.push(error) });
  expect(await checked(store), what).toMatchObject({ intact: true });
  expect(store.damage()).toBeUndefined();
  expect(told, what).toEqual([]);
  const plainly = madeFrom(store);
  store.close();
  const after = rowsIn(bench);
  expect(after, what).toEqual(plainly);
  expect(after, what).toEqual(before);
};

type Wrongs = Readonly<Record<string, string | ((db: sqlite.Database) => void)>>;
const wrongs: Readonly<Record<string, Wrongs>> = {
  'the list of sessions': {
    'a session is gone from the list': `DELETE FROM session_list WHERE session = '${sessions[3]}'`,
    'all sessions are gone from the list': 'DELETE FROM session_list',
    'a session is said to be another one': `UPDATE session_list SET session = '${randomUUID()}' WHERE session = '${sessions[4]}'`,
    'a session is said to be of another client': `UPDATE session_list SET client = '${randomUUID()}' WHERE session = '${sessions[5]}'`,
    'an ending is taken back': 'UPDATE session_list SET ending = NULL, ended_at = NULL, ended_seq = NULL',
    'an override is not counted': `UPDATE session_list SET overrides = 0 WHERE session = '${sessions[7]}'`,
    'two record numbers are exchanged': `UPDATE session_list SET record_number = CASE session WHEN '${sessions[1]}' THEN 'SMP-2027-0003' ELSE 'SMP-2027-0002' END WHERE session IN ('${sessions[1]}', '${sessions[2]}')`,
    'a session that never was stands in the list':
      "INSERT INTO session_list SELECT 900000, 'made-up', client, practitioner, kind, opened_at, record_number, 1, NULL, NULL, NULL, 0, 0, 0, 0 FROM session_list LIMIT 1",
  },
  'what a recall reads': {
    'a use of a lot is gone': 'DELETE FROM lot_use WHERE visit = (SELECT max(visit) FROM lot_use)',
    'a use of a lot is put into another visit':
      'UPDATE lot_use SET visit = 4 WHERE visit = (SELECT max(visit) FROM lot_use)',
    'a use of a lot is somebody else’s': `UPDATE lot_use SET client = '${randomUUID()}'`,
    'a lot went to other places': "UPDATE lot_use SET zones = 'FHL'",
    'a lot has another name': "UPDATE lot_thing SET lot = 'L-77', plain = 'L77' WHERE lot = 'L-1'",
    'a lot that was used is gone': "DELETE FROM lot_thing WHERE lot = 'L-1'",
    'a serial number is gone': 'DELETE FROM lot_serial WHERE seq % 2 = 0',
    'a serial number that never was is there':
      "INSERT INTO lot_serial VALUES (900000, '55', 'C9', 'made-up', '2027-01-01T00:00:00.000Z')",
    'a lot is used less often than it was': 'UPDATE lot_total SET uses = uses - 1',
    'a lot was used later than it was': "UPDATE lot_total SET last_at = '2029-01-01T00:00:00.000Z'",
    'a sum is gone': "DELETE FROM lot_total WHERE lot_id = 'id-0'",
    'a sum of a lot that never was is there':
      "INSERT INTO lot_total VALUES ('id-x', 4, '2027-01-01T00:00:00.000Z')",
  },
  'follow-ups and summaries': {
    'a follow-up says something else': 'UPDATE healing_seen SET share = 0.99',
    'a follow-up is gone, and one that never was is there': `DELETE FROM healing_seen WHERE session = '${sessions[6]}'; INSERT INTO healing_seen VALUES ('made-up', 'VTX', 0.1, 0)`,
    'summaries and debts of visits that never were': 'INSERT INTO summary_owed VALUES (900000)',
  },
  'indexes, and how far the lists are': {
    'an index leaves sessions out': misleading(
      'session_list_client',
      'ON session_list (client) WHERE first_seq > 20',
    ),
    'an index says another column': misleading('session_list_opened', 'ON session_list (record_number)'),
    'an index of uses leaves most out': misleading('lot_use_visit', 'ON lot_use (visit) WHERE visit > 40'),
    'an index over a part is over too much': misleading('session_list_open', 'ON session_list (first_seq)'),
    'the list is said to be whole and is not':
      'DELETE FROM session_list WHERE first_seq < 30; UPDATE projection SET below = NULL',
  },
};

test.for(Object.entries(wrongs))('%s, wrong in any way, is right again after the check', async ([, ways]) => {
  const bench = studio(12);
  const before = rowsIn(bench);
  for (const [what, wrong] of Object.entries(ways)) {
    change(bench, (db) => (typeof wrong === 'string' ? db.exec(wrong) : wrong(db)));
    expect(rowsIn(bench), what).not.toEqual(before);
    await expectHealed(bench, before, what);
  }
});

test('in a record of seventeen megabytes as well, between two steps of which taps are stored', async () => {
  const bench = studio(40, 1620);
  expect(statSync(join(bench.dataDir, 'record.db')).size).toBeGreaterThan(17e6);
  const before = rowsIn(bench);
  change(bench, (db) => {
    db.exec(`DELETE FROM session_list WHERE session = '${sessions[30]}'; DELETE FROM lot_total`);
    misleading('session_list_client', 'ON session_list (client) WHERE first_seq > 20')(db);
  });
  await expectHealed(bench, before, 'a large record');
  const store = bench.open();
  const working = store.verifyAll();
  let steps = 0;
  for (let step = await working.next(); step.done !== true; step = await working.next()) {
    steps += 1;
    if (steps % 10 === 0)
      must(store.append([bench.opening()].map((one) => ({ ...one, session: randomUUID() as SessionId }))));
  }
  expect(steps).toBeGreaterThan(30);
  expect(store.damage()).toBeUndefined();
  store.close();
});

test.for([
  ['journal_kind', "ON journal (kind) WHERE kind <> 'healing.seen'"],
  ['journal_session', 'ON journal (client) WHERE session IS NOT NULL'],
  ['journal_client', `ON journal (client, kind) WHERE client IS NOT NULL AND session <> '${sessions[1]}'`],
] as const)(
  'an index through which entries are found is named where it misleads, whatever the size: %s',
  async ([index, made]) => {
    const bench = studio(12, 420);
    expect(statSync(join(bench.dataDir, 'record.db')).size).toBeGreaterThan(4.3e6);
    change(bench, misleading(index, made));
    const store = bench.open();
    expect(await checked(store)).toMatchObject({ intact: false, damage: 'unreadable' });
    expect(inEnglish(store.damage()?.says ?? '')).toContain('damaged around its entries');
    store.close();
  },
);

/** Columns that say where a row is, not what it says: a changed one is a row that is gone and one that never was. */
const listTables = [
  'session_list',
  'lot_thing',
  'lot_use',
  'lot_serial',
  'lot_total',
  'healing_seen',
] as const;
test.each(listTables)(
  'of %s whatever column of one row is changed, and a row doubled or gone, is right again',
  async (table) => {
    const bench = studio(6);
    const before = rowsIn(bench);
    const columns: { readonly name: string; readonly type: string }[] = [];
    change(bench, (db) => {
      for (const row of db.all(`PRAGMA table_info(${table})`))
        columns.push({ name: String(row['name']), type: String(row['type']) });
    });
    expect(columns.length).toBeGreaterThan(2);
    const keyOf = `(${columns.map(({ name }) => name).join(', ')})`;
    const one = `${keyOf} IN (SELECT ${keyOf.slice(1, -1)} FROM ${table} WHERE ${columns.map(({ name }) => `${name} IS NOT NULL`)[0]} LIMIT 1)`;
    const other = { INTEGER: '+ 7', REAL: '+ 0.25', TEXT: "|| 'x'" } as const;
    const wrong = columns.map(
      ({ name, type }) =>
        `UPDATE OR IGNORE ${table} SET ${name} = coalesce(${name}, 1) ${other[type as 'TEXT']} WHERE ${one}`,
    );
    for (const sql of [...wrong, `DELETE FROM ${table} WHERE ${one}`]) {
      change(bench, (db) => db.exec(sql));
      await expectHealed(bench, before, sql);
    }
  },
);

test('rows that somebody put where the next entries will come keep none of them out of the record', async () => {
  const bench = studio(3);
  const before = rowsIn(bench);
  change(bench, (db) => {
    for (let next = 20; next < 60; next += 1)
      db.exec(`
        INSERT INTO session_list SELECT ${next}, 'made-up-${next}', client, practitioner, kind, opened_at, record_number, 1, NULL, NULL, NULL, 0, 0, 0, 0 FROM session_list LIMIT 1;
        INSERT INTO lot_serial VALUES (${next}, '55', 'C9', 'made-up', '2027-01-01T00:00:00.000Z');
        INSERT OR IGNORE INTO healing_seen VALUES ('${sessions[9]}', 'VTX', 0.1, 0);
        INSERT INTO summary_owed VALUES (${next});
        INSERT INTO desk_list VALUES (${next}, 'x', '2027-01-01T00:00:00.000Z', 1, 0, 0, 'none', '');
        INSERT INTO session_summary VALUES (${next}, x'00')`);
    db.exec(`INSERT INTO lot_total VALUES ('id-9', 4, '2027-01-01T00:00:00.000Z')`);
  });
  const store = bench.open();
  const about = { by: staff, session: sessions[9] as SessionId, client: bench.client };
  for (const [kind, body] of [
    ['session.opened', { ...(bench.opening().body as object), recordNumber: 'SMP-2027-0099' }],
    ['lot.used', { role: 'cartridge', product: 'C', lot: 'C-9', expiry: null, serial: '9', lotId: 'id-9' }],
    ['lot.placed', { role: 'cartridge', lot: 'C-9', zones: ['VTX'] }],
    ['healing.seen', { zone: 'VTX', share: 0.5, bShift: -1 }],
    ['session.closed', { stage: 'aftercare', overrides: 0, blocked: 0, notChecked: 0 }],
  ] as const)
    must(store.append([{ ...bench.clock(), ...about, kind, body }]));
  expect(await checked(store)).toMatchObject({ intact: true });
  const plainly = madeFrom(store);
  expect(store.sessions().map(({ session }) => session)).toContain(sessions[9]);
  store.close();
  expect(rowsIn(bench)).toEqual(plainly);
  expect(rowsIn(bench)).not.toEqual(before);
});
