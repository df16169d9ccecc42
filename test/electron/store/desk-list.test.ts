import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { createDeskList } from '../../../electron/store/desk-list.ts';
import type { DeskFilter } from '../../../electron/store/desk-list.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import type { Database } from '../../../electron/store/open-database.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { recordFileOf } from '../../../electron/store/record-file.ts';
import type { Store } from '../../../electron/store/store.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { bitOf } from '../../../shared/desk/reasons.ts';
import { correctionOf, doubtfulRuns } from '../../../shared/journal/corrections.ts';
import type { DoubtfulRun } from '../../../shared/journal/corrections.ts';
import type { EntryKind } from '../../../shared/journal/kinds.ts';
import { must } from '../../../shared/result.ts';
import { instantOf, msOf } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { newFolder, setUpStore, unlock } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

const people = ['ada', 'ben', 'cyd'] as const;
type Act =
  | { readonly is: 'visit'; readonly who: number; readonly ending: EntryKind; readonly stays: boolean }
  | { readonly is: 'said'; readonly kind: EntryKind; readonly visit: number }
  | { readonly is: 'told'; readonly visit: number; readonly reasons: number }
  | { readonly is: 'erased' }
  | { readonly is: 'clock'; readonly back: number };

const visits = fc.record({
  is: fc.constant('visit' as const),
  who: fc.nat(2),
  ending: fc.constantFrom<EntryKind>('session.closed', 'session.deferred', 'session.talked'),
  stays: fc.boolean(),
});
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: visits },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('said' as const),
      kind: fc.constantFrom<EntryKind>(
        'review.returned',
        'review.answered',
        'review.approved',
        'review.sampled',
        'adverse.recorded',
        'session.addendum',
      ),
      visit: fc.nat(40),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('told' as const),
      visit: fc.nat(40),
      reasons: fc.constantFrom(0, bitOf('hardStop'), bitOf('late') | bitOf('tooFast')),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('erased' as const) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('clock' as const), back: fc.nat(25) }) },
);

/** Does what happens in a studio, in this order; answers the visits by age. */
const doAll = (bench: Bench, store: Store, all: readonly Act[]): void => {
  const opened: { readonly session: SessionId; readonly client: ClientId; readonly visit: number }[] = [];
  let client = bench.client;
  let aheadMs = 0;
  const stamp = () => {
    const ms = msOf(bench.clock().at) + aheadMs;
    return { at: instantOf(ms), wall: instantOf(ms) };
  };
  const add = (kind: EntryKind, body: object, about: object = {}): number =>
    must(store.append([{ ...stamp(), by: 'device' as never, kind, body: body as never, ...about }])).at(-1)
      ?.seq ?? 0;
  for (const act of all) {
    const at = 'visit' in act ? opened[act.visit % Math.max(1, opened.length)] : undefined;
    switch (act.is) {
      case 'visit': {
        const session = randomUUID() as SessionId;
        const body = { ...(bench.opening().body as object), practitioner: people[act.who] };
        const visit = add('session.opened', body, { session, client });
        opened.push({ session, client, visit });
        if (!act.stays) add(act.ending, { stage: 'aftercare' }, { session, client });
        break;
      }
      case 'said':
        if (at !== undefined)
          add(act.kind, { words: 'w', month: '2027-01' }, { session: at.session, client: at.client });
        break;
      case 'told':
        if (at !== undefined) store.summaries.put([{ visit: at.visit, sealed: null, reasons: act.reasons }]);
        break;
      case 'erased':
        add('client.erased', { why: 'clientAsked' }, { client });
        client = must(bench.vault.mintClient());
        break;
      case 'clock': {
        const { at: from } = stamp();
        aheadMs += 3_600_000;
        const to = instantOf(msOf(from) + 3_600_000);
        const since = Math.max(2, store.head().seq - act.back);
        must(
          store.append([
            { at: to, wall: to, by: 'device', kind: 'clock.corrected', body: { from, to, since } },
          ]),
        );
      }
    }
  }
};

/** The same by looking at every row, without an index, a block or a word of SQL about it. */
const slowly = (db: Database, runs: readonly DoubtfulRun[], filter: DeskFilter) => {
  const rows = db.all('SELECT * FROM desk_list NOT INDEXED').map((row) => ({
    visit: Number(row['visit']),
    practitioner: String(row['practitioner']),
    openedAt: String(row['opened_at']) as Instant,
    endedSeq: Number(row['ended_seq']),
    bits: Number(row['noted']) | Number(row['reasons']),
    review: String(row['review']),
    sampled: String(row['sampled']),
  }));
  const firsts = new Set(
    people.map((who) => Math.min(...rows.flatMap((row) => (row.practitioner === who ? [row.visit] : [])))),
  );
  const told = rows.map((row) => {
    const isFirst = firsts.has(row.visit);
    const isDoubtful = runs.some(({ first, last }) => row.visit <= last && row.endedSeq >= first);
    const own = runs.find(({ first, last }) => row.visit >= first && row.visit <= last);
    return {
      ...row,
      bits: row.bits | (isFirst ? bitOf('firstOfPerson') : 0) | (isDoubtful ? bitOf('timeDoubtful') : 0),
      at: own === undefined ? row.openedAt : instantOf(msOf(row.openedAt) + own.shiftMs),
    };
  });
  const fitting = told.filter(
    (row) =>
      (filter.practitioner === undefined || row.practitioner === filter.practitioner) &&
      (filter.reason === undefined || (row.bits & filter.reason) !== 0) &&
      (filter.from === undefined || row.at >= filter.from) &&
      (filter.until === undefined || row.at < filter.until),
  );
  const isOf = {
    all: () => true,
    toReview: ({ review, bits }: (typeof told)[number]) =>
      review === 'answered' || (review === 'none' && bits !== 0),
    returned: ({ review }: (typeof told)[number]) => review === 'returned',
    sample: ({ sampled }: (typeof told)[number]) => sampled !== '',
  };
  const count = (show: keyof typeof isOf): number => fitting.filter(isOf[show]).length;
  return {
    visits: fitting
      .filter(isOf[filter.show])
      .map(({ visit }) => visit)
      .toSorted((a, b) => b - a),
    counts: {
      all: count('all'),
      toReview: count('toReview'),
      returned: count('returned'),
      sample: count('sample'),
      answered: fitting.filter(({ review }) => review === 'answered').length,
    },
  };
};

const middle = instantOf(1_800_000_040_000);
const filters: readonly DeskFilter[] = (['all', 'toReview', 'returned', 'sample'] as const).flatMap((show) =>
  [
    {},
    { practitioner: 'ada' },
    { practitioner: 'nobody' },
    { reason: bitOf('firstOfPerson') },
    { reason: bitOf('timeDoubtful') },
    { reason: bitOf('event'), practitioner: 'ben' },
    { from: middle },
    { until: middle },
    { from: middle, until: instantOf(msOf(middle) + 3_700_000) },
  ].map((more) => ({ show, ...more })),
);

/** Everything that the list answers, held against the slow way; three visits are looked at between two breaks. */
const expectRight = (dataDir: string, store: Store): void => {
  const db = openDatabase(recordFileOf(dataDir));
  try {
    const runs = doubtfulRuns(
      [...store.read({ kind: 'clock.corrected' })].flatMap((one) => correctionOf(one) ?? []),
    );
    const list = createDeskList({ db: () => db }, { runs: () => runs }, 3);
    for (const filter of filters) {
      const what = JSON.stringify(filter);
      const { visits: wanted, counts } = slowly(db, runs, filter);
      expect(allOf(list.paging(filter, null, 1_000)), what).toEqual(wanted);
      expect(allOf(store.deskList.paging(filter, null, 1_000)), what).toEqual(wanted);
      expect(list.fitting(slowly(db, runs, { show: 'all' }).visits, filter), what).toEqual(wanted);
      const pages: number[] = [];
      for (let page = allOf(list.paging(filter, null, 2)); page.length > 0;) {
        pages.push(...page);
        page = allOf(list.paging(filter, page.at(-1) ?? 0, 2));
      }
      expect(pages, what).toEqual(wanted);
      expect(allOf(list.counting(filter)), what).toEqual(counts);
    }
    const { all: _all, ...waiting } = slowly(db, runs, { show: 'all' }).counts;
    expect(list.waiting()).toEqual(waiting);
    expect(store.deskList.waiting()).toEqual(waiting);
  } finally {
    db.close();
  }
};

const killed = (dataDir: string): string => {
  const left = join(newFolder(), 'data');
  cpSync(dataDir, left, { recursive: true });
  rmSync(join(left, 'in-use.json'), { force: true });
  return left;
};
const reopened = (bench: Bench, dataDir: string): Store =>
  must(openStore({ dataDir, vault: unlock(dataDir), clock: bench.clock, appVersion: '0.1.0' }));

test('whatever happened in the studio, the list and its counts are what looking at every session finds', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 4, maxLength: 45 }), (all) => {
      const bench = setUpStore();
      const store = bench.open();
      doAll(bench, store, all);
      expectRight(bench.dataDir, store);
      store.close();
    }),
    { numRuns: 12 },
  );
});

/** More than are made at an opening before anybody asks. */
const busy: readonly Act[] = Array.from({ length: 80 }, (_, at): readonly Act[] => [
  {
    is: 'visit',
    who: at % 3,
    ending: at % 4 === 0 ? 'session.deferred' : 'session.closed',
    stays: at % 9 === 5,
  },
  { is: 'told', visit: at, reasons: at % 5 === 0 ? bitOf('late') : 0 },
  ...(at % 6 === 1 ? [{ is: 'said', kind: 'review.returned', visit: at } as const] : []),
  ...(at % 12 === 1 ? [{ is: 'said', kind: 'review.answered', visit: at } as const] : []),
  ...(at % 7 === 2 ? [{ is: 'said', kind: 'review.sampled', visit: at } as const] : []),
  ...(at === 20 ? [{ is: 'clock', back: 9 } as const] : []),
]).flat();

test('after a kill they are what they were', () => {
  const bench = setUpStore();
  const store = bench.open();
  doAll(bench, store, busy);
  const before = store.deskList.waiting();
  expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
  const dataDir = killed(bench.dataDir);
  const again = reopened(bench, dataDir);
  expect(again.deskList.waiting()).toEqual(before);
  expectRight(dataDir, again);
  again.close();
  store.close();
});

test.each([
  ['the list', 'DROP TABLE desk_list'],
  ['an index of it', 'DROP INDEX desk_list_to_review'],
  ['the other half', 'DROP INDEX desk_list_quiet'],
  ['its rows', "DELETE FROM desk_list; UPDATE projection SET version = 0 WHERE name = 'session_summary'"],
])(
  'where somebody has deleted %s it is made anew, a session at a time, and right at each step',
  (_what, change) => {
    const bench = setUpStore();
    const first = bench.open();
    doAll(bench, first, busy);
    first.close();
    const db = openDatabase(recordFileOf(bench.dataDir));
    db.exec(change);
    db.close();
    let store = bench.open();
    must(store.remakeLists());
    let steps = 0;
    for (let more = true; more; steps += 1) {
      more = must(store.fillLists(() => false));
      if (steps % 17 !== 3) continue;
      expectRight(bench.dataDir, store);
      // A kill in between goes on where it was.
      store.close();
      store = bench.open();
    }
    expect(steps).toBeGreaterThan(5);
    expectRight(bench.dataDir, store);
    expect(allOf(store.deskList.counting({})).all).toBe(store.endedCount());
    store.close();
  },
);

test('the first screen counts by indexes that hold no other rows, whatever else is asked', () => {
  const bench = setUpStore();
  const store = bench.open();
  doAll(bench, store, busy);
  const real = openDatabase(recordFileOf(bench.dataDir));
  const asked = new Set<string>();
  const ears = new Proxy(real, {
    get: (of, name) => {
      const own: unknown = Reflect.get(of, name);
      return typeof own !== 'function'
        ? own
        : (sql: string, ...rest: unknown[]) => {
            asked.add(sql);
            return (own as (...all: unknown[]) => unknown).call(of, sql, ...rest);
          };
    },
  });
  const runs = () => [{ first: 9, last: 40, shiftMs: 1 }];
  createDeskList({ db: () => ears }, { runs }).waiting();
  const plans = [...asked].flatMap((sql) =>
    real
      .all(`EXPLAIN QUERY PLAN ${sql}`, sql.includes('?') ? [''] : undefined)
      .map(({ detail }) => String(detail)),
  );
  for (const index of ['desk_list_to_review', 'desk_list_quiet', 'desk_list_sampled', 'desk_list_review'])
    expect(plans.join('\n')).toContain(index);
  expect(plans.filter((step) => /^SCAN desk_list(?! USING)/.test(step))).toEqual([]);
  real.close();
  store.close();
});
