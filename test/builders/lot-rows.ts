import type { Lot } from '../../shared/stock/lot.ts';
import { statusOf } from '../../shared/stock/lot.ts';
import type { LotRow } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { Product } from '../../shared/stock/product.ts';
import type { LocalDate } from '../../shared/time.ts';

/** A cartridge of the ledger; `over` changes what a test is about. */
export const cartridgeProduct = (over: Partial<Extract<Product, { kind: 'cartridge' }>> = {}): Product => ({
  id: '0b7b7c1e-0000-4000-8000-000000000001',
  kind: 'cartridge',
  manufacturer: 'Fineline',
  name: 'Micro 3RL',
  gtin: '04012345678901',
  config: '3RL',
  diameterMm: 0.25,
  taper: 'long',
  membrane: true,
  sterilisedBy: 'ethyleneOxide',
  ...over,
});

export const aLot = (over: Partial<Lot> = {}): Lot => ({
  id: '0b7b7c1e-0000-4000-8000-000000000101',
  product: cartridgeProduct().id,
  lot: 'C-5520',
  expiry: '2028-11',
  receivedOn: '2026-10-01' as LocalDate,
  quantity: 20,
  supplier: 'Needle House',
  invoice: 'R-77',
  openedOn: null,
  quarantined: null,
  recalled: null,
  usedUpAt: null,
  retired: null,
  uses: 0,
  lastUsedAt: null,
  history: [],
  ...over,
});

/** A lot as a list shows it: usable unless said otherwise. */
export const aRow = (
  over: Partial<Lot> = {},
  product: Product = cartridgeProduct(),
  says?: string,
  lastDay = '2028-11-30',
): LotRow => {
  const lot = aLot({ product: product.id, ...over });
  return {
    lot,
    product,
    title: productTitle(product),
    status: statusOf(lot),
    usability: says === undefined ? { usable: true } : { usable: false, says },
    lastDay: lastDay as LocalDate,
    left: 20,
  };
};
