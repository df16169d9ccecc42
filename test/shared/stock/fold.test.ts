import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../shared/brand.ts';
import { stockEntryOf, stockOf } from '../../../shared/stock/fold.ts';
import { statusOf } from '../../../shared/stock/lot.ts';
import { LOTS_AT_ONCE, matchLot, offerLots, stockPaging } from '../../../shared/stock/offer.ts';
import type { StockPage } from '../../../shared/stock/pages.ts';
import { inWords } from '../../builders/in-words.ts';
import { added, idOf, ledgerOf, lotOf, productOf, received, rulesOn } from '../../builders/stock.ts';

const lot = idOf('lot', 1);
const pigment = productOf('pigment');

test('every entry of a lot stays in its history, whatever was corrected since', () => {
  const { lots } = ledgerOf(
    added(pigment),
    received(),
    ['lot.opened', { id: lot, on: '2026-02-02' }],
    ['lot.amended', { ...amended({ lot: 'A0124' }), reason: 'typed wrongly' }],
    ['lot.emptied', { id: lot }],
  );
  const found = lots.get(lot)!;
  expect(found).toMatchObject({ lot: 'A0124', openedOn: '2026-02-02', supplier: 'Inkhouse' });
  expect(found.history.map(({ what }) => what)).toEqual(['received', 'opened', 'amended', 'usedUp']);
});
const amended = (parts: object) => {
  const { product: _product, ...facts } = lotOf();
  return { ...facts, ...parts };
};

test('the strongest word about a lot is shown', () => {
  const steps = [
    ['lot.opened', { id: lot, on: '2026-02-02' }],
    ['lot.emptied', { id: lot }],
    ['lot.retired', { id: lot, reason: 'x' }],
    ['lot.quarantined', { id: lot, reason: 'x' }],
    ['lot.recalled', { id: lot, reason: 'x', notice: '' }],
  ] as const;
  const seen = steps.map((_, index) =>
    statusOf(ledgerOf(added(pigment), received(), ...steps.slice(0, index + 1)).lots.get(lot)!),
  );
  expect([statusOf(ledgerOf(added(pigment), received()).lots.get(lot)!), ...seen]).toEqual([
    'inStock',
    'open',
    'usedUp',
    'retired',
    'quarantined',
    'recalled',
  ]);
});

test('an entry about a lot that never came is a defect', () => {
  expect(() => ledgerOf(['lot.emptied', { id: lot }])).toThrow('never received');
  expect(() =>
    stockEntryOf({
      kind: 'lot.emptied',
      seq: 3,
      at: '2026-02-01T09:00:00.000Z' as never,
      by: 'device',
      body: {},
    }),
  ).toThrow('entry 3');
});

test('what was heard entry by entry is what is read at once', () => {
  const steps = fc.array(
    fc.constantFrom(
      ['lot.opened', { id: lot, on: '2026-02-02' }],
      ['lot.emptied', { id: lot }],
      ['lot.retired', { id: lot, reason: 'x' }],
      ['lot.quarantined', { id: lot, reason: 'x' }],
      ['lot.released', { id: lot, reason: 'x' }],
      ['lot.recalled', { id: lot, reason: 'x', notice: 'n' }],
      ['lot.amended', { ...amended({ quantity: 5 }), reason: 'x' }],
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (list) => {
      const entries = [added(pigment), received(), ...list].map(([kind, body], index) =>
        stockEntryOf({
          kind: kind as string,
          seq: index + 1,
          at: '2026-02-01T09:00:00.000Z' as never,
          by: 'device',
          body: body as unknown as JsonValue,
        }),
      );
      expect(entries.reduce((state, entry) => stockOf([entry], state), stockOf([]))).toEqual(
        stockOf(entries),
      );
    }),
  );
});

const withUses = (state: ReturnType<typeof ledgerOf>, uses: Record<string, string>): typeof state => ({
  ...state,
  lots: new Map(
    [...state.lots].map(([id, one]) => [
      id,
      { ...one, uses: uses[id] === undefined ? 0 : 1, lastUsedAt: (uses[id] ?? null) as never },
    ]),
  ),
});

test('of two open lots the last used is offered first, then the open ones, then what expires first', () => {
  const [a, b, c, d, gone] = [1, 2, 3, 4, 5].map((number) => idOf('lot', number)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const state = withUses(
    ledgerOf(
      added(pigment),
      received({ id: a, lot: 'A', expiry: '2027-09' }),
      received({ id: b, lot: 'B', expiry: '2027-01' }),
      received({ id: c, lot: 'C', openedOn: '2026-07-01', expiry: '2027-12' }),
      received({ id: d, lot: 'D', openedOn: '2026-06-01' }),
      received({ id: gone, lot: 'E', expiry: '2026-01' }),
    ),
    { [d]: '2026-11-01T09:00:00.000Z' },
  );
  const { usable, unusable } = offerLots(state, 'pigment', rulesOn('2026-11-22'));
  expect(usable.map((row) => row.lot.lot)).toEqual(['D', 'C', 'B', 'A']);
  expect(inWords(unusable.map((row) => [row.lot.lot, row.usability]))).toEqual([
    ['E', { usable: false, says: expect.stringContaining('in date until Jan 2026') as string }],
  ]);
  expect(pageOf(state).page.lots.map((row) => row.lot.lot)).toEqual(['D', 'C', 'B', 'A', 'E']);
});

/** The whole page, and how many breaks there were. */
const pageOf = (
  state: ReturnType<typeof ledgerOf>,
): { readonly page: StockPage; readonly breaks: number } => {
  const bits = stockPaging(state, rulesOn('2026-11-22'));
  for (let breaks = 0; ; breaks += 1) {
    const { done, value } = bits.next();
    if (done === true) return { page: value, breaks };
  }
};

test('a cupboard of many years is listed whole and a few lots at a time, and an offer judges its own kind only', () => {
  const needle = productOf('cartridge');
  const state = ledgerOf(
    added(pigment),
    added(needle),
    ...Array.from({ length: 1_000 }, (_, at) =>
      received({ id: idOf('lot', 10 + at), product: needle.id, lot: `N${at}` }),
    ),
    received(),
  );
  const { page, breaks } = pageOf(state);
  expect(new Set(page.lots.map((row) => row.lot.id)).size).toBe(1_001);
  expect(breaks).toBeGreaterThanOrEqual(1_001 / LOTS_AT_ONCE);
  let judged = 0;
  const watched = new Map(
    [...state.lots].map(([id, one]) => [
      id,
      Object.defineProperty({ ...one }, 'recalled', {
        get: () => {
          judged += 1;
          return null;
        },
      }),
    ]),
  );
  expect(offerLots({ ...state, lots: watched }, 'pigment', rulesOn('2026-11-22')).usable).toHaveLength(1);
  expect(matchLot({ ...state, lots: watched }, 'pigment', 'N7', rulesOn('2026-11-22')).same).toEqual([]);
  expect(judged).toBeLessThan(10);
});

test('lots of another kind are not offered; one product can be asked for alone', () => {
  const other = productOf('pigment', { id: idOf('product', 20), name: 'Warm Black' });
  const state = ledgerOf(
    added(pigment),
    added(other),
    added(productOf('cartridge')),
    received(),
    received({ id: idOf('lot', 2), product: other.id }),
    received({ id: idOf('lot', 3), product: idOf('product', 2) }),
  );
  expect(offerLots(state, 'pigment', rulesOn('2026-11-22')).usable).toHaveLength(2);
  expect(
    offerLots(state, 'pigment', rulesOn('2026-11-22'), other.id).usable.map(({ title }) => title),
  ).toEqual(['Nordlys Warm Black']);
});

test('pieces left are counted and never fewer than none', () => {
  const needles = productOf('cartridge');
  const state = withUses(ledgerOf(added(needles), received({ product: needles.id, quantity: 1 })), {
    [lot]: '2026-11-01T09:00:00.000Z',
  });
  expect(offerLots(state, 'cartridge', rulesOn('2026-11-22')).usable[0]?.left).toBe(0);
});

test('a look-alike is asked about by name', () => {
  const state = ledgerOf(added(pigment), received({ lot: 'A0123' }));
  expect(inWords(matchLot(state, 'pigment', 'AOI23', rulesOn('2026-11-22')))).toMatchObject({
    same: [],
    asks: 'Did you mean lot A0123?',
  });
  expect(matchLot(state, 'cartridge', 'AOI23', rulesOn('2026-11-22')).asks).toBeNull();
});
