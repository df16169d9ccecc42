import type { JsonValue } from '../../shared/brand.ts';
import { forbiddenIn, strictestOf } from '../../shared/stock/elsewhere.ts';
import type { ForbiddenLots } from '../../shared/stock/elsewhere.ts';
import { staffOf } from '../vault/key-exchange.ts';
import type { Vault } from '../vault/vault.ts';
import type { SealedStock } from './share-work.ts';

type Opened = Parameters<typeof forbiddenIn>[1][number];

/** Ledgers of the other tablets, as far as their staff keys were handed over; in memory only. */
export const gatherStock = (exchange: Pick<Vault['exchange'], 'open'>) => {
  const ledgers = new Map<string, { readonly tablet: string; readonly entries: Opened[] }>();
  return {
    add: ({ device, tablet, aad, body, ...entry }: SealedStock): void => {
      const bytes = exchange.open(staffOf(device), aad, body);
      if (bytes === undefined) return;
      const ledger = ledgers.get(device) ?? { tablet, entries: [] };
      ledgers.set(device, ledger);
      ledger.entries.push({ ...entry, body: JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue });
    },
    forbidden: (): ForbiddenLots =>
      strictestOf([...ledgers.values()].map(({ tablet, entries }) => forbiddenIn(tablet, entries))),
  };
};
