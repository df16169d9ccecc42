import type { Entry } from '../../shared/journal/entry.ts';
import type { RecordReader } from '../store/store.ts';
import type { StockLedger } from './ledger.ts';
import { resolveLotsWith } from './session-lots.ts';
import type { ResolveLots } from './session-lots.ts';

/** Between a session and the stock ledger; both write into the same journal in one transaction. */
export interface SessionStock {
  readonly resolve: ResolveLots;
  readonly hear: (entries: readonly Entry[]) => void;
}

export const createSessionStock = (
  ledger: StockLedger,
  reader: Pick<RecordReader, 'serialUsed'>,
): SessionStock => ({
  resolve: resolveLotsWith(ledger, reader),
  hear: ledger.hear,
});
