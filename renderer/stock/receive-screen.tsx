import { useState } from 'react';
import type { StockPage } from '../../shared/stock/pages.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Card } from '../parts/card.tsx';
import { EditProduct } from './edit-product.tsx';
import type { ReceiveDraft } from './receive-draft.ts';
import { ReceiveForm } from './receive-form.tsx';
import { useStock } from './use-stock.ts';

/** A delivery: one lot after the other, each stored before the next is asked for. */
export const ReceiveScreen = ({ product }: { readonly product?: string | undefined }) => {
  const { go } = useShell();
  const [loaded] = useStock();
  const [fresh, setFresh] = useState<StockPage | null>(null);
  const [typed, setTyped] = useState<Partial<ReceiveDraft>>(product === undefined ? {} : { product });
  const [labelOf, setLabelOf] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const page = fresh ?? (loaded.is === 'there' ? loaded.value : null);
  const back =
    labelOf === null
      ? { words: 'Back to stock', run: () => go({ at: 'stock' }) }
      : { words: 'Back to the lot', run: () => setLabelOf(null) };
  return (
    <>
      <PageTop title={labelOf === null ? 'Receive a lot' : 'New product'} eyebrow="Stock" back={back} />
      {loaded.is === 'no' && (
        <Banner tone="stop" title={loaded.said.says}>
          {loaded.said.whatToDo}
        </Banner>
      )}
      {said !== null && <Banner tone="good">{said}</Banner>}
      {page !== null && labelOf === null && (
        <Card>
          <ReceiveForm
            key={round}
            page={page}
            start={typed}
            onNewProduct={(form, gtin) => {
              setTyped(form);
              setSaid(null);
              setLabelOf(gtin);
            }}
            onReceived={(row, next) => {
              setFresh(next);
              setSaid(
                `${row.title}, lot ${row.lot.lot} is in stock. The form is empty again for the next one.`,
              );
              // The next lot of a delivery has the same supplier, invoice and day.
              setTyped({
                supplier: row.lot.supplier,
                invoice: row.lot.invoice,
                receivedOn: row.lot.receivedOn,
              });
              setRound((count) => count + 1);
            }}
            onCancel={() => go({ at: 'stock' })}
          />
        </Card>
      )}
      {labelOf !== null && (
        <Card>
          <EditProduct
            gtin={labelOf}
            onCancel={() => setLabelOf(null)}
            onStored={(id, next) => {
              setFresh(next);
              setTyped({ ...typed, product: id });
              setLabelOf(null);
              setRound((count) => count + 1);
            }}
          />
        </Card>
      )}
    </>
  );
};
