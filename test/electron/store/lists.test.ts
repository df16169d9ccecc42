import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { createTables, projections, tell } from '../../../electron/store/projections.ts';
import type { LotUseRow } from '../../../electron/store/projections/lot-use.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import { endings } from '../../../shared/session/stage.ts';
import { must } from '../../../shared/result.ts';
import { plainLot } from '../../../shared/stock/look-alike.ts';
import { holds } from '../../builders/property.ts';
import { newFolder, setUpStore, staff } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

interface Visit {
  readonly session: SessionId;
  readonly client: ClientId;
}
/** What may happen next in a studio; `visit` picks one of those there are. */
type Happening =
  | { readonly is: 'opened'; readonly client: number }
  | { readonly is: 'used' | 'placed'; readonly visit: number; readonly lot: number }
  | { readonly is: 'serial' | 'healed' | 'event' | 'ended'; readonly visit: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('opened' as const), client: fc.nat(2) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constantFrom('used' as const, 'placed' as const),
      visit: fc.nat(30),
      lot: fc.nat(3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constantFrom('serial' as const, 'healed' as const, 'event' as const, 'ended' as const),
      visit: fc.nat(30),
    }),
  },
);

const roles = ['pigment', 'cartridge'];
const lots = ['L-1', 'l 1', 'B-2', 'O0O'];

/** Writes happenings as main would; what a visit cannot do any more is passed over. */
const teller = (bench: Bench, clients: readonly ClientId[]) => {
  const visits: Visit[] = [];
  const over = new Set<SessionId>();
  const draft = ({ session, client }: Visit, kind: Draft['kind'], body: Draft['body']): Draft => ({
    ...bench.clock(),
    by: staff,
    session,
    client,
    kind,
    body,
  });
  return (store: Store, one: Happening): void => {
    if (one.is === 'opened') {
      const visit = {
        session: randomUUID() as SessionId,
        client: clients[one.client % clients.length] as ClientId,
      };
      visits.push(visit);
      must(
        store.append([
          draft(visit, 'session.opened', {
            practitioner: String(staff),
            sessionKind: 'touch_up',
            openedOn: '2027-01-15',
            protocol: { version: 3, hash: 'ab'.repeat(32), seq: 2 },
            recordNumber: `SMP-2027-${String(visits.length).padStart(4, '0')}`,
          }),
        ]),
      );
      return;
    }
    const visit = visits[one.visit % Math.max(1, visits.length)];
    if (visit === undefined || (over.has(visit.session) && one.is !== 'event')) return;
    const lot = 'lot' in one ? (lots[one.lot] ?? '') : '';
    const role = roles[lot.length % 2] ?? '';
    if (one.is === 'ended') over.add(visit.session);
    const drafts: Record<typeof one.is, () => Draft> = {
      used: () =>
        draft(visit, 'lot.used', {
          role,
          product: 'P',
          lot,
          expiry: null,
          lotId: `id-${lot}`,
          productId: 'p',
        }),
      serial: () =>
        draft(visit, 'lot.used', { role: 'cartridge', product: 'C', lot: 'C-9', expiry: null, serial: '77' }),
      placed: () => draft(visit, 'lot.placed', { role, lot, zones: ['VTX', `SCR-${visits.length}`] }),
      healed: () => draft(visit, 'healing.seen', { zone: 'VTX', share: visits.length / 10, bShift: -1 }),
      event: () => draft(visit, 'adverse.recorded', { event: 'e', what: 'redness' }),
      ended: () =>
        draft(visit, `session.${endings[visits.length % endings.length] ?? 'closed'}`, {
          overrides: 1,
          blocked: 0,
          notChecked: 2,
        }),
    };
    must(store.append([drafts[one.is]()]));
  };
};

const rowsIn = (dataDir: string): readonly unknown[] => {
  const copy = join(newFolder(), 'data');
  cpSync(dataDir, copy, { recursive: true });
  const db = openDatabase(join(copy, 'record.db'));
  try {
    return projections.flatMap(({ rows }) => rows).map((rows) => db.all(rows));
  } finally {
    db.close();
  }
};
/** The plainest way there is: every entry in its order. */
const plainly = (store: Store): readonly unknown[] => {
  const memory = new sqlite.Database(':memory:');
  try {
    for (const one of projections) createTables(memory, one);
    for (const entry of store.read()) tell(memory, entry);
    return projections.flatMap(({ rows }) => rows).map((rows) => memory.all(rows));
  } finally {
    memory.close();
  }
};
const steps = (count: number): (() => boolean) => {
  let left = count;
  return () => (left -= 1) > 0;
};
const openOf = (store: Store): readonly SessionId[] =>
  store.sessions({ openOnly: true }).map(({ session }) => session);

test('lists made behind running work, in any steps and over kills, are those written entry by entry', () => {
  holds(
    fc.property(
      fc.array(happening, { minLength: 4, maxLength: 25 }),
      fc.array(fc.record({ fill: fc.integer({ min: 1, max: 4 }), next: happening, killed: fc.boolean() }), {
        maxLength: 12,
      }),
      (before, meanwhile) => {
        const bench = setUpStore();
        const clients = [bench.client, must(bench.vault.mintClient()), must(bench.vault.mintClient())];
        const happens = teller(bench, clients);
        let store = bench.open();
        for (const one of before) happens(store, one);
        must(store.remakeLists());
        for (const { fill, next, killed } of meanwhile) {
          const open = openOf(store);
          must(store.fillLists(steps(fill)));
          // What is open is known at every moment, and a client's visits are.
          expect(openOf(store)).toEqual(open);
          for (const client of clients)
            expect(store.sessions({ client })).toHaveLength(
              [...store.read({ client, kind: 'session.opened' })].length,
            );
          happens(store, next);
          if (killed) {
            store.close();
            store = bench.open();
          }
        }
        while (must(store.fillLists(() => true)));
        expect(store.listsMissing()).toBeUndefined();
        expect(rowsIn(bench.dataDir)).toEqual(plainly(store));
        store.close();
      },
    ),
    12,
  );
});

const usesOf = (store: Store, lot: string): readonly LotUseRow[] =>
  store.lotUses(
    store.lotThings().flatMap((thing) => (plainLot(thing.lot) === plainLot(lot) ? [thing.id] : [])),
  );

test('while the lists are made they say how far they are, and a recall has the newest visits first', () => {
  const bench = setUpStore();
  const happens = teller(bench, [bench.client]);
  const store = bench.open();
  for (let visit = 0; visit < 12; visit += 1) {
    happens(store, { is: 'opened', client: 0 });
    happens(store, { is: 'used', visit, lot: 0 });
    happens(store, { is: 'ended', visit });
  }
  expect(store.listsMissing()).toBeUndefined();
  const whole = usesOf(store, 'L-1');
  expect(whole).toHaveLength(12);
  must(store.remakeLists());
  expect(store.listsMissing()).toEqual({ made: 0, of: 12, backTo: null });
  expect(must(store.fillLists(steps(5)))).toBe(true);
  expect(usesOf(store, 'L-1')).toEqual(whole.slice(0, 5));
  expect(store.listsMissing()).toEqual({ made: 5, of: 12, backTo: store.sessions()[4]?.openedAt });
  // A visit that begins meanwhile is in at once.
  happens(store, { is: 'opened', client: 0 });
  happens(store, { is: 'used', visit: 12, lot: 0 });
  expect(usesOf(store, 'L-1')).toHaveLength(6);
  expect(store.listsMissing()).toMatchObject({ made: 6, of: 13 });
  store.close();
  // A start goes on where it was; a small record is through at once.
  const again = bench.open();
  expect(again.listsMissing()).toBeUndefined();
  expect(usesOf(again, 'L-1')).toHaveLength(13);
  again.close();
});

test('the highest number on paper counts, not how many there are', () => {
  const bench = setUpStore();
  const store = bench.open();
  expect(store.highestNumber('SMP-2026-')).toBe(0);
  const numbered = (recordNumber: string): Draft => ({
    ...bench.opening(),
    session: randomUUID() as SessionId,
    body: { ...(bench.opening().body as object), recordNumber } as Draft['body'],
  });
  for (const number of ['SMP-2025-0400', 'SMP-2026-0002', 'SMP-2026-10000', 'SMP-2026-9999', 'SMP-2027-0001'])
    must(store.append([numbered(number)]));
  expect(store.highestNumber('SMP-2026-')).toBe(10_000);
  expect(store.highestNumber('SMP-2025-')).toBe(400);
  expect(store.highestNumber('SMP-2024-')).toBe(0);
  store.close();
});
