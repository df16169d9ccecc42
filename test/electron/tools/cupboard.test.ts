import { expect, test } from 'vitest';
import { createCupboard } from '../../../electron/practice/studio/cupboard.ts';
import { createRandom } from '../../../electron/practice/studio/random.ts';
import { stockEntryOf, stockOf } from '../../../shared/stock/fold.ts';
import { usabilityOf } from '../../../shared/stock/usability.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { rulesOn } from '../../builders/stock.ts';

const first = '2024-01-08' as LocalDate;
/** A visit every third day for two years. */
const lived = (seed: number) => {
  const cupboard = createCupboard(createRandom(seed));
  const lines = [...cupboard.begin()];
  const visits = Array.from({ length: 240 }, (_, index) => {
    const day = addDays(first, index * 3);
    const taken = [
      cupboard.take('pigment-cool', day, 1),
      cupboard.take('needle-3RL', day, 2),
      cupboard.take('cream', day, 1),
    ];
    lines.push(...cupboard.lines());
    const state = stockOf(
      lines.map(({ kind, body }, at) =>
        stockEntryOf({ kind, body, seq: at + 1, at: `${day}T09:00:00.000Z` as never, by: 'device' }),
      ),
    );
    return { day, taken, state };
  });
  return { lines, visits };
};

test('the same seed fills the same cupboard, lot by lot; another seed another one', () => {
  expect(lived(7).lines).toEqual(lived(7).lines);
  expect(lived(7).lines).not.toEqual(lived(8).lines);
});

test('every lot a visit takes may be used that day, and the ledger knows it', () => {
  for (const { day, taken, state } of lived(7).visits) {
    for (const { fact } of taken) {
      if (fact === null) continue;
      const lot = state.lots.get(fact.lotId);
      const product = state.products.get(fact.productId);
      expect(
        lot !== undefined && product !== undefined && usabilityOf(lot, product, rulesOn(day)).usable,
        `${day} ${fact.lot}`,
      ).toBe(true);
    }
  }
});

test('lots come and go: several of each, opened, emptied or put away, some typed by hand', () => {
  const { lines, visits } = lived(7);
  const count = (kind: string): number => lines.filter((line) => line.kind === kind).length;
  expect(count('product.added')).toBe(8);
  expect(count('lot.received')).toBeGreaterThan(8);
  expect(count('lot.opened')).toBeGreaterThan(4);
  expect(count('lot.emptied') + count('lot.retired')).toBe(count('lot.received') - 3);
  const typed = visits.flatMap(({ taken }) => taken).filter(({ fact }) => fact === null).length;
  expect(typed).toBeGreaterThan(10);
  expect(typed).toBeLessThan(80);
});
