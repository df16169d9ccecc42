import { useCallback, useEffect } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { LotOffer } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { connect } from '../client.ts';
import { useLoad } from '../use-load.ts';

const none = (kind: ProductKind): LotOffer => ({ kind, usable: [], unusable: [], unusableMore: 0 });

/** Lots of one kind to choose from; where the ledger does not answer, a lot can still be typed. */
export const useLotOffer = (
  client: Client,
  kind: ProductKind,
  product: string | undefined,
): { readonly offer: LotOffer | null; readonly again: () => Promise<void> } => {
  const ask = useCallback(
    () => client['stock.offer']({ kind, ...(product === undefined ? {} : { product }) }),
    [client, kind, product],
  );
  const [loaded, again] = useLoad(ask);
  // A lot may be stopped while its picker stands open.
  useEffect(() => connect().listen('stock.changed', () => void again()), [again]);
  return { offer: loaded.is === 'there' ? loaded.value : loaded.is === 'no' ? none(kind) : null, again };
};
