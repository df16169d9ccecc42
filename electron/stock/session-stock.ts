import type { Entry } from '../../shared/journal/entry.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { dateIn } from '../../shared/time.ts';
import type { Line } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StockLedger } from './ledger.ts';
import { resolveLotsWith } from './session-lots.ts';
import type { ResolveLots } from './session-lots.ts';

/** Between a session and the stock ledger; both write into the same journal in one transaction. */
export interface SessionStock {
  readonly resolve: ResolveLots;
  /** A bottle that was closed until now is open from this use on. */
  readonly openedBy: (event: SessionEvent, data: SessionData) => readonly Line[];
  readonly hear: (entries: readonly Entry[]) => void;
}

const bottles: ReadonlySet<ProductKind> = new Set([
  'pigment',
  'anaesthetic',
  'antiseptic',
  'disinfectant',
  'cleanser',
]);

export const createSessionStock = (
  ledger: StockLedger,
  reader: Pick<RecordReader, 'serialUsed'>,
): SessionStock => ({
  resolve: resolveLotsWith(ledger, reader),
  openedBy: (event, data) =>
    Object.values(event.ledger ?? {}).flatMap((fact): readonly Line[] => {
      if (!fact.known || fact.openedOn !== null || !bottles.has(fact.kind)) return [];
      const on =
        event.type === 'mix.made' && fact.kind === 'pigment'
          ? event.openedOn
          : dateIn(data.opening.timeZone, event.at);
      return [{ kind: 'lot.opened', body: { id: fact.lotId, on } }];
    }),
  hear: ledger.hear,
});
