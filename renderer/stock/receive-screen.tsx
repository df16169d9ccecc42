import { useState } from 'react';
import type { StockHead } from '../../shared/stock/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Card } from '../parts/card.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useWords } from '../words.tsx';
import { EditProduct } from './edit-product.tsx';
import type { ReceiveDraft } from './receive-draft.ts';
import { ReceiveForm } from './receive-form.tsx';
import { useStockHead } from './use-stock.ts';

/** A delivery: one lot after the other, each stored before the next is asked for. */
export const ReceiveScreen = ({ product }: { readonly product?: string | undefined }) => {
  const { t } = useWords();

  const { go } = useShell();
  const loaded = useStockHead();
  const [fresh, setFresh] = useState<StockHead['products'] | null>(null);
  const [typed, setTyped] = useState<Partial<ReceiveDraft>>(product === undefined ? {} : { product });
  const [labelOf, setLabelOf] = useState<string | null>(null);
  const [said, setSaid] = useState<Phrase | null>(null);
  const [round, setRound] = useState(0);
  const page = loaded.is === 'there' ? { ...loaded.value, products: fresh ?? loaded.value.products } : null;
  const back =
    labelOf === null
      ? { words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) }
      : { words: t(stockScreen.backToTheLot), run: () => setLabelOf(null) };
  return (
    <>
      <PageTop
        title={labelOf === null ? t(stockScreen.receiveALot) : t(stockScreen.newProduct)}
        eyebrow={t(stockScreen.stock)}
        back={back}
      />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {said !== null && <Banner tone="good">{t(said)}</Banner>}
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
            onReceived={(row) => {
              setSaid(stockScreen.lotIsInStock({ title: row.title, lot: row.lot.lot }));
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
