import type { ProductCard } from '../../../shared/protocol/schema.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

const covers = [
  { id: 'required', label: 'Must be covered' },
  { id: 'allowed', label: 'May be covered' },
  { id: 'forbidden', label: 'Not covered' },
] as const;

/** Unknown limits are stops: the numbers are typed from the label in hand (decision 20). */
export const LimitsForm = ({ card }: { readonly card: ProductCard }) => {
  const { say } = useSessionContext();
  const { form, hold, set, touched } = useForm({
    area: card.maximumAreaCm2,
    grams: card.maximumGrams,
    least: card.minimumDwellMinutes,
    most: card.maximumDwellMinutes,
    percent: card.actives.length > 0 ? card.actives.reduce((sum, { percent }) => sum + percent, 0) : null,
    cover: (card.occlusion === 'unknown' ? null : card.occlusion) as (typeof covers)[number]['id'] | null,
  });
  const { area, grams, least, most, percent, cover } = form;
  const missing =
    area === null || grams === null || least === null || most === null || percent === null
      ? 'Fill in every number from the label. If the label does not say it, do not use this product.'
      : cover === null
        ? 'Say whether the label allows a cover.'
        : null;
  const enter = async () =>
    area === null || grams === null || least === null || most === null || percent === null || cover === null
      ? missing
      : say({
          type: 'product.limitsTyped',
          product: card.id,
          maximumAreaCm2: area,
          maximumGrams: grams,
          minimumDwellMinutes: least,
          maximumDwellMinutes: most,
          occlusion: cover,
          activePercent: percent,
        });
  return (
    <section className="says caution form-rows" aria-label="Limits from the label">
      <b>This card does not know all limits. Type them from the label.</b>
      <div className="form-grid">
        <NumberField
          label="Largest area"
          unit="cm²"
          value={area}
          onSave={hold('area')}
          min={1}
          max={2000}
          step={10}
          plain
        />
        <NumberField
          label="Most cream"
          unit="g"
          value={grams}
          onSave={hold('grams')}
          min={0.1}
          max={500}
          step={1}
          plain
        />
        <NumberField
          label="Shortest time"
          unit="min"
          value={least}
          onSave={hold('least')}
          min={0}
          max={600}
          plain
        />
        <NumberField
          label="Longest time"
          unit="min"
          value={most}
          onSave={hold('most')}
          min={1}
          max={600}
          plain
        />
        <NumberField
          label="All actives together"
          unit="%"
          value={percent}
          onSave={hold('percent')}
          min={0.1}
          max={60}
          step={0.1}
          plain
        />
      </div>
      <ChoiceRow label="Cover" choices={covers} value={cover} onChange={set('cover')} />
      <FormFoot action="Keep these limits" look="plain" touched={touched} onEnter={enter} missing={missing} />
    </section>
  );
};
