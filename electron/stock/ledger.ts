import type { JsonValue } from '../../shared/brand.ts';
import { emptyStock, stockEntryOf, stockKinds, stockOf } from '../../shared/stock/fold.ts';
import type { StockBody, StockKind, StockState } from '../../shared/stock/fold.ts';
import { withOthers } from '../../shared/stock/elsewhere.ts';
import type { StockThere } from '../../shared/stock/elsewhere.ts';
import { statusOf } from '../../shared/stock/lot.ts';
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
  /** What the other tablets forbid holds here too, and what they have counts. Answers of which lots the state changes. */
  readonly hearElsewhere: (there: StockThere) => readonly string[];
  readonly write: <K extends StockKind>(kind: K, body: StockBody<K>) => Result<null, Failure>;
}

/** The cupboard in memory: read from the journal when it is first asked for, then entry by entry. */
export const createStockLedger = ({ reader, writer, author, onChange }: Deps): StockLedger => {
  let kept: StockState | undefined;
  let elsewhere: StockThere = { forbidden: new Map(), lots: new Map() };
  let shown: { readonly of: StockState; readonly there: StockThere; readonly is: StockState } | undefined;

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
  const strict = (of: StockState): StockState => {
    if (shown?.of !== of || shown.there !== elsewhere)
      shown = { of, there: elsewhere, is: withOthers(of, elsewhere) };
    return shown.is;
  };
  const known = (): StockState => strict(own());

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
      const before = known().lots;
      elsewhere = there;
      const changed = [...known().lots].filter(([id, lot]) => {
        const was = before.get(id);
        return was === undefined || statusOf(was) !== statusOf(lot);
      });
      if (changed.length > 0 || there.lots.size > 0) onChange?.();
      return changed.map(([id]) => id);
    },
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
