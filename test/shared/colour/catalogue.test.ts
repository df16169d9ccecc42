import { expect, test } from 'vitest';
import { catalogueOf, diluentOf } from '../../../shared/colour/catalogue.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { offerLots } from '../../../shared/stock/offer.ts';
import type { StockSaid } from '../../builders/stock.ts';
import { added, idOf, ledgerOf, productOf, received, rulesOn } from '../../builders/stock.ts';

const protocol = defaultProtocol('uk');
const offer = (kind: 'pigment' | 'diluent', ...said: readonly StockSaid[]) =>
  offerLots(ledgerOf(...said), kind, rulesOn('2026-11-22'));
const black = productOf('pigment', { card: 'carbon-black', masstoneLab: { L: 18, a: 0.5, b: -1 } });
const grey = productOf('pigment', {
  id: idOf('product', 20),
  name: 'Soft Grey',
  tone: 'warm',
  ratioFrom: null,
  ratioTo: null,
});

test('each product that may be used today stands there once, with its pack, its range and its own colour', () => {
  const choices = catalogueOf(
    protocol,
    offer(
      'pigment',
      added(black),
      received(),
      received({ id: idOf('lot', 2), lot: 'A0124' }),
      added(grey),
      received({ id: idOf('lot', 3), product: grey.id, lot: 'G1' }),
    ),
  );
  expect(
    choices.map(({ manufacturer, range, masstone, warm }) => ({ manufacturer, range, masstone, warm })),
  ).toEqual(
    expect.arrayContaining([
      { manufacturer: 'Nordlys', range: [4, 30], masstone: { L: 18, a: 0.5, b: -1 }, warm: false },
      { manufacturer: 'Nordlys', range: [0, 40], masstone: undefined, warm: true },
    ]),
  );
  expect(choices).toHaveLength(2);
  expect(choices.find(({ pigment }) => pigment.startsWith('Carbon'))?.lot).toMatchObject({
    expiry: '2027-03',
    statementOnLabel: true,
  });
});

test('a lot that is out of date or recalled is never proposed; the cards of the protocol stand in, without a lot', () => {
  const gone = offer(
    'pigment',
    added(black),
    received({ expiry: '2026-10' }),
    received({ id: idOf('lot', 2), lot: 'A0124' }),
    ['lot.recalled', { id: idOf('lot', 2), reason: 'Maker', notice: '1' }],
  );
  const choices = catalogueOf(protocol, gone);
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.every(({ lot }) => lot === null)).toBe(true);
});

test('only a sterile pack is offered to thin with', () => {
  const still = productOf('diluent');
  const tap = productOf('diluent', { id: idOf('product', 30), name: 'Distilled water', sterile: false });
  const packs = [added(tap), received({ id: idOf('lot', 5), product: tap.id, lot: 'D1' })] as const;
  expect(diluentOf(protocol, offer('diluent', ...packs))).toBeNull();
  expect(
    diluentOf(
      protocol,
      offer(
        'diluent',
        ...packs,
        added(still),
        received({ id: idOf('lot', 6), product: still.id, lot: 'W7' }),
      ),
    ),
  ).toMatchObject({ name: 'Sterile water', lot: 'W7' });
});
