import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import { otherCream } from '../../../shared/numbing/product-limits.ts';
import { instantOf } from '../../../shared/time.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { Card } from '../../parts/card.tsx';
import { YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { productName } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { nowMs } from '../use-now.ts';

const starts = {
  product: null as string | null,
  areaCm2: null as number | null,
  grams: null as number | null,
  onAgo: null as number | null,
  stillOn: null as boolean | null,
  offAgo: null as number | null,
  otherName: '',
  strength: null as number | null,
  clinician: '',
};

/** Cream the client already had on today counts like any other (decision 19). */
export const ArrivalCream = () => {
  const { data, protocol, send, say, timeZone } = useSessionContext();
  const { t } = useWords();
  const stated = data.arrivalCream ?? undefined;
  const { form, set, hold, reset, touched } = useForm(starts);
  const cards = protocol.products.filter(({ kind }) => kind === 'numbing');
  const ago = (minutes: number) => instantOf(nowMs() - minutes * 60_000);
  const detailed =
    stated?.used === true &&
    stated.product !== undefined &&
    (stated.onAt !== undefined || stated.product === otherCream);
  const { product, areaCm2, grams, onAgo, stillOn, offAgo } = form;
  // Of cream that no card describes, what is not known may stay away; it is a stop then.
  const isOther = product === otherCream;
  const missing =
    product === null
      ? words.chooseProduct
      : !isOther && areaCm2 === null
        ? words.typeArea
        : !isOther && grams === null
          ? words.typeGrams
          : !isOther && onAgo === null
            ? words.sinceWhen
            : stillOn === null
              ? words.sayStillOn
              : !stillOn && offAgo === null
                ? words.whenOff
                : null;
  const enter = async () => {
    if (product === null || missing !== null) return missing;
    const answer = await say({
      type: 'arrivalCream.stated',
      used: true,
      product,
      ...(areaCm2 === null ? {} : { areaCm2 }),
      ...(grams === null ? {} : { grams }),
      ...(onAgo === null ? {} : { onAt: ago(onAgo) }),
      ...(isOther && form.otherName.trim() !== '' ? { otherName: form.otherName.trim() } : {}),
      ...(isOther && form.strength !== null ? { strengthPercent: form.strength } : {}),
      ...(isOther && form.clinician.trim() !== '' ? { clinicianSays: form.clinician.trim() } : {}),
      offAt: stillOn === true || offAgo === null ? null : ago(offAgo),
    });
    if (answer === null) reset(starts);
    return answer;
  };
  return (
    <Card title={t(words.arrival)} id="arrival-cream" className="asked">
      <div className="form-rows">
        <YesNo
          label={words.anyToday}
          value={stated?.used ?? null}
          open={stated === undefined}
          onChange={(used) => void send({ type: 'arrivalCream.stated', used })}
        />
        {detailed && (
          <p className="says">
            {t(
              words.onArrival({
                product:
                  stated.product === otherCream
                    ? (stated.otherName ?? t(safetyWords.otherCream))
                    : productName(protocol, stated.product ?? ''),
                grams: String(stated.grams ?? '?'),
                area: String(stated.areaCm2 ?? '?'),
                since: stated.onAt ? clockText(timeZone, stated.onAt) : '?',
                isOff: stated.offAt ? 'yes' : 'no',
                off: stated.offAt ? clockText(timeZone, stated.offAt) : '',
              }),
            )}
          </p>
        )}
        {stated?.used === true && (!detailed || touched) && (
          <div className="form-rows">
            <ChoiceSelect
              label={words.whichProduct}
              choices={[
                ...cards.map(({ id, name }) => ({ id, label: name })),
                { id: otherCream, label: t(safetyWords.otherCream) },
              ]}
              value={product}
              onChange={set('product')}
            />
            {isOther && (
              <div className="form-grid">
                <FormField
                  label={t(safetyWords.otherName)}
                  value={form.otherName}
                  onChange={set('otherName')}
                  maxLength={120}
                />
                <NumberField
                  label={t(safetyWords.otherStrength)}
                  unit="%"
                  value={form.strength}
                  onSave={hold('strength')}
                  min={0.1}
                  max={60}
                  step={0.5}
                />
                <FormField
                  label={t(safetyWords.clinicianSays)}
                  value={form.clinician}
                  onChange={set('clinician')}
                  maxLength={200}
                />
                {form.strength === null && <p className="says wide">{t(safetyWords.otherSays)}</p>}
              </div>
            )}
            <div className="form-grid">
              <NumberField
                label={words.area}
                unit={words.cm2}
                value={areaCm2}
                onSave={hold('areaCm2')}
                min={1}
                max={1000}
                step={10}
              />
              <NumberField
                label={words.cream}
                unit={words.g}
                value={grams}
                onSave={hold('grams')}
                min={0.1}
                max={500}
                step={1}
              />
              <NumberField
                label={words.onAgo}
                unit={words.min}
                value={onAgo}
                onSave={hold('onAgo')}
                min={0}
                max={2880}
                step={5}
              />
              <YesNo label={words.stillOn} value={stillOn} onChange={set('stillOn')} />
              {stillOn === false && (
                <NumberField
                  label={words.offAgo}
                  unit={words.min}
                  value={offAgo}
                  onSave={hold('offAgo')}
                  min={0}
                  max={2880}
                  step={5}
                />
              )}
            </div>
            <FormFoot action={t(words.enter)} touched={touched} onEnter={enter} missing={missing} />
          </div>
        )}
      </div>
    </Card>
  );
};
