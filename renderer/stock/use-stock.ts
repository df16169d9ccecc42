import { useCallback } from 'react';
import type { StockPage } from '../../shared/stock/pages.ts';
import { useShell } from '../context.ts';
import { useLoad } from '../use-load.ts';
import type { Loaded } from '../use-load.ts';

/** The whole ledger as it stands; `again` after a change. */
export const useStock = (): readonly [Loaded<StockPage>, () => Promise<void>] => {
  const { client } = useShell();
  const ask = useCallback(() => client['stock.list'](null), [client]);
  return useLoad(ask);
};
