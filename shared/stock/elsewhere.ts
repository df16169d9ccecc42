import { isStockKind, stockEntryOf, stockOf } from './fold.ts';
import type { StockEntry, StockState } from './fold.ts';
import { plainLot } from './look-alike.ts';
import type { Lot } from './lot.ts';
import { productTitle } from './product.ts';
import type { Product } from './product.ts';

/** A lot that another tablet forbids, as it says. */
export interface LotForbidden extends Pick<Lot, 'recalled' | 'quarantined'> {
  readonly tablet: string;
}
/** By maker, product and number as printed: each tablet entered the same box by itself. */
export type ForbiddenLots = ReadonlyMap<string, LotForbidden>;

const keyOf = (product: Product, lot: Pick<Lot, 'lot'>): string =>
  `${product.kind} ${plainLot(productTitle(product))} ${plainLot(lot.lot)}`;

/** What the ledger of one other tablet forbids. An entry of another version that fits nothing here says nothing. */
export const forbiddenIn = (
  tablet: string,
  entries: readonly Parameters<typeof stockEntryOf>[0][],
): ForbiddenLots => {
  const received = new Set<string>();
  const fitting = entries.flatMap((entry): readonly StockEntry[] => {
    const { id } = (entry.body ?? {}) as { readonly id?: unknown };
    if (!isStockKind(entry.kind) || typeof id !== 'string') return [];
    if (entry.kind === 'lot.received') received.add(id);
    return entry.kind.startsWith('lot.') && !received.has(id) ? [] : [stockEntryOf(entry)];
  });
  const { lots, products } = stockOf(fitting);
  return new Map(
    [...lots.values()].flatMap((lot) => {
      const product = products.get(lot.product);
      const { recalled, quarantined } = lot;
      return product === undefined || (recalled ?? quarantined) === null
        ? []
        : [[keyOf(product, lot), { tablet, recalled, quarantined }] as const];
    }),
  );
};

/** Of two tablets that forbid a lot the stricter word stands. */
export const strictestOf = (all: readonly ForbiddenLots[]): ForbiddenLots => {
  const found = new Map<string, LotForbidden>();
  for (const one of all)
    for (const [key, lot] of one) {
      const before = found.get(key);
      if (before === undefined || (before.recalled === null && lot.recalled !== null)) found.set(key, lot);
    }
  return found;
};

/** The cupboard with what the other tablets forbid: that holds here until the tablet that said it lifts it. */
export const withForbidden = (state: StockState, forbidden: ForbiddenLots): StockState => {
  if (forbidden.size === 0) return state;
  const lots = new Map(state.lots);
  for (const [id, lot] of state.lots) {
    const product = state.products.get(lot.product);
    const there = product === undefined ? undefined : forbidden.get(keyOf(product, lot));
    if (there === undefined) continue;
    lots.set(id, {
      ...lot,
      recalled: lot.recalled ?? from(there.tablet, there.recalled),
      quarantined: lot.quarantined ?? from(there.tablet, there.quarantined),
    });
  }
  return { ...state, lots };
};

/** The reason says which tablet it is of, as its record numbers do. */
const from = <T extends { readonly reason: string }>(tablet: string, said: T | null): T | null =>
  said === null ? null : { ...said, reason: `T${tablet}: ${said.reason}` };
