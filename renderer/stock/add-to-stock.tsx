import { useCallback, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { LotRow, StockHead } from '../../shared/stock/pages.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { DateOrder } from '../parts/partial-date.ts';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { EditProduct } from './edit-product.tsx';
import type { ReceiveDraft } from './receive-draft.ts';
import { ReceiveForm } from './receive-form.tsx';

interface AddToStockProps {
  readonly client: Client;
  readonly kind: ProductKind;
  readonly start: Partial<ReceiveDraft>;
  readonly order: DateOrder;
  readonly onClose: () => void;
  readonly onAdded: (row: LotRow) => void;
}

/** From the chair: the lot in hand comes into the ledger, with its product where that is new too. */
export const AddToStock = ({ client, kind, start, order, onClose, onAdded }: AddToStockProps) => {
  const { t } = useWords();

  const ask = useCallback(() => client['stock.list'](null), [client]);
  const [loaded] = useLoad(ask);
  const [fresh, setFresh] = useState<StockHead['products'] | null>(null);
  const [typed, setTyped] = useState<Partial<ReceiveDraft>>(start);
  const [labelOf, setLabelOf] = useState<string | null>(null);
  const page = loaded.is === 'there' ? { ...loaded.value, products: fresh ?? loaded.value.products } : null;
  return (
    <Dialog
      title={labelOf === null ? t(stockScreen.addLotStock) : t(stockScreen.addTheProduct)}
      isOpen
      size="wide"
      onClose={onClose}
    >
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {page !== null && labelOf === null && (
        <ReceiveForm
          page={page}
          kind={kind}
          start={typed}
          order={order}
          onNewProduct={(form, gtin) => {
            setTyped(form);
            setLabelOf(gtin);
          }}
          onReceived={onAdded}
          onCancel={onClose}
        />
      )}
      {labelOf !== null && (
        <EditProduct
          kind={kind}
          gtin={labelOf}
          onCancel={() => setLabelOf(null)}
          onStored={(id, next) => {
            setFresh(next);
            setTyped({ ...typed, product: id });
            setLabelOf(null);
          }}
        />
      )}
    </Dialog>
  );
};
