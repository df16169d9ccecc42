import type { JsonValue } from '../../shared/brand.ts';
import { emptyStock, stockEntryOf, stockKinds, stockOf } from '../../shared/stock/fold.ts';
import type { StockBody, StockKind, StockState } from '../../shared/stock/fold.ts';
import { stoppedUnknown, withOthers } from '../../shared/stock/elsewhere.ts';
import type { LotStopped, StockThere } from '../../shared/stock/elsewhere.ts';
import { statusOf } from '../../shared/stock/lot.ts';
import type { Lot } from '../../shared/stock/lot.ts';
import type { Product } from '../../shared/stock/product.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AuthorId } from '../../shared/brand.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { LotTotal } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'head' | 'lotTotals' | 'listsMissing'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly onChange?: (() => void) | undefined;
}

/** A lot with its product: this tablet's, or one that only another tablet entered. */
export interface OneLot {
  readonly lot: Lot;
  readonly product: Product;
}

export interface StockLedger {
  /** As the journal has it now, with how often each lot was used: for lists. */
  readonly state: () => StockState;
  /** The same without counting: for one lot, at every tap that names one. */
  readonly known: () => StockState;
  /** What is read already; nobody waits for the rest. */
  readonly soFar: () => StockState | undefined;
  /** Reads it bit by bit before anybody asks; who asks meanwhile does not wait for it. */
  readonly warming: () => Generator<undefined, void>;
  /** Some of its lots, counted. */
  readonly counted: (lots: StockState['lots']) => StockState;
  /** Entries made elsewhere, in one transaction with a session's event. */
  readonly hear: (
    entries: Iterable<{
      readonly kind: string;
      readonly seq: number;
      readonly at: Parameters<typeof stockEntryOf>[0]['at'];
      readonly by: string;
      readonly body: JsonValue;
    }>,
  ) => void;
  /** What the other tablets forbid holds here too, and what they have counts. Answers with the lots whose state changes. */
  readonly hearElsewhere: (there: StockThere) => readonly OneLot[];
  /** Lots that another tablet forbids and this one never received: somebody may type one. */
  readonly stoppedUnknown: () => readonly LotStopped[];
  readonly write: <K extends StockKind>(kind: K, body: StockBody<K>) => Result<null, Failure>;
}

/** The cupboard in memory: read from the journal when it is first asked for, then entry by entry. */
export const createStockLedger = ({ reader, writer, author, onChange }: Deps): StockLedger => {
  let kept: StockState | undefined;
  let elsewhere: StockThere = { stopped: new Map(), lots: new Map() };
  let shown:
    | {
        readonly of: StockState;
        readonly there: StockThere;
        readonly is: StockState;
        readonly unknown: readonly LotStopped[];
      }
    | undefined;

  const read = (): StockState =>
    stockOf(inOrder(stockKinds.flatMap((kind) => [...reader.read({ kind })])).map(stockEntryOf), emptyStock);
  const warming: StockLedger['warming'] = function* () {
    const upTo = reader.head().seq;
    const entries: Entry[] = [];
    for (const kind of stockKinds) {
      for (const entry of reader.read({ kind })) {
        if (kept !== undefined) return;
        if (entry.seq <= upTo) entries.push(entry);
        if (entries.length % SLICE === 0) yield;
      }
    }
    let state = emptyStock;
    const sorted = inOrder(entries);
    for (let at = 0; at < sorted.length; at += SLICE) {
      state = stockOf(sorted.slice(at, at + SLICE).map(stockEntryOf), state);
      yield;
      if (kept !== undefined) return;
    }
    // What was entered while this went on comes last and all at once: there is no pause any more.
    const late = stockKinds.flatMap((kind) => [...reader.read({ kind, from: upTo + 1 })]);
    kept ??= stockOf(inOrder(late).map(stockEntryOf), state);
  };
  const own = (): StockState => (kept ??= read());
  /** Made anew only when one of the two has changed: a tap asks for one lot. */
  const both = (of: StockState): NonNullable<typeof shown> =>
    shown?.of === of && shown.there === elsewhere
      ? shown
      : (shown = {
          of,
          there: elsewhere,
          is: withOthers(of, elsewhere),
          unknown: stoppedUnknown(of, elsewhere),
        });
  const strict = (of: StockState): StockState => both(of).is;
  const known = (): StockState => strict(own());
  const unknown = (): readonly LotStopped[] => both(own()).unknown;

  const hear: StockLedger['hear'] = (entries) => {
    const stock = [...entries].filter(({ kind }) => stockKinds.includes(kind as StockKind));
    if (stock.length === 0) return;
    if (kept !== undefined) kept = stockOf(stock.map(stockEntryOf), kept);
    onChange?.();
  };

  return {
    hear,
    known,
    soFar: () => (kept === undefined ? undefined : strict(kept)),
    warming,
    state: () =>
      reader.listsMissing() === undefined ? counted(known(), reader.lotTotals()) : uncounted(known()),
    counted: (lots) => {
      const some = { products: known().products, lots };
      return reader.listsMissing() === undefined
        ? counted(some, reader.lotTotals([...lots.keys()]))
        : uncounted(some);
    },
    hearElsewhere: (there) => {
      const before = { lots: known().lots, unknown: unknown() };
      elsewhere = there;
      const { lots, products } = known();
      const changed = [...lots].flatMap(([id, lot]): readonly OneLot[] => {
        const was = before.lots.get(id);
        const product = products.get(lot.product);
        return product === undefined || (was !== undefined && statusOf(was) === statusOf(lot))
          ? []
          : [{ lot, product }];
      });
      if (changed.length > 0 || there.lots.size > 0) onChange?.();
      const still = new Set(unknown().map(({ lot }) => lot.id));
      const lifted = before.unknown
        .filter(({ lot }) => !still.has(lot.id))
        .map(({ lot, product }) => ({ product, lot: { ...lot, recalled: null, quarantined: null } }));
      return [...changed, ...unknown(), ...lifted];
    },
    stoppedUnknown: unknown,
    write: (kind, body) => {
      const saved = writer.append(author(), [{ kind, body: JSON.parse(JSON.stringify(body)) as JsonValue }]);
      if (!saved.ok) return saved;
      hear(saved.value);
      return ok(null);
    },
  };
};

/** Entries opened in one go: about a millisecond. */
const SLICE = 32;

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ state }) => state === 'open').toSorted((a, b) => a.seq - b.seq);

/** While the lists are made nobody knows yet how often. */
const uncounted = ({ products, lots }: StockState): StockState => ({
  products,
  lots: new Map([...lots].map(([id, lot]) => [id, { ...lot, uses: null, lastUsedAt: null }])),
});

const counted = (state: StockState, totals: readonly LotTotal[]): StockState => {
  if (totals.length === 0) return state;
  const lots = new Map(state.lots);
  for (const { lotId, uses, lastAt } of totals) {
    const lot = lots.get(lotId);
    if (lot !== undefined) lots.set(lotId, { ...lot, uses, lastUsedAt: lastAt });
  }
  return { ...state, lots };
};
