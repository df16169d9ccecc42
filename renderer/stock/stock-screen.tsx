import { useMemo, useState } from 'react';
import { readPackCode } from '../../shared/stock/gs1.ts';
import type { LotInList } from '../../shared/stock/pages.ts';
import { productKinds, productTitle } from '../../shared/stock/product.ts';
import type { Product } from '../../shared/stock/product.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { scannerWords } from '../../shared/words/screens/scanner.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useOpenState, useShell } from '../context.ts';
import { OthersNote } from '../home/others-note.tsx';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useScanned } from '../scan/hear-scanner.tsx';
import { useWords } from '../words.tsx';
import { filterLots, soonDays } from './filter-lots.ts';
import type { LotFilter } from './filter-lots.ts';
import { LotTable } from './lot-table.tsx';
import { kindWords } from './lot-words.ts';
import { useStock } from './use-stock.ts';
import { useMay } from '../people/use-may.ts';
import './stock.css';

const kinds = [
  { id: 'all', label: stockScreen.everything },
  ...productKinds.map((id) => ({ id, label: kindWords[id] })),
] as readonly { readonly id: LotFilter['kind']; readonly label: Message }[];
const shows = [
  { id: 'all', label: stockScreen.allLots },
  { id: 'usable', label: stockScreen.usable },
  { id: 'open', label: stockScreen.opened },
  { id: 'soon', label: stockScreen.runsOutInDays({ soonDays }) },
  { id: 'blocked', label: stockScreen.cannotBeUsed },
] as const;

const Products = ({
  products,
  lots,
  onOpen,
}: {
  readonly products: readonly Product[];
  readonly lots: readonly LotInList[];
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useWords();
  return (
    <Card title={t(stockScreen.products)} aside={<span className="small num">{products.length}</span>}>
      <ul className="session-lines">
        {products.map((product) => {
          const own = lots.filter((row) => row.product.id === product.id);
          const usable = own.filter(({ usability }) => usability.usable).length;
          return (
            <li key={product.id}>
              <button type="button" className="session-line" onClick={() => onOpen(product.id)}>
                <span className="session-words">
                  <b dir="auto">{productTitle(product)}</b>
                  <span className="small num">
                    {t(stockScreen.kindLots({ value: kindWords[product.kind], lots: own.length, usable }))}
                  </span>
                </span>
                <Icon name="next" />
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

/** What is in the cupboard, for whoever looks after it: every lot, usable or not, and how long still. */
export const StockScreen = () => {
  const { t } = useWords();
  const mayRecall = useMay('stockDecide');

  const { go } = useShell();
  const { phase } = useOpenState();
  const [page] = useStock();
  const [filter, setFilter] = useState<LotFilter>({ kind: 'all', show: 'all', text: '' });
  const stock = page.is === 'there' ? page.value : null;
  const shown = useMemo(
    () => (stock === null ? [] : filterLots(stock.lots, filter, stock.today, t)),
    [stock, filter, t],
  );
  const { box, notice } = useScanned((code) => {
    if (stock === null) return;
    const read = readPackCode(code, Number(stock.today.slice(0, 4)));
    setFilter({
      kind: 'all',
      show: 'all',
      text: read.is === 'text' ? read.text : read.is === 'gs1' || read.is === 'hibc' ? (read.lot ?? '') : '',
    });
  });
  const set = (change: Partial<LotFilter>): void => setFilter((was) => ({ ...was, ...change }));
  const products = stock?.products.filter(({ kind }) => filter.kind === 'all' || kind === filter.kind) ?? [];
  return (
    <>
      <PageTop
        title={t(stockScreen.stock)}
        eyebrow={stock === null ? ' ' : t(stockScreen.lotCount({ lots: stock.lots.length }))}
      >
        <Button look="quiet" onPress={() => go({ at: 'scanner' })}>
          {t(scannerWords.open)}
        </Button>
        {mayRecall && (
          <Button icon={<Icon name="search" />} onPress={() => go({ at: 'recall', text: '', product: null })}>
            {t(stockScreen.recallALot)}
          </Button>
        )}
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => go({ at: 'stockReceive' })}
        >
          {t(stockScreen.receiveALot)}
        </Button>
      </PageTop>
      {page.is === 'no' && <ProblemBanner said={page.said} />}
      <OthersNote shows="stock" />
      {stock !== null && stock.lots.length === 0 && stock.products.length === 0 && (
        <Card>
          <EmptyNote title={t(stockScreen.nothingInStockYet)}>{t(stockScreen.receiveFirstLotType)}</EmptyNote>
        </Card>
      )}
      {stock !== null && (stock.lots.length > 0 || stock.products.length > 0) && (
        <div className="stock-body" ref={box}>
          {notice}
          <ChoiceRow
            label={t(stockScreen.kind)}
            hideLabel
            size="small"
            choices={kinds}
            value={filter.kind}
            onChange={(kind) => set({ kind })}
          />
          <ChoiceRow
            label={t(commonWords.show)}
            hideLabel
            size="small"
            choices={shows}
            value={filter.show}
            onChange={(show) => set({ show })}
          />
          <FormField
            label={t(stockScreen.filter)}
            hideOptional
            takesScan
            value={filter.text}
            onChange={(text) => set({ text })}
            maxLength={120}
            placeholder={t(stockScreen.productLotSupplierOr)}
          />
          <output className="small num">
            {shown.length === stock.lots.length ? '' : t(stockScreen.lotsFound({ lots: shown.length }))}
          </output>
          {shown.length === 0 ? (
            <Card>
              <EmptyNote title={t(stockScreen.nothingFits)}>{t(stockScreen.takeWordAwayOr)}</EmptyNote>
            </Card>
          ) : (
            <LotTable
              rows={shown}
              today={stock.today}
              onOpen={({ lot }) => go({ at: 'stockLot', lot: lot.id })}
            />
          )}
          {products.length > 0 && (
            <Products
              products={products}
              lots={stock.lots}
              onOpen={(product) => go({ at: 'stockProduct', product })}
            />
          )}
        </div>
      )}
    </>
  );
};
