import { expect, test } from 'vitest';
import { allThere, ledgerThere, overTablets, withOthers } from '../../../shared/stock/elsewhere.ts';
import type { StockThere } from '../../../shared/stock/elsewhere.ts';
import { stockOf } from '../../../shared/stock/fold.ts';
import type { StockBody, StockEntry, StockKind, StockState } from '../../../shared/stock/fold.ts';
import type { Instant } from '../../../shared/time.ts';
import { idOf, productOf } from '../../builders/stock.ts';

type Said = readonly [kind: StockKind, body: object];
const entriesOf = (said: readonly Said[]): readonly StockEntry[] =>
  said.map(
    ([kind, body], index) =>
      ({
        kind,
        seq: index + 1,
        at: `2026-11-2${index}T10:00:00.000Z` as Instant,
        by: 'ada',
        body,
      }) as unknown as StockEntry,
  );
const added: Said = ['product.added', productOf('pigment')];
const boxOf = (number: number, parts: Partial<StockBody<'lot.received'>> = {}): Said => [
  'lot.received',
  {
    id: idOf('lot', number),
    product: productOf('pigment').id,
    lot: 'AB-12',
    expiry: '2027-12',
    receivedOn: '2026-01-10',
    quantity: 20,
    supplier: '',
    invoice: '',
    ...parts,
  },
];
const recalled = (number: number): Said => [
  'lot.recalled',
  { id: idOf('lot', number), reason: 'Germs', notice: '' },
];
const aside = (number: number): Said => ['lot.quarantined', { id: idOf('lot', number), reason: 'Seal' }];

const there = (tablet: string, ...said: readonly Said[]): StockThere =>
  ledgerThere(tablet, entriesOf([added, ...said]) as never, () => 3);
const here = (...said: readonly Said[]): StockState => stockOf(entriesOf([added, ...said]));
const lotsWith = (state: StockState, ...ledgers: readonly StockThere[]) => [
  ...withOthers(state, allThere(ledgers)).lots.values(),
];

test.each([
  ['recalled first', [boxOf(1), boxOf(2), recalled(1), aside(2)]],
  ['put aside first', [boxOf(1), boxOf(2), aside(1), recalled(2)]],
] as const)('two boxes of one lot on another tablet, %s: the recall stands', (_how, said) => {
  const [lot] = lotsWith(here(boxOf(9)), there('2', ...said));
  expect(lot).toMatchObject({ recalled: { reason: 'T2: Germs' }, quarantined: { reason: 'T2: Seal' } });
});

test('of two tablets that recall a lot the first one is named, in whatever order they were heard', () => {
  const [two, three] = [there('2', boxOf(1), boxOf(5), recalled(1)), there('3', boxOf(1), recalled(1))];
  const said = [lotsWith(here(boxOf(9)), two, three), lotsWith(here(boxOf(9)), three, two)];
  expect(said.map(([lot]) => lot?.recalled?.reason)).toEqual(['T3: Germs', 'T3: Germs']);
});

test.each([
  ['used up', ['lot.emptied', { id: idOf('lot', 1) }]],
  ['put away', ['lot.retired', { id: idOf('lot', 1), reason: 'old' }]],
] as const)('a box that is %s on another tablet is not counted as left', (_how, said) => {
  expect(lotsWith(here(boxOf(9)), there('2', boxOf(1), said))[0]?.there).toBe(undefined);
  expect(lotsWith(here(boxOf(9)), there('2', boxOf(1), boxOf(2, { quantity: 4 }), said))[0]?.there).toEqual([
    { tablet: '2', quantity: 4, uses: 3 },
  ]);
});

test('a box that is put away there and was recalled is recalled here', () => {
  const put: Said = ['lot.retired', { id: idOf('lot', 1), reason: 'thrown away' }];
  expect(lotsWith(here(boxOf(9)), there('2', boxOf(1), recalled(1), put))[0]?.recalled).not.toBe(null);
});

test('two boxes of one lot here count what the other tablet has once, at the box in use', () => {
  const used: Said = ['lot.emptied', { id: idOf('lot', 7) }];
  const rows = lotsWith(here(boxOf(7), boxOf(8), used), there('2', boxOf(1)));
  expect(rows.map((lot) => overTablets(lot).quantity)).toEqual([20, 40]);
});
