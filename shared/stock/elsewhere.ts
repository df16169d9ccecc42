import { isStockKind, stockEntryOf, stockOf } from './fold.ts';
import type { StockEntry, StockState } from './fold.ts';
import { plainLot } from './look-alike.ts';
import type { Lot, LotThere } from './lot.ts';
import { productTitle } from './product.ts';
import type { Product, ProductKind } from './product.ts';

/** A lot that another tablet forbids, as that tablet entered it; its reasons name the tablet. */
export interface LotStopped {
  readonly tablet: string;
  readonly lot: Lot;
  readonly product: Product;
}
/** By kind and number as printed: a title is typed differently on each tablet. The strictest comes first. */
type StoppedLots = ReadonlyMap<string, readonly LotStopped[]>;

/** What the other tablets have of each lot, by maker, product and number as printed. */
type LotsThere = ReadonlyMap<string, readonly LotThere[]>;
export interface StockThere {
  readonly stopped: StoppedLots;
  readonly lots: LotsThere;
}

const numberOf = (kind: ProductKind, lot: string): string => `${kind} ${plainLot(lot)}`;
const keyOf = (product: Product, lot: Pick<Lot, 'lot'>): string =>
  `${numberOf(product.kind, lot.lot)} ${plainLot(productTitle(product))}`;

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
  const stopped: LotStopped[] = [];
  for (const lot of state.lots.values()) {
    const product = state.products.get(lot.product);
    if (product === undefined) continue;
    if (isStopped(lot)) stopped.push({ tablet, product, lot: saidBy(tablet, lot) });
    // Of one that is used up or put away nothing is left there.
    if (isGone(lot)) continue;
    const key = keyOf(product, lot);
    const before = lots.get(key)?.[0] ?? { tablet, quantity: 0, uses: 0 };
    // Two boxes of one lot, entered one after the other.
    lots.set(key, [{ tablet, quantity: before.quantity + lot.quantity, uses: before.uses + usesOf(lot.id) }]);
  }
  return { stopped: byNumber(stopped), lots };
};

const isStopped = ({ recalled, quarantined }: Lot): boolean => recalled !== null || quarantined !== null;
const isGone = ({ retired, usedUpAt }: Lot): boolean => retired !== null || usedUpAt !== null;

/** The reason says which tablet it is of, as its record numbers do. */
const saidBy = (tablet: string, lot: Lot): Lot => ({
  ...lot,
  recalled: from(tablet, lot.recalled),
  quarantined: from(tablet, lot.quarantined),
});
const from = <T extends { readonly reason: string }>(tablet: string, said: T | null): T | null =>
  said === null ? null : { ...said, reason: [`T${tablet}`, said.reason].join(': ') };

const byNumber = (all: readonly LotStopped[]): StoppedLots => {
  const found = new Map<string, readonly LotStopped[]>();
  for (const one of all.toSorted(stricterFirst)) {
    const key = numberOf(one.product.kind, one.lot.lot);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
};

/** A recall before a quarantine, the earlier of two (decision 48): in whatever order they were heard. */
const stricterFirst = (a: LotStopped, b: LotStopped): number =>
  Number(a.lot.recalled === null) - Number(b.lot.recalled === null) ||
  inOrder(sinceOf(a.lot), sinceOf(b.lot)) ||
  inOrder(a.tablet, b.tablet);
const sinceOf = ({ recalled, quarantined }: Lot): string => (recalled ?? quarantined)?.at ?? '';
const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The ledgers of all other tablets as one: the stricter word stands, quantities stand side by side. */
export const allThere = (ledgers: readonly StockThere[]): StockThere => {
  const lots = new Map<string, readonly LotThere[]>();
  for (const ledger of ledgers)
    for (const [key, of] of ledger.lots) lots.set(key, [...(lots.get(key) ?? []), ...of]);
  return { stopped: byNumber(ledgers.flatMap(({ stopped }) => [...stopped.values()].flat())), lots };
};

/** The cupboard with what the other tablets say: what one forbids holds here until that tablet lifts it, and what they have counts. */
export const withOthers = (state: StockState, { stopped, lots: others }: StockThere): StockState => {
  if (others.size === 0 && stopped.size === 0) return state;
  const lots = new Map(state.lots);
  const counting = countingRows(state);
  for (const [id, lot] of state.lots) {
    const product = state.products.get(lot.product);
    if (product === undefined) continue;
    const key = keyOf(product, lot);
    const there = counting.get(key) === id ? others.get(key) : undefined;
    const said = (stopped.get(numberOf(product.kind, lot.lot)) ?? []).filter((one) =>
      isSameProduct(one.product, product),
    );
    if (there === undefined && said.length === 0) continue;
    lots.set(id, {
      ...lot,
      ...(there === undefined ? {} : { there }),
      recalled: lot.recalled ?? firstOf(said, 'recalled'),
      quarantined: lot.quarantined ?? firstOf(said, 'quarantined'),
    });
  }
  return { ...state, lots };
};

const firstOf = <K extends 'recalled' | 'quarantined'>(said: readonly LotStopped[], what: K): Lot[K] | null =>
  said.find(({ lot }) => lot[what] !== null)?.lot[what] ?? null;

/** The row of each lot beside which the others' packs are counted: one, though two boxes were entered, and one that is still in use. */
const countingRows = ({ lots, products }: StockState): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  for (const [id, lot] of [...lots].toSorted(([, a], [, b]) => Number(isGone(a)) - Number(isGone(b)))) {
    const product = products.get(lot.product);
    if (product !== undefined && !rows.has(keyOf(product, lot))) rows.set(keyOf(product, lot), id);
  }
  return rows;
};

/**
 * One product, entered on two tablets: by its code or its card, or by a maker or a name of which one holds the other. With one number on
 * both the safe side is to take them for one; two products share neither word.
 */
const isSameProduct = (a: Product, b: Product): boolean =>
  (['gtin', 'hibc', 'card'] as const).some((code) => a[code] !== undefined && a[code] === b[code]) ||
  isLike(a.manufacturer, b.manufacturer) ||
  isLike(a.name, b.name);
const isLike = (a: string, b: string): boolean => {
  const [one, other] = [plainLot(a), plainLot(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

/** What other tablets forbid of lots that this one never received: nothing but the number says that it is the same. */
export const stoppedUnknown = (
  { lots, products }: StockState,
  { stopped }: StockThere,
): readonly LotStopped[] => {
  const own = new Set(
    [...lots.values()].flatMap((lot) => {
      const product = products.get(lot.product);
      return product === undefined ? [] : [numberOf(product.kind, lot.lot)];
    }),
  );
  return [...stopped].flatMap(([number, [strictest]]) =>
    strictest === undefined || own.has(number) ? [] : [strictest],
  );
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
