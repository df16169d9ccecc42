import { stationRoles } from '../../../stock/facts.ts';
import type { StationRole } from '../../../stock/facts.ts';
import type { SessionData } from '../../data.ts';

export interface StockView {
  /** By role, the lot of the ledger that was chosen last. */
  readonly stationLots: Readonly<Partial<Record<StationRole, string>>>;
}

export const stockView = ({ stationLots }: SessionData): StockView => ({
  stationLots: Object.fromEntries(
    stationRoles.flatMap((role) => {
      const fact = stationLots.findLast((one) => one.role === role)?.fact;
      return fact?.known === true ? [[role, fact.lotId] as const] : [];
    }),
  ),
});
