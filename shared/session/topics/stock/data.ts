import type { KnownLot, LotFact, StationRole } from '../../../stock/facts.ts';
import type { Instant } from '../../../time.ts';

export interface StockData {
  /** Lots of the stock ledger that this session knows of, by lot id, as they stand now. */
  readonly lots: Readonly<Record<string, KnownLot>>;
  /** Lots of the station and of what was given along, newest last; `at` when it was chosen. */
  readonly stationLots: readonly {
    readonly role: StationRole;
    readonly fact: LotFact;
    readonly at: Instant;
  }[];
}

export const noLots: StockData = { lots: {}, stationLots: [] };
