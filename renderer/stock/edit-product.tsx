import { use, useState } from 'react';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { StockHead } from '../../shared/stock/pages.ts';
import { productKinds } from '../../shared/stock/product.ts';
import type { Product, ProductKind } from '../../shared/stock/product.ts';
import { sentences } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { kindWords } from './lot-words.ts';
import { askOf, draftIssues, draftOf } from './product-draft.ts';
import type { ProductDraft } from './product-draft.ts';
import { fieldsOfKind } from './product-fields.ts';
import { ProductForm } from './product-form.tsx';
import { sayElsewhere } from './stock-issues.ts';
import './stock.css';

interface EditProductProps {
  /** Given: its label is read again. */
  readonly product?: Product | undefined;
  /** Given: no other kind can be chosen. */
  readonly kind?: ProductKind | undefined;
  readonly gtin?: string | undefined;
  readonly onStored: (id: string, products: StockHead['products']) => void;
  readonly onCancel: () => void;
}

/** A product as its label says, for the first time or again. */
export const EditProduct = ({ product, kind: given, gtin = '', onStored, onCancel }: EditProductProps) => {
  const { t } = useWords();

  const { client } = useShell();
  const mark = use(DecimalMarkContext);
  const [kind, setKind] = useState<ProductKind | null>(product?.kind ?? given ?? null);
  const [draft, setDraft] = useState<ProductDraft>(() =>
    kind === null ? {} : draftOf(kind, product, gtin, mark),
  );
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [no, setNo] = useState<Phrase | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = (next: ProductKind): void => {
    setKind(next);
    setIssues([]);
    // What two kinds have in common stays typed.
    setDraft((was) => ({
      ...draftOf(next, undefined, gtin),
      ...Object.fromEntries(
        ['manufacturer', 'name', 'gtin'].flatMap((key) =>
          was[key] === undefined || was[key] === '' ? [] : [[key, was[key]]],
        ),
      ),
    }));
  };
  const store = async (): Promise<void> => {
    if (kind === null) return;
    const unread = draftIssues(kind, draft, mark);
    if (unread.length > 0) {
      setIssues(unread);
      return setNo(stockScreen.lookAtMarkedFields);
    }
    setBusy(true);
    const facts = askOf(kind, draft, mark);
    const reply =
      product === undefined
        ? await client['stock.addProduct']({ product: facts })
        : await client['stock.amendProduct']({ id: product.id, product: facts });
    setBusy(false);
    setNo(null);
    if (reply.ok) return onStored(reply.value.id, reply.value.products);
    if (reply.error.kind !== 'bad-request')
      return setNo(reply.error.kind === 'stock-refused' ? reply.error.says : sentenceOf(reply.error));
    setIssues(reply.error.issues);
    const elsewhere = sayElsewhere(
      reply.error.issues,
      fieldsOfKind[kind].map(({ key }) => key),
    );
    setNo(
      sentences([
        reply.error.says,
        stockScreen.lookAtMarkedFields,
        ...(elsewhere === null ? [] : [elsewhere]),
      ]),
    );
  };
  const press = useAfterTyping(() => void store());
  return (
    <div className="stock-receive">
      {product === undefined && given === undefined && (
        <ChoiceRow
          label={t(stockScreen.whatIsIt)}
          size="small"
          choices={productKinds.map((id) => ({ id, label: kindWords[id] }))}
          value={kind}
          onChange={choose}
        />
      )}
      {kind !== null && (
        <ProductForm
          kind={kind}
          draft={draft}
          issues={issues}
          onChange={(key, value) => {
            setDraft((was) => ({ ...was, [key]: value }));
            setIssues((was) => was.filter(({ field }) => !field.split('.').includes(key)));
          }}
        />
      )}
      {no !== null && (
        <p className="field-error" role="alert">
          {t(no)}
        </p>
      )}
      <div className="stock-foot">
        <Button look="quiet" onPress={onCancel}>
          {t(commonWords.cancel)}
        </Button>
        {kind !== null && (
          <Button look="primary" size="large" isPending={busy} onPress={press}>
            {product === undefined ? t(stockScreen.addTheProduct) : t(stockScreen.storeTheLabel)}
          </Button>
        )}
      </div>
    </div>
  );
};
