import { inWords } from '../../builders/in-words.ts';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';
import type { Store } from '../../../electron/store/store.ts';
import { listsMadeAgain, setUpStore, tap, unlock, usedStore } from './setup-store.ts';

const verified = async (store: Store) => {
  const steps = store.verifyAll();
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
};

test('a new record begins with its device, its app version and the test switches it was begun with', () => {
  const { open, vault } = setUpStore();
  const store = open({ testSwitches: ['clock-offset'] });
  expect([...store.read()]).toMatchObject([
    {
      seq: 1,
      by: 'device',
      kind: 'journal.begun',
      state: 'open',
      body: {
        format: 'stipple-journal-2',
        deviceId: vault.deviceId,
        publicKey: vault.publicKey,
        appVersion: '0.1.0',
        testSwitches: ['clock-offset'],
      },
    },
  ]);
  store.close();
});

test('what was appended is read again after a restart, opened, in order and filtered', () => {
  const bench = setUpStore();
  const first = bench.open();
  must(first.append([bench.opening(), bench.event({ type: 'note.added', text: 'keloid as a child' })]));
  first.close();
  const store = must(
    openStore({
      dataDir: bench.dataDir,
      vault: unlock(bench.dataDir),
      clock: bench.clock,
      appVersion: '0.1.0',
    }),
  );
  expect([...store.read()].map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
    '1 journal.begun',
    '2 session.opened',
    '3 session.event',
  ]);
  expect([...store.read({ session: bench.session, from: 3 })]).toMatchObject([
    { body: { type: 'note.added', text: 'keloid as a child' } },
  ]);
  expect([...store.read({ kind: 'session.opened' })]).toHaveLength(1);
  expect([...store.read({ client: randomUUID() as ClientId })]).toEqual([]);
  store.close();
});

test('several drafts are kept together or not at all', () => {
  const bench = setUpStore();
  const store = bench.open();
  const strange = randomUUID() as ClientId;
  const refused = store.append([
    bench.event({ type: 'note.added', text: 'a' }),
    { ...bench.event({ type: 'note.added', text: 'b' }), client: strange },
  ]);
  expect(refused).toMatchObject({ ok: false, error: { kind: 'not-saved', why: 'no-key' } });
  expect(store.head().seq).toBe(1);
  must(store.append([bench.event({ type: 'note.added', text: 'a' })]));
  expect(store.head().seq).toBe(2);
  store.close();
});

test('an entry earlier than the one before it is a defect, but for a correction of the clock', () => {
  const bench = setUpStore();
  const store = bench.open();
  const early = { ...bench.event({ type: 'note.added', text: 'a' }), at: instantOf(0) };
  expect(() => store.append([early])).toThrow('earlier than the entry before');
  expect(() => store.append([{ ...bench.clock(), by: 'device', kind: 'session.event', body: {} }])).toThrow(
    'needs its client',
  );
  expect(store.head().seq).toBe(1);
  const back = { ...bench.clock(), at: instantOf(0), by: 'device' as const };
  must(store.append([{ ...back, kind: 'clock.corrected', body: { from: back.wall, to: back.at, by: 'x' } }]));
  must(store.append([{ ...early, at: instantOf(1) }]));
  expect(store.verifyRecent()).toMatchObject({ intact: true, entries: 3 });
  store.close();
});

test('every transaction ends with a mark of the device, and the newest is kept beside the record', () => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.event({ text: 'a' }), bench.event({ text: 'b' }), bench.event({ text: 'c' })]));
  tap(bench, store, 1);
  // The three of one transaction have one seal.
  expect([2, 3, 4].map(store.sealOf)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f ]{19}$/)));
  expect(new Set([1, 2, 3, 4, 5].map(store.sealOf)).size).toBe(3);
  expect(store.sealOf(6)).toBeUndefined();
  expect(existsSync(join(bench.dataDir, 'head.json'))).toBe(false);
  store.keepWitness();
  const kept = () => JSON.parse(readFileSync(join(bench.dataDir, 'head.json'), 'utf8')) as { seq: number };
  expect(kept()).toMatchObject({ seq: 5, hash: store.head().hash, deviceId: bench.vault.deviceId });
  tap(bench, store, 1);
  store.keepWitness();
  expect(kept().seq).toBe(6);
  store.close();
});

test('the newest mark is kept at least every 200 entries, and each is checked', async () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 620);
  expect(JSON.parse(readFileSync(join(bench.dataDir, 'head.json'), 'utf8'))).toMatchObject({ seq: 600 });
  expect(await verified(store)).toMatchObject({ intact: true, entries: 621, marks: 621 });
  expect(store.verifyRecent()).toMatchObject({ intact: true, entries: 621, marks: 21 });
  store.close();
});

test('a transaction longer than the format allows between two marks is marked in between', async () => {
  const bench = setUpStore();
  const store = bench.open();
  must(
    store.append(Array.from({ length: 150 }, (_, i) => bench.event({ type: 'note.added', text: `${i}` }))),
  );
  expect(await verified(store)).toMatchObject({ intact: true, entries: 151, marks: 4 });
  store.close();
});

test('a record whose marked tail is gone opens read-only and says so', () => {
  const bench = setUpStore();
  const store = bench.open();
  tap(bench, store, 5);
  store.close();
  const older = readFileSync(join(bench.dataDir, 'record.db'));
  const again = bench.open();
  tap(bench, again, 5);
  again.keepWitness();
  again.close();
  writeFileSync(join(bench.dataDir, 'record.db'), older);
  const cut = bench.open();
  expect(inWords(cut.damage())).toMatchObject({ seq: 7, damage: 'cut-tail' });
  expect(cut.append([bench.event({ type: 'note.added', text: 'x' })])).toMatchObject({
    ok: false,
    error: { kind: 'read-only-record', damage: { damage: 'cut-tail' } },
  });
  expect(cut.remakeLists()).toMatchObject({ ok: false, error: { kind: 'read-only-record' } });
  expect([...cut.read()]).toHaveLength(6);
  cut.close();
});

test.each([
  ['taken away', (file: string) => rmSync(file), 'is missing'],
  ['damaged', (file: string) => writeFileSync(file, 'hello'), 'was changed or damaged'],
  [
    "another device's",
    (file: string) => writeFileSync(file, readFileSync(join(usedStore().dataDir, 'head.json'))),
    'was changed or damaged',
  ],
])('a head file that was %s is said, and the record goes on with a new one', (_, change, says) => {
  const bench = usedStore(3);
  change(join(bench.dataDir, 'head.json'));
  const store = bench.open();
  expect([store.damage(), inWords(store.notices)]).toEqual([undefined, [expect.stringContaining(says)]]);
  tap(bench, store, 1);
  store.keepWitness();
  store.close();
  const again = bench.open();
  expect([again.damage(), again.notices]).toEqual([undefined, []]);
  again.close();
});

test('a record taken away from beside its head file is not begun afresh', () => {
  const bench = setUpStore();
  const store = bench.open();
  store.keepWitness();
  store.close();
  rmSync(join(bench.dataDir, 'record.db'));
  const empty = bench.open();
  expect(inWords(empty.damage())).toMatchObject({ seq: 1, damage: 'cut-tail' });
  expect(empty.head().seq).toBe(0);
  empty.close();
});

test('the keys of another record do not fit: read-only, and named', () => {
  const bench = setUpStore();
  bench.open().close();
  const stranger = setUpStore();
  const store = stranger.open({ dataDir: bench.dataDir });
  expect(inWords(store.damage())).toMatchObject({ seq: 1, damage: 'foreign-device' });
  store.close();
});

test('a database of a newer app is refused and left alone', () => {
  const bench = setUpStore();
  bench.open().close();
  const file = join(bench.dataDir, 'record.db');
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(99, 60);
  writeFileSync(file, bytes);
  expect(openStore({ ...bench, appVersion: '0.1.0' })).toEqual({
    ok: false,
    error: { kind: 'newer-record', version: 99 },
  });
  expect(readFileSync(file)).toEqual(bytes);
});

test('an erased client is unreadable for good while the chain still verifies', async () => {
  const bench = setUpStore();
  const store = bench.open();
  must(
    store.append([
      bench.opening(),
      bench.event({ type: 'note.added', text: 'secret' }),
      bench.event({ type: 'requirement.overridden', from: 'consultation' }),
    ]),
  );
  must(bench.vault.eraseClient(bench.client));
  must(
    store.append([
      {
        ...bench.clock(),
        by: staffOf(bench),
        kind: 'client.erased',
        client: bench.client,
        body: { reason: 'asked' },
      },
    ]),
  );
  expect([...store.read({ kind: 'session.event' })]).toMatchObject([
    { state: 'erased', body: null },
    { state: 'erased', body: null },
  ]);
  expect(store.append([bench.event({ type: 'note.added', text: 'more' })])).toMatchObject({
    ok: false,
    error: { why: 'no-key' },
  });
  const live = store.sessions();
  expect(live).toMatchObject([{ session: bench.session, overrides: null, protocolVersion: 3 }]);
  listsMadeAgain(store);
  expect(store.sessions()).toEqual(live);
  expect(await verified(store)).toMatchObject({ intact: true, entries: 5 });
  store.close();
});

const staffOf = ({ opening }: ReturnType<typeof setUpStore>) => opening().by;
