import { useCallback } from 'react';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { ProductKind } from '../../shared/stock/product.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useShell } from '../context.ts';
import { ChoiceRow, YesNo } from '../parts/choice-row.tsx';
import { FormField } from '../parts/form-field.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import type { DraftValue, ProductDraft } from './product-draft.ts';
import { cardKind, fieldsOfKind } from './product-fields.ts';
import type { FieldSpec } from './product-fields.ts';
import { sayAt } from './stock-issues.ts';

interface ProductFormProps {
  readonly kind: ProductKind;
  readonly draft: ProductDraft;
  readonly onChange: (key: string, value: DraftValue) => void;
  readonly issues: readonly FieldIssue[];
}

const onLabel = [
  { id: 'yes', label: commonWords.yes },
  { id: 'no', label: commonWords.no },
  { id: 'notRead', label: stockScreen.notReadYet },
] as const;
const letters = ['L*', 'a*', 'b*'] as const;

interface OneProps {
  readonly spec: FieldSpec;
  readonly value: DraftValue;
  readonly error: Phrase | null;
  readonly onChange: (value: DraftValue) => void;
}

const One = ({
  spec: { key, kind, label, hint, unit, min, max, step, choices = [], most = 300 },
  value,
  error,
  onChange,
}: OneProps) => {
  const { t } = useWords();
  const isOptional =
    key === 'gtin' || key === 'family' || key === 'base' || key === 'licence' || kind === 'list';
  switch (kind) {
    case 'text':
    case 'list':
    case 'actives':
      return (
        <FormField
          label={label}
          value={String(value ?? '')}
          onChange={onChange}
          isRequired={!isOptional}
          maxLength={kind === 'text' ? most : 2000}
          hint={hint}
          error={error}
          {...(key === 'gtin' ? { inputMode: 'numeric' as const } : {})}
        />
      );
    case 'number':
      return (
        <NumberField
          label={label}
          unit={unit}
          value={typeof value === 'number' ? value : null}
          onSave={async (next) => {
            onChange(next);
            return null;
          }}
          min={min}
          max={max}
          step={step}
          hint={hint}
          error={error}
        />
      );
    case 'yesNo':
      return (
        <YesNo
          label={label}
          value={typeof value === 'boolean' ? value : null}
          onChange={onChange}
          hint={hint}
          error={error}
        />
      );
    case 'label':
      return (
        <ChoiceRow
          label={label}
          size="small"
          choices={onLabel}
          value={typeof value === 'string' ? (value as 'yes') : null}
          onChange={onChange}
          error={error}
        />
      );
    case 'choice':
      return (
        <ChoiceRow
          label={label}
          size="small"
          choices={choices}
          value={typeof value === 'string' && value !== '' ? value : null}
          onChange={onChange}
          error={error}
        />
      );
    case 'lab': {
      const three = value as readonly (number | null)[];
      return (
        <fieldset className="stock-lab">
          <legend className="field-label">{t(label)}</legend>
          {hint !== undefined && <span className="field-hint">{t(hint)}</span>}
          <div className="stock-three">
            {letters.map((letter, at) => (
              <NumberField
                key={letter}
                label={`${t(label)} ${letter}`}
                plain
                value={three[at] ?? null}
                min={at === 0 ? 0 : -128}
                max={at === 0 ? 100 : 128}
                onSave={async (next) => {
                  onChange(three.map((one, index) => (index === at ? next : one)));
                  return null;
                }}
              />
            ))}
          </div>
          {error !== null && (
            <span className="field-error" role="alert">
              {t(error)}
            </span>
          )}
        </fieldset>
      );
    }
  }
};

/** The label of a product, field by field. The protocol's card, where one exists, brings limits and times that labels do not print. */
export const ProductForm = ({ kind, draft, onChange, issues }: ProductFormProps) => {
  const { t } = useWords();

  const { client } = useShell();
  const ask = useCallback(() => client['protocol.current'](null), [client]);
  const [protocol] = useLoad(ask);
  const wanted = cardKind[kind];
  const cards =
    protocol.is === 'there' && wanted !== undefined
      ? protocol.value.products.filter((card) => card.kind === wanted && card.enabled)
      : [];
  const wide = (spec: FieldSpec): boolean =>
    ['label', 'choice', 'list', 'actives', 'lab'].includes(spec.kind);
  return (
    <div className="stock-form">
      {fieldsOfKind[kind].map((spec) => (
        <div key={spec.key} className={wide(spec) ? 'wide' : ''} data-field={spec.key}>
          <One
            spec={spec}
            value={draft[spec.key] ?? null}
            error={sayAt(issues, spec.key)}
            onChange={(value) => onChange(spec.key, value)}
          />
        </div>
      ))}
      {cards.length > 0 && (
        <div className="wide">
          <ChoiceSelect
            label={t(stockScreen.cardInTheProtocol)}
            hint={t(stockScreen.limitsContactTimeStarting)}
            value={draft['card'] === '' ? 'none' : String(draft['card'] ?? 'none')}
            choices={[
              { id: 'none', label: t(stockScreen.noneOfThese) },
              ...cards.map(({ id, name }) => ({ id, label: name })),
            ]}
            onChange={(id) => onChange('card', id === 'none' ? '' : id)}
          />
        </div>
      )}
    </div>
  );
};
