import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRecall } from '../../../electron/stock/recall.ts';
import { LOTS_AT_ONCE } from '../../../electron/store/lot-reach.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { must } from '../../../shared/result.ts';
import { blurredLot, plainLot } from '../../../shared/stock/look-alike.ts';
import type { RecallReach } from '../../../shared/stock/pages.ts';
import { instantOf } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { machineOn, noKeyring, scriptThrough, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stipple-recall-')), 'data');
  writeStudio({
    dataDir: folder,
    clients: 12,
    sessions: 60,
    regular: 0,
    photos: 0,
    whole: false,
    seed: 4,
    until: '2026-11-20' as LocalDate,
    passphrase: 'generated studio',
  });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const generated = (): Machine => {
  const machine = machineOn({
    dataDir: folder,
    keyring: noKeyring,
    testPassphrase: 'generated studio',
    startMs: Date.parse('2026-11-22T09:00:00Z'),
  });
  machine.life.begin();
  return machine;
};
interface Used {
  readonly session: string;
  readonly client: string;
  readonly lot: string;
  readonly lotId?: string;
}
/** Every use in the journal, read one by one: what a recall must find. */
const everyUse = ({ open }: Machine): readonly Used[] =>
  [...open().store.read({ kind: 'lot.used' })].map(({ session, client, body }) => ({
    session: session ?? '',
    client: client ?? '',
    ...(body as unknown as { lot: string; lotId?: string }),
  }));
const sessionsOf = ({ sessions }: RecallReach): readonly string[] =>
  sessions.map(({ session }) => session).toSorted();

test('whatever is asked, the recall answers what a search through every entry finds', () => {
  const machine = generated();
  const { stock } = machine.open();
  const uses = everyUse(machine);
  const lots = [...new Set(uses.map(({ lot }) => lot))];
  expect(lots.length).toBeGreaterThan(8);
  const questions = [
    ...lots,
    ...lots.map((lot) => plainLot(lot).slice(1, 4)),
    ...lots.map((lot) => lot.replaceAll('0', 'O').replaceAll('1', 'l').toLowerCase()),
    'not a lot',
  ];
  for (const question of questions) {
    const hit = uses.filter(
      ({ lot }) =>
        plainLot(lot).includes(plainLot(question)) || blurredLot(lot).includes(blurredLot(question)),
    );
    const reach = stock.reach(question, null);
    expect(sessionsOf(reach), question).toEqual([...new Set(hit.map(({ session }) => session))].toSorted());
    expect(reach.clients.map(({ client }) => client).toSorted(), question).toEqual(
      [...new Set(hit.map(({ client }) => client))].toSorted(),
    );
  }
  machine.life.close();
});

test('names and phones are there, a record number and the day of each session, and newest first', () => {
  const machine = generated();
  const { stock, clients, store } = machine.open();
  const lot = everyUse(machine)[0]?.lot ?? '';
  const { sessions, clients: people } = stock.reach(lot, null);
  const [first] = sessions;
  expect(first?.clientName).toBe(clients.nameOf(first?.client as never));
  expect(people.every(({ name, phone }) => (name ?? '') !== '' && (phone ?? '') !== '')).toBe(true);
  expect(people.map(({ name }) => name)).toEqual(people.map(({ name }) => name).toSorted());
  expect(sessions.map(({ at }) => at)).toEqual(
    sessions
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(
    sessions.every(
      ({ recordNumber, on, uses }) =>
        /^SMP-\d{4}-\d{4}$/.test(recordNumber) && /^\d{4}-\d{2}-\d{2}$/.test(on) && uses.length > 0,
    ),
  ).toBe(true);
  expect(store.sessions({ session: first?.session as never })).toHaveLength(1);
  machine.life.close();
});

test('one product narrows the recall to its lots and to what was typed of its kind', () => {
  const machine = generated();
  const { stock } = machine.open();
  const uses = everyUse(machine);
  const chosen = stock.page().lots.find((row) => uses.some(({ lotId }) => lotId === row.lot.id));
  if (chosen === undefined) throw new Error('nothing was chosen from the ledger');
  const part = plainLot(chosen.lot.lot).slice(0, 2);
  const narrow = stock.reach(part, chosen.product.id);
  expect(narrow.product).toBe(chosen.title);
  expect(
    narrow.sessions
      .flatMap((one) => one.uses)
      .every(
        (use) =>
          use.typed ||
          use.product.includes(chosen.product.name) ||
          use.role === chosen.product.kind ||
          use.role === 'numbing',
      ),
  ).toBe(true);
  expect(narrow.sessions.length).toBeLessThanOrEqual(stock.reach(part, null).sessions.length);
  expect(narrow.lots.map((row) => row.lot.id)).toContain(chosen.lot.id);
  machine.life.close();
});

test('an erased client keeps the session and loses the name; a look-alike is marked as one', () => {
  const machine = studioOn();
  const session = sessionOn(machine, scriptThrough(4));
  const { stock, sessions, vault, writer } = machine.open();
  const client = must(sessions.view(session)).client.id;
  expect(stock.reach('p1', null)).toMatchObject({
    sessions: [
      {
        session,
        clientName: 'Marcus Okonkwo-Lindqvist',
        phone: '07700 900461',
        uses: [{ role: 'pigment', lot: 'P1', typed: true, by: 'lot', zones: expect.any(Array) }],
      },
    ],
  });
  expect(stock.reach('PI', null).sessions[0]?.uses).toMatchObject([{ lot: 'P1', by: 'alike' }]);
  must(vault.eraseClient(client));
  must(writer.append('device', [{ kind: 'client.erased', client, body: { reason: 'clientAsked' } }]));
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T13:00:00Z') });
  machine.life.close();
  again.life.begin();
  const reach = again.open().stock.reach('P1', null);
  expect(reach).toMatchObject({
    sessions: [{ session, clientName: null, phone: null }],
    clients: [{ client, name: null }],
  });
});

test('while the lists are made a recall says that it is not whole, gives the newest visits and no paper; then it is whole', async () => {
  const machine = generated();
  const { stock, store } = machine.open();
  const [lot = ''] = everyUse(machine).map(({ lot }) => lot);
  const whole = stock.reach(lot, null);
  expect(whole.missing).toBeNull();
  must(store.remakeLists());
  const nothing = stock.reach(lot, null);
  expect(nothing).toMatchObject({ sessions: [], missing: { made: 0, of: 60 } });
  expect(await stock.recallPaper({ text: lot, product: null, how: 'save', printer: null })).toMatchObject({
    ok: false,
    error: { what: 'lists-not-whole' },
  });
  let left = 20;
  must(store.fillLists(() => (left -= 1) > 0));
  const part = stock.reach(lot, null);
  expect(part.missing?.made).toBe(20);
  expect(part.sessions).toEqual(whole.sessions.slice(0, part.sessions.length));
  // Nobody knows yet how many cartridges are left.
  expect(stock.page().lots.every((row) => row.left === null && row.lot.uses === null)).toBe(true);
  while (must(store.fillLists(() => true)));
  expect(stock.reach(lot, null)).toEqual({ ...whole, at: expect.anything() as never });
  machine.life.close();
});

test('a notice that names every lot of the cupboard is answered in many small steps, and as in one go', () => {
  const machine = generated();
  const { stock } = machine.open();
  const lots = [...new Set(everyUse(machine).map(({ lot }) => lot))];
  expect(lots.length).toBeGreaterThan(LOTS_AT_ONCE);
  const notice = `Lots ${lots.join(', ')}`;
  const bits = stock.reaching(notice, null);
  for (let breaks = 0; ; breaks += 1) {
    const { done, value } = bits.next();
    if (done !== true) continue;
    expect(value).toEqual({ ...stock.reach(notice, null), at: value.at });
    expect(breaks).toBeGreaterThanOrEqual(Math.ceil(lots.length / LOTS_AT_ONCE));
    break;
  }
  machine.life.close();
});

test('a lot that is first used while a recall is read is in its answer', () => {
  const machine = generated();
  const { store, stock } = machine.open();
  const [first] = everyUse(machine);
  const lot = first?.lot ?? '';
  const bits = stock.reaching(lot, null);
  bits.next();
  const { session, client, by } = [...store.read({ kind: 'lot.used' })][0] as Entry;
  must(
    store.append([
      {
        at: instantOf(Date.parse('2026-11-22T10:00:00Z')),
        wall: instantOf(Date.parse('2026-11-22T10:00:00Z')),
        by,
        kind: 'lot.used',
        ...(session === undefined || client === undefined ? {} : { session, client }),
        body: { role: 'pigment', product: 'Typed', lot: `${lot}9` },
      },
    ]),
  );
  for (;;) {
    const { done, value } = bits.next();
    if (done !== true) continue;
    expect(value.sessions.flatMap(({ uses }) => uses.map((use) => use.lot))).toContain(`${lot}9`);
    break;
  }
  machine.life.close();
});

test('a notice of a hundred lots is held against thousands in bits, and answers as one lot after the other does', () => {
  const things = Array.from({ length: 3_000 }, (_, id) => ({
    id,
    role: 'pigment',
    product: 'Dark',
    lot: `SD${10_000 + id}${id % 7 === 0 ? 'O' : ''}`,
    lotId: null,
    productId: null,
  }));
  const recall = createRecall({
    reader: {
      lotThings: () => things,
      lotUses: () => [],
      // eslint-disable-next-line require-yield
      lotUsing: function* () {
        return [];
      },
      listsMissing: () => undefined,
    },
    ledger: {
      known: () => ({ lots: new Map(), products: new Map() }) as never,
      counted: () => ({ lots: new Map(), products: new Map() }) as never,
    },
    rules: () => ({}) as never,
    now: () => instantOf(0),
    dayOf: () => '2026-11-22' as LocalDate,
    nameOf: () => '',
    zoneNamed: (code) => code,
    client: () => undefined,
    others: { uses: () => [], client: () => undefined, heard: () => null },
  });
  const asked = things.filter((_, i) => i % 30 === 0).map(({ lot }) => lot);
  const bits = recall.reaching(`Lots ${asked.join(', ')}`, null);
  let steps = 0;
  let step = bits.next();
  for (; step.done !== true; step = bits.next()) steps += 1;
  // 300,000 comparisons and 3,000 lots looked at.
  expect(steps).toBeGreaterThan(20);
  expect(step.value.reading.terms).toHaveLength(asked.length);
  for (const { term, lots } of step.value.reading.terms.slice(0, 10)) {
    const [alone] = recall.reach(term.is === 'lot' ? term.lot : '', null).reading.terms;
    expect(lots.length).toBeGreaterThan(0);
    expect(new Set(lots.map(({ lot }) => lot))).toEqual(new Set(alone?.lots.map(({ lot }) => lot)));
  }
});
