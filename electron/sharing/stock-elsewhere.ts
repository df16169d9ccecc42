import type { JsonValue } from '../../shared/brand.ts';
import type { UseElsewhere } from '../../shared/sharing/picture.ts';
import { allThere, ledgerThere } from '../../shared/stock/elsewhere.ts';
import type { StockThere } from '../../shared/stock/elsewhere.ts';
import { staffOf } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';
import type { SealedStock } from './share-work.ts';

type Opened = Parameters<typeof ledgerThere>[1][number];

/** Ledgers of the other tablets, as far as their staff keys were handed over; in memory only. */
export const gatherStock = (exchange: Pick<Vault['exchange'], 'open'>) => {
  const ledgers = new Map<string, { readonly tablet: string; readonly entries: Opened[] }>();
  /** By the id that the lot has on its own tablet. */
  const sessions = new Map<string, Set<string>>();
  return {
    add: ({ device, tablet, aad, body, ...entry }: SealedStock): void => {
      const bytes = exchange.open(staffOf(device), aad, body);
      if (bytes === undefined) return;
      const ledger = ledgers.get(device) ?? { tablet, entries: [] };
      ledgers.set(device, ledger);
      ledger.entries.push({ ...entry, body: JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue });
    },
    use: ({ lotId, session }: UseElsewhere): void => {
      if (lotId === null) return;
      const of = sessions.get(lotId) ?? new Set();
      sessions.set(lotId, of);
      of.add(session);
    },
    there: (): StockThere =>
      allThere(
        [...ledgers.values()].map(({ tablet, entries }) =>
          ledgerThere(tablet, entries, (lot) => sessions.get(lot)?.size ?? 0),
        ),
      ),
  };
};
