import { useMemo, useState } from 'react';
import { readCode } from '../../shared/stock/gs1.ts';
import type { StockPage } from '../../shared/stock/pages.ts';
import { productKinds, productTitle } from '../../shared/stock/product.ts';
import type { Product } from '../../shared/stock/product.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { useScanned } from '../scan/hear-scanner.ts';
import { manyText } from '../when.ts';
import { filterLots, soonDays } from './filter-lots.ts';
import type { LotFilter } from './filter-lots.ts';
import { LotTable } from './lot-table.tsx';
import { kindWords } from './lot-words.ts';
import { useStock } from './use-stock.ts';
import './stock.css';

const kinds = [
  { id: 'all', label: 'Everything' },
  ...productKinds.map((id) => ({ id, label: kindWords[id] })),
] as readonly { readonly id: LotFilter['kind']; readonly label: string }[];
const shows = [
  { id: 'all', label: 'All lots' },
  { id: 'usable', label: 'Usable' },
  { id: 'open', label: 'Opened' },
  { id: 'soon', label: `Runs out in ${soonDays} days` },
  { id: 'blocked', label: 'Cannot be used' },
] as const;

const Products = ({
  products,
  lots,
  onOpen,
}: {
  readonly products: readonly Product[];
  readonly lots: StockPage['lots'];
  readonly onOpen: (id: string) => void;
}) => (
  <Card title="Products" aside={<span className="small num">{products.length}</span>}>
    <ul className="session-lines">
      {products.map((product) => {
        const own = lots.filter((row) => row.product.id === product.id);
        const usable = own.filter(({ usability }) => usability.usable).length;
        return (
          <li key={product.id}>
            <button type="button" className="session-line" onClick={() => onOpen(product.id)}>
              <span className="session-words">
                <b dir="auto">{productTitle(product)}</b>
                <span className="small num">{`${kindWords[product.kind]} · ${manyText(own.length, 'lot', 'lots')}, ${usable} usable`}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        );
      })}
    </ul>
  </Card>
);

/** What is in the cupboard, for whoever looks after it: every lot, usable or not, and how long still. */
export const StockScreen = () => {
  const { go } = useShell();
  const { phase } = useOpenState();
  const [page] = useStock();
  const [filter, setFilter] = useState<LotFilter>({ kind: 'all', show: 'all', text: '' });
  const stock = page.is === 'there' ? page.value : null;
  const shown = useMemo(
    () => (stock === null ? [] : filterLots(stock.lots, filter, stock.today)),
    [stock, filter],
  );
  const box = useScanned((code) => {
    if (stock === null) return;
    const read = readCode(code, Number(stock.today.slice(0, 4)));
    setFilter({
      kind: 'all',
      show: 'all',
      text: read.is === 'wrong' ? '' : read.is === 'text' ? read.text : (read.lot ?? ''),
    });
  });
  const set = (change: Partial<LotFilter>): void => setFilter((was) => ({ ...was, ...change }));
  const products = stock?.products.filter(({ kind }) => filter.kind === 'all' || kind === filter.kind) ?? [];
  return (
    <>
      <PageTop title="Stock" eyebrow={stock === null ? ' ' : manyText(stock.lots.length, 'lot', 'lots')}>
        <Button icon={<Icon name="search" />} onPress={() => go({ at: 'recall', text: '', product: null })}>
          Recall a lot
        </Button>
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => go({ at: 'stockReceive' })}
        >
          Receive a lot
        </Button>
      </PageTop>
      {page.is === 'no' && (
        <Banner tone="stop" title={page.said.says}>
          {page.said.whatToDo}
        </Banner>
      )}
      {stock !== null && stock.lots.length === 0 && stock.products.length === 0 && (
        <Card>
          <EmptyNote title="Nothing in stock yet">
            Receive the first lot: type it, or scan the code on the pack. From then on it is offered at the
            chair.
          </EmptyNote>
        </Card>
      )}
      {stock !== null && (stock.lots.length > 0 || stock.products.length > 0) && (
        <div className="stock-body" ref={box}>
          <ChoiceRow
            label="Kind"
            hideLabel
            size="small"
            choices={kinds}
            value={filter.kind}
            onChange={(kind) => set({ kind })}
          />
          <ChoiceRow
            label="Show"
            hideLabel
            size="small"
            choices={shows}
            value={filter.show}
            onChange={(show) => set({ show })}
          />
          <FormField
            label="Filter"
            hideOptional
            value={filter.text}
            onChange={(text) => set({ text })}
            maxLength={120}
            placeholder="Product, lot, supplier; or scan a pack"
          />
          <output className="small num">
            {shown.length === stock.lots.length ? '' : `${manyText(shown.length, 'lot', 'lots')} found`}
          </output>
          {shown.length === 0 ? (
            <Card>
              <EmptyNote title="Nothing fits">Take a word away, or show all lots.</EmptyNote>
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
