import { isStockKind, stockEntryOf, stockOf } from './fold.ts';
import type { StockEntry, StockState } from './fold.ts';
import { plainLot } from './look-alike.ts';
import type { Lot, LotThere } from './lot.ts';
import { productTitle } from './product.ts';
import type { Product } from './product.ts';

/** A lot that another tablet forbids, as it says. */
interface LotForbidden extends Pick<Lot, 'recalled' | 'quarantined'> {
  readonly tablet: string;
}
/** By maker, product and number as printed: each tablet entered the same box by itself. */
type ForbiddenLots = ReadonlyMap<string, LotForbidden>;

/** What the other tablets have of each lot, by the same. */
type LotsThere = ReadonlyMap<string, readonly LotThere[]>;
export interface StockThere {
  readonly forbidden: ForbiddenLots;
  readonly lots: LotsThere;
}

const keyOf = (product: Product, lot: Pick<Lot, 'lot'>): string =>
  `${product.kind} ${plainLot(productTitle(product))} ${plainLot(lot.lot)}`;

type Ledger = readonly Parameters<typeof stockEntryOf>[0][];

/** An entry of another version that fits nothing here says nothing. */
const stateIn = (entries: Ledger): StockState => {
  const received = new Set<string>();
  const fitting = entries.flatMap((entry): readonly StockEntry[] => {
    const { id } = (entry.body ?? {}) as { readonly id?: unknown };
    if (!isStockKind(entry.kind) || typeof id !== 'string') return [];
    if (entry.kind === 'lot.received') received.add(id);
    return entry.kind.startsWith('lot.') && !received.has(id) ? [] : [stockEntryOf(entry)];
  });
  return stockOf(fitting);
};

/** What the ledger of one other tablet forbids, and what it has. `usesOf`: how many sessions there used a lot, by its id there. */
export const ledgerThere = (tablet: string, entries: Ledger, usesOf: (lot: string) => number): StockThere => {
  const state = stateIn(entries);
  const lots = new Map<string, readonly LotThere[]>();
  for (const lot of state.lots.values()) {
    const product = state.products.get(lot.product);
    if (product === undefined) continue;
    const key = keyOf(product, lot);
    const before = lots.get(key)?.[0] ?? { tablet, quantity: 0, uses: 0 };
    // Two boxes of one lot, entered one after the other.
    lots.set(key, [{ tablet, quantity: before.quantity + lot.quantity, uses: before.uses + usesOf(lot.id) }]);
  }
  return { forbidden: forbiddenIn(tablet, state), lots };
};

const forbiddenIn = (tablet: string, { lots, products }: StockState): ForbiddenLots =>
  new Map(
    [...lots.values()].flatMap((lot) => {
      const product = products.get(lot.product);
      const { recalled, quarantined } = lot;
      return product === undefined || (recalled ?? quarantined) === null
        ? []
        : [[keyOf(product, lot), { tablet, recalled, quarantined }] as const];
    }),
  );

/** The ledgers of all other tablets as one: the stricter word stands, quantities stand side by side. */
export const allThere = (ledgers: readonly StockThere[]): StockThere => {
  const lots = new Map<string, readonly LotThere[]>();
  for (const ledger of ledgers)
    for (const [key, of] of ledger.lots) lots.set(key, [...(lots.get(key) ?? []), ...of]);
  return { forbidden: strictestOf(ledgers.map(({ forbidden }) => forbidden)), lots };
};

/** Of two tablets that forbid a lot the stricter word stands. */
const strictestOf = (all: readonly ForbiddenLots[]): ForbiddenLots => {
  const found = new Map<string, LotForbidden>();
  for (const one of all)
    for (const [key, lot] of one) {
      const before = found.get(key);
      if (before === undefined || (before.recalled === null && lot.recalled !== null)) found.set(key, lot);
    }
  return found;
};

/** The cupboard with what the other tablets say: what one forbids holds here until that tablet lifts it, and what they have counts. */
export const withOthers = (state: StockState, { forbidden, lots: others }: StockThere): StockState => {
  if (others.size === 0) return state;
  const lots = new Map(state.lots);
  for (const [id, lot] of state.lots) {
    const product = state.products.get(lot.product);
    const key = product === undefined ? undefined : keyOf(product, lot);
    const there = key === undefined ? undefined : others.get(key);
    if (key === undefined || there === undefined) continue;
    const forbids = forbidden.get(key);
    lots.set(id, {
      ...lot,
      there,
      ...(forbids === undefined
        ? {}
        : {
            recalled: lot.recalled ?? from(forbids.tablet, forbids.recalled),
            quarantined: lot.quarantined ?? from(forbids.tablet, forbids.quarantined),
          }),
    });
  }
  return { ...state, lots };
};

/** All that came in and all uses, over all tablets. `null`: this tablet's own uses are still being counted. */
export const overTablets = ({
  quantity,
  uses,
  there = [],
}: Pick<Lot, 'quantity' | 'uses' | 'there'>): {
  readonly quantity: number;
  readonly uses: number | null;
} => ({
  quantity: there.reduce((sum, one) => sum + one.quantity, quantity),
  uses: uses === null ? null : there.reduce((sum, one) => sum + one.uses, uses),
});

/** The reason says which tablet it is of, as its record numbers do. */
const from = <T extends { readonly reason: string }>(tablet: string, said: T | null): T | null =>
  said === null ? null : { ...said, reason: [`T${tablet}`, said.reason].join(': ') };
