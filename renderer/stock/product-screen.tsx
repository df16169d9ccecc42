import { useState } from 'react';
import { productTitle } from '../../shared/stock/product.ts';
import type { Product } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useWords } from '../words.tsx';
import { EditProduct } from './edit-product.tsx';
import { LotTable } from './lot-table.tsx';
import { kindWords } from './lot-words.ts';
import { draftOf } from './product-draft.ts';
import { fieldsOfKind } from './product-fields.ts';
import type { FieldSpec } from './product-fields.ts';
import { ProductFiles } from './product-files.tsx';
import type { Cupboard } from './read-cupboard.ts';
import { useStock } from './use-stock.ts';

const said = (spec: FieldSpec, product: Product): Phrase => {
  const value = draftOf(product.kind, product)[spec.key] ?? null;
  if (spec.kind === 'label')
    return value === 'yes' ? commonWords.yes : value === 'no' ? commonWords.no : stockScreen.notReadYet;
  if (spec.kind === 'yesNo') return value === true ? commonWords.yes : commonWords.no;
  if (spec.kind === 'lab')
    return (value as readonly (number | null)[]).every((one) => one === null)
      ? ''
      : (value as readonly number[]).join(', ');
  if (spec.kind === 'choice') return spec.choices?.find(({ id }) => id === value)?.label ?? '';
  return value === null || value === ''
    ? ''
    : spec.unit === undefined
      ? String(value as string | number)
      : stockScreen.inUnit({ value: value as string | number, unit: spec.unit });
};

const Label = ({ product }: { readonly product: Product }) => {
  const { t } = useWords();
  return (
    <dl className="fact-list">
      {fieldsOfKind[product.kind].map((spec) => (
        <div key={spec.key}>
          <dt>{t(spec.label)}</dt>
          <dd className="num" dir="auto">
            {t(said(spec, product) || commonWords.notGiven)}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Shown = ({
  page,
  product,
  onPage,
}: {
  readonly page: Cupboard;
  readonly product: Product;
  readonly onPage: () => void;
}) => {
  const { t } = useWords();

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
          eyebrow={t(stockScreen.readTheLabelAgain)}
          back={{ words: t(stockScreen.backToTheProduct), run: () => setEditing(false) }}
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
        eyebrow={t(kindWords[product.kind])}
        back={{ words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) }}
      >
        <Button
          look="primary"
          icon={<Icon name="plus" />}
          isDisabled={phase === 'readOnly'}
          onPress={() => go({ at: 'stockReceive', product: product.id })}
        >
          {t(stockScreen.receiveALot)}
        </Button>
      </PageTop>
      <Card
        title={t(stockScreen.onTheLabel)}
        aside={
          phase === 'ready' && (
            <Button look="quiet" size="small" icon={<Icon name="edit" />} onPress={() => setEditing(true)}>
              {t(stockScreen.correctTheLabel)}
            </Button>
          )
        }
      >
        <Label product={product} />
      </Card>
      <ProductFiles product={product.id} />
      {lots.length === 0 ? (
        <Card title={t(stockScreen.lots)}>
          <EmptyNote title={t(stockScreen.noLotYet)}>{t(stockScreen.receiveOneOfferedAt)}</EmptyNote>
        </Card>
      ) : (
        <LotTable rows={lots} today={page.today} onOpen={({ lot }) => go({ at: 'stockLot', lot: lot.id })} />
      )}
    </>
  );
};

/** One product: what its label says, and its lots. */
export const ProductScreen = ({ id }: { readonly id: string }) => {
  const { t } = useWords();

  const { go } = useShell();
  const [loaded, again] = useStock();
  const back = { words: t(stockScreen.backToStock), run: () => go({ at: 'stock' }) };
  if (loaded.is === 'waiting') return <PageTop title={t(commonWords.product)} back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title={t(commonWords.product)} back={back} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const product = loaded.value.products.find((one) => one.id === id);
  return product === undefined ? (
    <>
      <PageTop title={t(commonWords.product)} back={back} />
      <EmptyNote title={t(commonWords.notFound)}>{t(stockScreen.thisProductNotLedger)}</EmptyNote>
    </>
  ) : (
    <Shown page={loaded.value} product={product} onPage={() => void again()} />
  );
};
