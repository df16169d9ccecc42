import { useCallback } from 'react';
import type { StockHead } from '../../shared/stock/pages.ts';
import { useShell } from '../context.ts';
import { useLoad } from '../use-load.ts';
import type { Loaded } from '../use-load.ts';
import { readCupboard } from './read-cupboard.ts';
import type { Cupboard } from './read-cupboard.ts';

/** The whole ledger as it stands; `again` after a change. */
export const useStock = (): readonly [Loaded<Cupboard>, () => Promise<void>] => {
  const { client } = useShell();
  const ask = useCallback(() => readCupboard(client), [client]);
  return useLoad(ask);
};

/** What the ledger knows beside its lots. */
export const useStockHead = (): Loaded<StockHead> => {
  const { client } = useShell();
  const ask = useCallback(() => client['stock.list'](null), [client]);
  const [loaded] = useLoad(ask);
  return loaded;
};
