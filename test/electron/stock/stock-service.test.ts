import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inWords } from '../../builders/in-words.ts';
import { asKilled, machineOn, studioOn } from '../session/setup-app.ts';
import { factsOf, stocked } from './stocked.ts';

const saysOf = (answer: { readonly ok: boolean }): string => JSON.stringify(inWords(answer));

test('a lot lives from the delivery to the bin, every step an entry, and a restart reads the same', async () => {
  const machine = studioOn();
  const lot = stocked(machine, 'pigment', 'A0123');
  const { stock } = machine.open();
  must(stock.open(lot, '2026-02-02'));
  must(stock.quarantine(lot, 'cloudy'));
  must(stock.release(lot, 'only the cap'));
  must(stock.useUp(lot));
  const { row } = must(stock.retire(lot, 'put away'));
  expect(row?.lot.history.map(({ what, note }) => [what, note])).toEqual([
    ['received', ''],
    ['opened', '2026-02-02'],
    ['quarantined', 'cloudy'],
    ['released', 'only the cap'],
    ['usedUp', ''],
    ['retired', 'put away'],
  ]);
  const page = stock.page();
  // What an act answers and what the lot's own page shows is what stands in the list.
  expect(row).toEqual(page.lots[0]);
  expect(await stock.lot(lot)).toEqual({ today: page.today, row });
  expect(await stock.lot('another')).toEqual({ today: page.today, row: null });
  const again = machineOn({ dataDir: asKilled(machine) });
  again.life.begin();
  expect(again.open().stock.page()).toEqual(page);
});

test('a look-alike of a known lot is asked about and never taken for it', () => {
  const machine = studioOn();
  stocked(machine, 'pigment', 'A0123');
  const { stock } = machine.open();
  const product = stock.page().products[0]?.id ?? '';
  const typed = {
    product,
    lot: 'AO123',
    expiry: '2027-12',
    receivedOn: '2026-01-10',
    quantity: 1,
    supplier: '',
    invoice: '',
  };
  expect(inWords(stock.receive(typed, false))).toMatchObject({
    ok: false,
    error: { kind: 'look-alike', says: 'Did you mean lot A0123?', known: [{ lot: { lot: 'A0123' } }] },
  });
  expect(stock.page().lots).toHaveLength(1);
  must(stock.receive(typed, true));
  expect(stock.page().lots.map((row) => row.lot.lot)).toEqual(['A0123', 'AO123']);
});

test('the same lot or product twice, and dates that cannot be together, are told at their field', () => {
  const machine = studioOn();
  const lot = stocked(machine, 'pigment', 'A0123');
  const { stock } = machine.open();
  const product = stock.page().products[0]?.id ?? '';
  const typed = {
    product,
    lot: 'a 0123',
    expiry: '2026-02',
    receivedOn: '2026-03-10',
    quantity: 1,
    supplier: '',
    invoice: '',
    openedOn: '2026-03-01',
  };
  expect(stock.receive(typed, false)).toMatchObject({
    ok: false,
    error: { kind: 'bad-request', issues: [{ field: 'lot.openedOn' }, { field: 'lot.lot' }] },
  });
  expect(stock.addProduct(factsOf('pigment', { name: 'CARBON black' }))).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'product.name' }] },
  });
  expect(saysOf(stock.open(lot, '2026-01-01'))).toContain('before the day it was received');
  expect(saysOf(stock.open(lot, '2026-02-30'))).toContain('a day that exists');
  expect(stock.page().lots).toHaveLength(1);
});

test('a step that makes no sense is refused in a sentence', () => {
  const machine = studioOn();
  const lot = stocked(machine, 'pigment', 'A0123');
  const { stock } = machine.open();
  expect(saysOf(stock.release(lot, 'x'))).toContain('neither in quarantine nor recalled');
  must(stock.recall(lot, 'microbes', 'N-4'));
  expect(saysOf(stock.recall(lot, 'again', ''))).toContain('recalled already');
  expect(saysOf(stock.quarantine(lot, 'x'))).toContain('stopped already');
  expect(stock.recall('not a lot', 'x', '')).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'not-found' },
  });
});

test('a supplier, an invoice and a reason are sealed', () => {
  const machine = studioOn();
  const lot = stocked(machine, 'pigment', 'A0123', { supplier: 'Inkhouse Ltd', invoice: 'R-77' });
  must(machine.open().stock.quarantine(lot, 'Marcus had a rash'));
  const { store } = machine.open();
  for (const kind of ['lot.received', 'lot.quarantined']) {
    const [entry] = [...store.read({ kind })];
    expect(JSON.stringify(store.clearBodyAt(entry?.seq ?? 0))).toMatch(/"sealed"/);
  }
});

test('the stock is read ahead in slices, and what comes in meanwhile is not lost', () => {
  const machine = studioOn();
  for (let number = 100; number < 180; number += 1) stocked(machine, 'cartridge', `C-${number}`);
  const before = machine.open().stock.page();
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
  again.life.begin();
  let pauses = 0;
  for (const _bit of again.open().ahead.stock()) {
    pauses += 1;
    // Another hand writes past the ledger, as a session does in its own transaction.
    if (pauses === 1)
      must(
        again
          .open()
          .writer.append('device', [
            { kind: 'lot.quarantined', body: { id: before.lots[0]?.lot.id ?? '', reason: 'torn' } },
          ]),
      );
  }
  expect(pauses).toBeGreaterThan(0);
  const { lots } = again.open().stock.page();
  expect(lots.map(({ lot }) => lot.lot).toSorted()).toEqual(before.lots.map(({ lot }) => lot.lot).toSorted());
  expect(lots.filter(({ status }) => status === 'quarantined').map(({ lot }) => lot.id)).toEqual([
    before.lots[0]?.lot.id,
  ]);
});

test('who asks for the stock while it is read ahead does not wait, and hears the same', async () => {
  const machine = studioOn();
  for (let number = 100; number < 170; number += 1) stocked(machine, 'cartridge', `C-${number}`);
  const before = machine.open().stock.page();
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
  again.life.begin();
  let meanwhile: unknown = null;
  for (const _bit of again.open().ahead.stock()) meanwhile ??= again.open().stock.page();
  expect(meanwhile).toEqual(before);
  expect(again.open().stock.page()).toEqual(before);
  again.life.close();
  const third = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T15:00:00Z') });
  third.life.begin();
  expect(await third.open().stock.list()).toEqual(before);
});
