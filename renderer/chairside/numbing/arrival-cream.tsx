import { instantOf } from '../../../shared/time.ts';
import { Card } from '../../parts/card.tsx';
import { YesNo } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
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
};

/** Cream the client already had on today counts like any other (decision 19). */
export const ArrivalCream = () => {
  const { data, protocol, send, say, timeZone } = useChair();
  const stated = data.arrivalCream?.value;
  const { form, set, hold, reset, touched } = useForm(starts);
  const cards = protocol.products.filter(({ kind }) => kind === 'numbing');
  const ago = (minutes: number) => instantOf(nowMs() - minutes * 60_000);
  const detailed = stated?.used === true && stated.product !== undefined && stated.onAt !== undefined;
  const { product, areaCm2, grams, onAgo, stillOn, offAgo } = form;
  const missing =
    product === null
      ? 'Choose the product.'
      : areaCm2 === null
        ? 'Type the area.'
        : grams === null
          ? 'Type the grams, as well as the client knows.'
          : onAgo === null
            ? 'Since how many minutes?'
            : stillOn === null
              ? 'Say whether it is still on.'
              : !stillOn && offAgo === null
                ? 'When did it come off?'
                : null;
  const enter = async () => {
    if (product === null || areaCm2 === null || grams === null || onAgo === null) return missing;
    const answer = await say({
      type: 'arrivalCream.stated',
      used: true,
      product,
      areaCm2,
      grams,
      onAt: ago(onAgo),
      offAt: stillOn === true || offAgo === null ? null : ago(offAgo),
    });
    if (answer === null) reset(starts);
    return answer;
  };
  return (
    <Card title="Cream on arrival" id="arrival-cream">
      <div className="form-rows">
        <YesNo
          label="Has the client put any numbing cream on today?"
          value={stated?.used ?? null}
          open={stated === undefined}
          onChange={(used) => void send({ type: 'arrivalCream.stated', used })}
        />
        {detailed && (
          <p className="says">{`${productName(protocol, stated.product ?? '')}, ${stated.grams ?? '?'} g over ${stated.areaCm2 ?? '?'} cm², on since ${stated.onAt ? clockText(timeZone, stated.onAt) : '?'}${stated.offAt ? `, off ${clockText(timeZone, stated.offAt)}` : ', still on'}. It counts.`}</p>
        )}
        {stated?.used === true && (!detailed || touched) && (
          <div className="form-rows">
            <ChoiceSelect
              label="Which product"
              choices={cards.map(({ id, name }) => ({ id, label: name }))}
              value={product}
              onChange={set('product')}
            />
            <div className="form-grid">
              <NumberField
                label="Area"
                unit="cm²"
                value={areaCm2}
                onSave={hold('areaCm2')}
                min={1}
                max={1000}
                step={10}
              />
              <NumberField
                label="Cream"
                unit="g"
                value={grams}
                onSave={hold('grams')}
                min={0.1}
                max={500}
                step={1}
              />
              <NumberField
                label="Put on how long ago"
                unit="min"
                value={onAgo}
                onSave={hold('onAgo')}
                min={0}
                max={1400}
                step={5}
              />
              <YesNo label="Still on" value={stillOn} onChange={set('stillOn')} />
              {stillOn === false && (
                <NumberField
                  label="Came off how long ago"
                  unit="min"
                  value={offAgo}
                  onSave={hold('offAgo')}
                  min={0}
                  max={1400}
                  step={5}
                />
              )}
            </div>
            <FormFoot action="Enter the cream" touched={touched} onEnter={enter} missing={missing} />
          </div>
        )}
      </div>
    </Card>
  );
};
