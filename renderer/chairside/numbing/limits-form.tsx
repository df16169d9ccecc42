import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { ProductCard } from '../../../shared/protocol/schema.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

const covers = [
  { id: 'required', label: words.mustCover },
  { id: 'allowed', label: words.mayCover },
  { id: 'forbidden', label: words.noCover },
] as const;

/** Unknown limits are stops: the numbers are typed from the label in hand (decision 20). */
export const LimitsForm = ({ card }: { readonly card: ProductCard }) => {
  const { say } = useSessionContext();
  const { t } = useWords();
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
      ? words.everyNumber
      : cover === null
        ? words.sayCover
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
    <section className="says caution form-rows" aria-label={t(words.limits)}>
      <b>{t(words.limitsUnknown)}</b>
      <div className="form-grid">
        <NumberField
          label={words.largestArea}
          unit={words.cm2}
          value={area}
          onSave={hold('area')}
          min={1}
          max={2000}
          step={10}
          plain
        />
        <NumberField
          label={words.mostCream}
          unit={words.g}
          value={grams}
          onSave={hold('grams')}
          min={0.1}
          max={500}
          step={1}
          plain
        />
        <NumberField
          label={words.shortest}
          unit={words.min}
          value={least}
          onSave={hold('least')}
          min={0}
          max={600}
          plain
        />
        <NumberField
          label={words.longest}
          unit={words.min}
          value={most}
          onSave={hold('most')}
          min={1}
          max={600}
          plain
        />
        <NumberField
          label={words.allActives}
          unit="%"
          value={percent}
          onSave={hold('percent')}
          min={0.1}
          max={60}
          step={0.1}
          plain
        />
      </div>
      <ChoiceRow label={words.cover} choices={covers} value={cover} onChange={set('cover')} />
      <FormFoot
        action={t(words.keepLimits)}
        look="plain"
        touched={touched}
        onEnter={enter}
        missing={missing}
      />
    </section>
  );
};
