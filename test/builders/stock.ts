import type { JsonValue } from '../../shared/brand.ts';
import { stockEntryOf, stockOf } from '../../shared/stock/fold.ts';
import type { StockBody, StockKind, StockState } from '../../shared/stock/fold.ts';
import type { LotFacts } from '../../shared/stock/lot.ts';
import type { Product, ProductFacts, ProductKind } from '../../shared/stock/product.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import type { LocalDate } from '../../shared/time.ts';

export type ProductOf<K extends ProductKind> = Extract<ProductFacts, { kind: K }> & { readonly id: string };

/** Ids that read like a name: `id('lot', 3)`. */
export const idOf = (what: 'product' | 'lot', number: number): string =>
  `${what === 'product' ? 'aaaaaaaa' : 'bbbbbbbb'}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const common = { manufacturer: 'Nordlys', name: 'Carbon Black' };
const samples: { readonly [K in ProductKind]: ProductOf<K> } = {
  pigment: {
    kind: 'pigment',
    ...common,
    id: idOf('product', 1),
    paoMonths: 6,
    family: 'Carbon black',
    base: 'Water',
    ciNumbers: ['77266'],
    ingredients: [],
    tone: 'cool',
    ratioFrom: 4,
    ratioTo: 30,
    useStatement: true,
    nickelStatement: null,
    chromiumStatement: null,
  },
  cartridge: {
    kind: 'cartridge',
    ...common,
    id: idOf('product', 2),
    name: 'Needle 3RL',
    config: '3RL',
    diameterMm: 0.25,
    taper: 'long',
    membrane: true,
    sterilisedBy: 'ethyleneOxide',
  },
  anaesthetic: {
    kind: 'anaesthetic',
    ...common,
    id: idOf('product', 3),
    name: 'Cream',
    paoMonths: 3,
    actives: [{ name: 'lidocaine', percent: 2.5 }],
    licence: 'PL 1',
  },
  diluent: {
    kind: 'diluent',
    ...common,
    id: idOf('product', 4),
    name: 'Sterile water',
    paoMonths: null,
    sterile: true,
  },
  antiseptic: {
    kind: 'antiseptic',
    ...common,
    id: idOf('product', 5),
    name: 'Alcohol 70 %',
    paoMonths: null,
    active: 'isopropyl alcohol',
    percent: 70,
    contactSeconds: 30,
    card: 'isopropyl-70',
  },
  disinfectant: {
    kind: 'disinfectant',
    ...common,
    id: idOf('product', 6),
    name: 'Surface wipe',
    paoMonths: 3,
    contactMinutes: 3,
  },
  cleanser: { kind: 'cleanser', ...common, id: idOf('product', 7), name: 'Foam', paoMonths: 12 },
  sheetProduct: {
    kind: 'sheetProduct',
    ...common,
    id: idOf('product', 8),
    name: 'Mild shampoo',
    paoMonths: 12,
    nameOnSheet: 'mild shampoo',
  },
};
export const productOf = <K extends ProductKind>(
  kind: K,
  parts: Partial<ProductOf<K>> = {},
): ProductOf<K> => ({ ...samples[kind], ...parts });

export const lotOf = (
  parts: Partial<LotFacts> & { readonly id?: string } = {},
): StockBody<'lot.received'> => ({
  id: idOf('lot', 1),
  product: samples.pigment.id,
  lot: 'A0123',
  expiry: '2027-03',
  receivedOn: '2026-01-10',
  quantity: 2,
  supplier: 'Inkhouse',
  invoice: 'R-1',
  ...parts,
});

export type StockSaid = { [K in StockKind]: readonly [kind: K, body: StockBody<K>] }[StockKind];
/** The ledger after these entries, one a minute. */
export const ledgerOf = (...said: readonly StockSaid[]): StockState =>
  stockOf(
    said.map(([kind, body], index) =>
      stockEntryOf({
        kind,
        seq: index + 1,
        at: `2026-02-01T09:${String(index).padStart(2, '0')}:00.000Z` as never,
        by: 'device',
        body: body as unknown as JsonValue,
      }),
    ),
  );
export const added = (product: Product): StockSaid => ['product.added', product];
export const received = (parts: Parameters<typeof lotOf>[0] = {}): StockSaid => [
  'lot.received',
  lotOf(parts),
];

export const rulesOn = (day: string, parts: Partial<UseRules> = {}): UseRules => ({
  day: day as LocalDate,
  pigmentMonths: 6,
  statementRequired: true,
  ...parts,
});
