import type { JsonValue } from '../../shared/brand.ts';
import { emptyStock, stockEntryOf, stockKinds, stockOf } from '../../shared/stock/fold.ts';
import type { StockBody, StockKind, StockState } from '../../shared/stock/fold.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AuthorId } from '../../shared/brand.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { LotTotal } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'head' | 'lotTotals'>;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly onChange?: (() => void) | undefined;
}

export interface StockLedger {
  /** As the journal has it now, with how often each lot was used: for lists. */
  readonly state: () => StockState;
  /** The same without counting: for one lot, at every tap that names one. */
  readonly known: () => StockState;
  /** Reads it in slices before anybody asks, letting everything else go first; who asks meanwhile does not wait for it. */
  readonly warm: (pause: () => Promise<void>) => Promise<void>;
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
  readonly write: <K extends StockKind>(kind: K, body: StockBody<K>) => Result<null, Failure>;
}

/** The cupboard in memory: read from the journal when it is first asked for, then entry by entry. */
export const createStockLedger = ({ reader, writer, author, onChange }: Deps): StockLedger => {
  let kept: StockState | undefined;

  const stateOf = (entries: readonly Entry[]): StockState =>
    stockOf(
      entries
        .filter((entry) => entry.state === 'open')
        .toSorted((a, b) => a.seq - b.seq)
        .map(stockEntryOf),
      emptyStock,
    );
  const read = (): StockState => stateOf(stockKinds.flatMap((kind) => [...reader.read({ kind })]));
  const warm: StockLedger['warm'] = async (pause) => {
    const upTo = reader.head().seq;
    const entries: Entry[] = [];
    for (const kind of stockKinds) {
      for (const entry of reader.read({ kind })) {
        if (entry.seq <= upTo) entries.push(entry);
        if (entries.length % SLICE === 0) await pause();
        if (kept !== undefined) return;
      }
    }
    // What was entered while this went on comes last and all at once: there is no pause any more.
    kept ??= stateOf([
      ...entries,
      ...stockKinds.flatMap((kind) => [...reader.read({ kind, from: upTo + 1 })]),
    ]);
  };
  const known = (): StockState => (kept ??= read());

  const hear: StockLedger['hear'] = (entries) => {
    const stock = [...entries].filter(({ kind }) => stockKinds.includes(kind as StockKind));
    if (stock.length === 0) return;
    if (kept !== undefined) kept = stockOf(stock.map(stockEntryOf), kept);
    onChange?.();
  };

  return {
    hear,
    known,
    warm,
    state: () => counted(known(), reader.lotTotals()),
    counted: (lots) => counted({ products: known().products, lots }, reader.lotTotals([...lots.keys()])),
    write: (kind, body) => {
      const saved = writer.append(author(), [{ kind, body: JSON.parse(JSON.stringify(body)) as JsonValue }]);
      if (!saved.ok) return saved;
      hear(saved.value);
      return ok(null);
    },
  };
};

/** Entries opened in one go: some ms. */
const SLICE = 64;

const counted = (state: StockState, totals: readonly LotTotal[]): StockState => {
  if (totals.length === 0) return state;
  const lots = new Map(state.lots);
  for (const { lotId, uses, lastAt } of totals) {
    const lot = lots.get(lotId);
    if (lot !== undefined) lots.set(lotId, { ...lot, uses, lastUsedAt: lastAt });
  }
  return { ...state, lots };
};
