import type { JsonValue } from '../brand.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Lot, LotFacts, LotLine } from './lot.ts';
import type { Product } from './product.ts';

/** Kinds of the ledger's entries; bodies as below. */
export const stockKinds = [
  'product.added',
  'product.amended',
  'lot.received',
  'lot.amended',
  'lot.opened',
  'lot.quarantined',
  'lot.released',
  'lot.recalled',
  'lot.emptied',
  'lot.retired',
] as const;
export type StockKind = (typeof stockKinds)[number];

interface Bodies {
  readonly 'product.added': Product;
  /** All of the product as it is from now on. */
  readonly 'product.amended': Product;
  readonly 'lot.received': LotFacts & { readonly id: string };
  readonly 'lot.amended': Omit<LotFacts, 'product' | 'openedOn'> & {
    readonly id: string;
    readonly reason: string;
  };
  readonly 'lot.opened': { readonly id: string; readonly on: string };
  readonly 'lot.quarantined': { readonly id: string; readonly reason: string };
  readonly 'lot.released': { readonly id: string; readonly reason: string };
  readonly 'lot.recalled': { readonly id: string; readonly reason: string; readonly notice: string };
  readonly 'lot.emptied': { readonly id: string };
  readonly 'lot.retired': { readonly id: string; readonly reason: string };
}
export type StockBody<K extends StockKind> = Bodies[K];
export type StockEntry = {
  [K in StockKind]: {
    readonly kind: K;
    readonly seq: number;
    readonly at: Instant;
    readonly by: string;
    readonly body: Bodies[K];
  };
}[StockKind];

/** The cupboard as its entries made it. How often a lot was used is not in here: sessions say so. */
export interface StockState {
  readonly products: ReadonlyMap<string, Product>;
  readonly lots: ReadonlyMap<string, Lot>;
}
export const emptyStock: StockState = { products: new Map(), lots: new Map() };

const known: ReadonlySet<string> = new Set(stockKinds);
export const isStockKind = (kind: string): kind is StockKind => known.has(kind);

/** A ledger entry of the journal. Its body was judged when it was written; one without an id is a defect and throws. */
export const stockEntryOf = ({
  kind,
  seq,
  at,
  by,
  body,
}: {
  readonly kind: string;
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly body: JsonValue;
}): StockEntry => {
  const id = typeof body === 'object' && body !== null ? (body as { readonly id?: unknown }).id : undefined;
  if (!isStockKind(kind) || typeof id !== 'string')
    throw new Error(`defect: entry ${seq} is no entry of the stock ledger`);
  return { kind, seq, at, by, body } as unknown as StockEntry;
};

/** The ledger after these entries. */
export const stockOf = (entries: Iterable<StockEntry>, from: StockState = emptyStock): StockState => {
  const products = new Map(from.products);
  const lots = new Map(from.lots);
  for (const entry of entries) {
    if (entry.kind === 'product.added' || entry.kind === 'product.amended')
      products.set(entry.body.id, entry.body);
    else lots.set(entry.body.id, heard(lots.get(entry.body.id), entry));
  }
  return { products, lots };
};

type LotEntry = Exclude<StockEntry, { kind: 'product.added' | 'product.amended' }>;

const heard = (lot: Lot | undefined, entry: LotEntry): Lot => {
  const { seq, at, by } = entry;
  const line = (what: LotLine['what'], note: string): readonly LotLine[] => [
    ...(lot?.history ?? []),
    { seq, at, by, what, note },
  ];
  if (entry.kind === 'lot.received') {
    const { openedOn, ...facts } = entry.body;
    return {
      ...facts,
      openedOn: (openedOn ?? null) as LocalDate | null,
      quarantined: null,
      recalled: null,
      usedUpAt: null,
      retired: null,
      uses: 0,
      lastUsedAt: null,
      history: line('received', [facts.supplier, facts.invoice].filter((text) => text !== '').join(', ')),
    };
  }
  if (lot === undefined) throw new Error(`defect: entry ${seq} speaks of a lot that was never received`);
  switch (entry.kind) {
    case 'lot.amended': {
      const { reason, ...facts } = entry.body;
      const { paoMonths: _was, ...rest } = lot;
      return { ...rest, ...facts, history: line('amended', reason) };
    }
    case 'lot.opened':
      return { ...lot, openedOn: entry.body.on as LocalDate, history: line('opened', entry.body.on) };
    case 'lot.quarantined':
      return {
        ...lot,
        quarantined: { at, reason: entry.body.reason },
        history: line('quarantined', entry.body.reason),
      };
    case 'lot.released':
      return { ...lot, quarantined: null, recalled: null, history: line('released', entry.body.reason) };
    case 'lot.recalled': {
      const { reason, notice } = entry.body;
      return {
        ...lot,
        recalled: { at, reason, notice },
        history: line('recalled', [reason, notice].filter((text) => text !== '').join(', ')),
      };
    }
    case 'lot.emptied':
      return { ...lot, usedUpAt: at, history: line('usedUp', '') };
    case 'lot.retired':
      return {
        ...lot,
        retired: { at, reason: entry.body.reason },
        history: line('retired', entry.body.reason),
      };
  }
};
