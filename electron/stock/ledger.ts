import type { JsonValue } from '../../shared/brand.ts';
import { emptyStock, stockEntryOf, stockKinds, stockOf } from '../../shared/stock/fold.ts';
import type { StockBody, StockKind, StockState } from '../../shared/stock/fold.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { AuthorId } from '../../shared/brand.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { LotTotal } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps { readonly reader: Pick<RecordReader, 'read' | 'lotTotals'>; readonly writer: RecordWriter; readonly author: () => AuthorId; readonly onChange?: (() => void) | undefined }

export interface StockLedger {
  /** As the journal has it now, with how often each lot was used: for lists. */
  readonly state: () => StockState;
  /** The same without counting: for one lot, at every tap that names one. */
  readonly known: () => StockState;
  /** Some of its lots, counted. */
  readonly counted: (lots: StockState['lots']) => StockState;
  /** Entries made elsewhere, in one transaction with a session's event. */
  readonly hear: (entries: Iterable<{ readonly kind: string; readonly seq: number; readonly at: Parameters<typeof stockEntryOf>[0]['at']; readonly by: string; readonly body: JsonValue }>) => void;
  readonly write: <K extends StockKind>(kind: K, body: StockBody<K>) => Result<null, Failure>;
}

/** The cupboard in memory: read from the journal when it is first asked for, then entry by entry. */
export const createStockLedger = ({ reader, writer, author, onChange }: Deps): StockLedger => {
  let kept: StockState | undefined;

  const read = (): StockState => {
    const entries = stockKinds.flatMap((kind) => [...reader.read({ kind })]).filter((entry) => entry.state === 'open').toSorted((a, b) => a.seq - b.seq);
    return stockOf(entries.map(stockEntryOf), emptyStock);
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

const counted = (state: StockState, totals: readonly LotTotal[]): StockState => {
  if (totals.length === 0) return state;
  const lots = new Map(state.lots);
  for (const { lotId, uses, lastAt } of totals) {
    const lot = lots.get(lotId);
    if (lot !== undefined) lots.set(lotId, { ...lot, uses, lastUsedAt: lastAt });
  }
  return { ...state, lots };
};
