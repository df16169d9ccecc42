import { isStockKind, stockEntryOf, stockOf } from '../stock/fold.ts';
import type { StockEntry } from '../stock/fold.ts';
import type { Lot } from '../stock/lot.ts';
import { statusOf } from '../stock/lot.ts';
import type { LotStatus } from '../stock/lot.ts';
import type { BodyOf } from './apart.ts';
import type { Link } from './chains.ts';
import type { Knowledge } from './knowledge.ts';
import { standing } from './standing.ts';

/** One lot of one product, on however many tablets it was entered. */
export interface SharedLot {
  readonly product: string;
  readonly lot: string;
  /** The strictest that stands. */
  readonly status: LotStatus;
  /** All that came in. */
  readonly quantity: number;
  /** The earliest day that stands. */
  readonly expiry: string;
  readonly entered: readonly Lot[];
}

/** From the strictest on. */
const strictness: readonly LotStatus[] = ['recalled', 'quarantined', 'retired', 'usedUp', 'open', 'inStock'];

/**
 * The lots of the studio. A state that forbids holds until somebody who knew of it lifted it; what one tablet forbids of a lot holds for the
 * same lot entered on another. `links` are the ledger's entries, each after all that its author knew.
 */
export const lotsIn = (
  links: readonly Link[],
  { knew }: Pick<Knowledge, 'knew'>,
  bodyOf: BodyOf,
): readonly SharedLot[] => {
  const told = links.flatMap((link) => {
    const body = bodyOf(link);
    const { kind, seq, at, by } = link.entry;
    // What another app wrote without an id is kept, and is no lot.
    return typeof body?.['id'] !== 'string' || !isStockKind(kind)
      ? []
      : [{ link, entry: stockEntryOf({ kind, seq, at, by, body: { ...body } }) }];
  });
  const byLot = new Map<string, { readonly link: Link; readonly entry: StockEntry }[]>();
  for (const one of told)
    if (one.entry.kind.startsWith('lot.'))
      byLot.set(one.entry.body.id, [...(byLot.get(one.entry.body.id) ?? []), one]);
  const groups = new Map<string, Lot[]>();
  for (const entries of byLot.values()) {
    // Spoken of before it came in: that it came in stands on a tablet that was not heard of yet.
    if (entries[0]?.entry.kind !== 'lot.received') continue;
    const lot = strictestOf(entries, knew);
    if (lot === undefined) continue;
    const key = `${lot.product} ${lot.lot.toUpperCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), lot]);
  }
  return [...groups.values()].map(together);
};

const strictestOf = (
  entries: readonly { readonly link: Link; readonly entry: StockEntry }[],
  knew: Knowledge['knew'],
): Lot | undefined => {
  const lot = [...stockOf(entries.map(({ entry }) => entry)).lots.values()][0];
  if (lot === undefined) return undefined;
  const kept = (kinds: readonly string[], lifts: readonly string[]): StockEntry | undefined => {
    const about = entries.filter(({ entry }) => kinds.includes(entry.kind) || lifts.includes(entry.kind));
    const last = new Set(
      standing(
        about.map(({ link }) => link),
        knew,
      ),
    );
    return about.find(({ link, entry }) => last.has(link) && kinds.includes(entry.kind))?.entry;
  };
  const at = (kind: 'lot.quarantined' | 'lot.recalled') => {
    const found = kept([kind], ['lot.released']);
    return found?.kind === kind ? { ...found.body, at: found.at } : null;
  };
  const quarantined = at('lot.quarantined');
  const recalled = at('lot.recalled');
  const days = standing(
    entries
      .filter(({ entry }) => entry.kind === 'lot.amended' || entry.kind === 'lot.received')
      .map(({ link }) => link),
    knew,
  );
  const expiries = entries.flatMap(({ link, entry }) =>
    days.includes(link) && 'expiry' in entry.body ? [String(entry.body.expiry)] : [],
  );
  return {
    ...lot,
    expiry: expiries.toSorted()[0] ?? lot.expiry,
    quarantined: quarantined as Lot['quarantined'],
    recalled: recalled as Lot['recalled'],
  };
};

const together = (entered: readonly Lot[]): SharedLot => {
  const [first] = entered as readonly [Lot];
  const states = entered.map(statusOf);
  // Used up or put away is what one tablet says of its own packs; the others may have some left.
  const forbids = strictness.slice(0, 2).find((status) => states.includes(status));
  const left = strictness.toReversed().find((status) => states.includes(status));
  return {
    product: first.product,
    lot: first.lot,
    status: forbids ?? left ?? 'inStock',
    quantity: entered.reduce((sum, { quantity }) => sum + quantity, 0),
    expiry: entered.map(({ expiry }) => expiry).toSorted()[0] ?? first.expiry,
    entered,
  };
};
