import { useState } from 'react';
import type { StockPage } from '../../shared/stock/pages.ts';
import { productTitle } from '../../shared/stock/product.ts';
import type { Product } from '../../shared/stock/product.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { EditProduct } from './edit-product.tsx';
import { LotTable } from './lot-table.tsx';
import { kindWords } from './lot-words.ts';
import { draftOf } from './product-draft.ts';
import { fieldsOfKind } from './product-fields.ts';
import type { FieldSpec } from './product-fields.ts';
import { ProductFiles } from './product-files.tsx';
import { useStock } from './use-stock.ts';

const said = (spec: FieldSpec, product: Product): string => {
  const value = draftOf(product.kind, product)[spec.key] ?? null;
  if (spec.kind === 'label') return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : 'Not read yet';
  if (spec.kind === 'yesNo') return value === true ? 'Yes' : 'No';
  if (spec.kind === 'lab')
    return (value as readonly (number | null)[]).every((one) => one === null)
      ? ''
      : (value as readonly number[]).join(', ');
  if (spec.kind === 'choice') return spec.choices?.find(({ id }) => id === value)?.label ?? '';
  return value === null || value === ''
    ? ''
    : [value as string | number, spec.unit].filter((part) => part !== undefined).join(' ');
};

const Label = ({ product }: { readonly product: Product }) => (
  <dl className="fact-list">
    {fieldsOfKind[product.kind].map((spec) => (
      <div key={spec.key}>
        <dt>{spec.label}</dt>
        <dd className="num" dir="auto">
          {said(spec, product) || 'not given'}
        </dd>
      </div>
    ))}
  </dl>
);

const Shown = ({
  page,
  product,
  onPage,
}: {
  readonly page: StockPage;
  readonly product: Product;
  readonly onPage: () => void;
}) => {
  const { go } = useShell();
  const { phase } = useOpenState();
  const [editing, setEditing] = useState(false);
  const lots = page.lots.filter((row) => row.product.id === product.id);
  const title = productTitle(product);
  if (editing) {
    return (
      <>
        <PageTop
          title={title}
          eyebrow="Read the label again"
          back={{ words: 'Back to the product', run: () => setEditing(false) }}
        />
        <Card>
          <EditProduct
            product={product}
            onCancel={() => setEditing(false)}
            onStored={() => {
              setEditing(false);
              onPage();
            }}
          />
        </Card>
      </>
    );
  }
  return (
    <>
      <PageTop
        title={title}
        eyebrow={kindWords[product.kind]}
        back={{ words: 'Back to stock', run: () => go({ at: 'stock' }) }}
      >
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => go({ at: 'stockReceive', product: product.id })}
        >
          Receive a lot
        </Button>
      </PageTop>
      <Card
        title="On the label"
        aside={
          phase === 'ready' && (
            <Button look="quiet" size="small" icon={<Icon name="edit" />} onPress={() => setEditing(true)}>
              Correct the label
            </Button>
          )
        }
      >
        <Label product={product} />
      </Card>
      <ProductFiles product={product.id} />
      {lots.length === 0 ? (
        <Card title="Lots">
          <EmptyNote title="No lot yet">Receive one, and it is offered at the chair.</EmptyNote>
        </Card>
      ) : (
        <LotTable rows={lots} today={page.today} onOpen={({ lot }) => go({ at: 'stockLot', lot: lot.id })} />
      )}
    </>
  );
};

/** One product: what its label says, and its lots. */
export const ProductScreen = ({ id }: { readonly id: string }) => {
  const { go } = useShell();
  const [loaded, again] = useStock();
  const back = { words: 'Back to stock', run: () => go({ at: 'stock' }) };
  if (loaded.is === 'waiting') return <PageTop title="Product" back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title="Product" back={back} />
        <Banner tone="stop" title={loaded.said.says}>
          {loaded.said.whatToDo}
        </Banner>
      </>
    );
  const product = loaded.value.products.find((one) => one.id === id);
  return product === undefined ? (
    <>
      <PageTop title="Product" back={back} />
      <EmptyNote title="Not found">This product is not in the ledger.</EmptyNote>
    </>
  ) : (
    <Shown page={loaded.value} product={product} onPage={() => void again()} />
  );
};
