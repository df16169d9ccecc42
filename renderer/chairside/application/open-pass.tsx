import type { ReactNode } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { partsMixed } from '../../../shared/colour/dilution.ts';
import { stoppingSkins } from '../../../shared/session/topics/needle/data.ts';
import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { cartridgesOf } from '../../../shared/session/topics/needle/read.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { LateTime } from '../late-time.tsx';
import { CorrectPass } from './correct-pass.tsx';
import { cartridgeName, dotsWords, settingsText } from './pass-draft.ts';

const skins = [
  { id: 'none', label: words.none },
  { id: 'mildRed', label: words.mildRed },
  { id: 'markedRed', label: words.markedRed },
  { id: 'pinpoint', label: words.pinpoint },
  { id: 'swelling', label: words.swelling, tone: 'caution' },
  { id: 'rash', label: words.rash, tone: 'caution' },
  { id: 'bleeding', label: words.bleeding, tone: 'caution' },
  { id: 'pigmentSpread', label: words.pigmentSpread, tone: 'caution' },
] as const;
const stops: ReadonlySet<string> = new Set(stoppingSkins);

/** A pass that is going on; finishing it says what was done and how the skin took it. */
export const OpenPass = ({ pass, beside }: { readonly pass: Pass; readonly beside: ReactNode }) => {
  const { data, view, say, send } = useSessionContext();
  const { t } = useWords();
  const { form, set, hold } = useForm({
    added: pass.targetAddedDensity as number | null,
    skin: null as (typeof skins)[number]['id'] | null,
    bleeding: 0 as number | null,
  });
  const mix = data.mixes.find(({ id }) => id === pass.mix);
  const cartridge = data.cartridges.find(({ id }) => id === cartridgesOf(pass).at(-1));
  const missing =
    form.added === null
      ? words.typeDotsAdded
      : form.bleeding === null
        ? words.countBleeding
        : form.skin === null
          ? words.saySkin
          : null;
  const said = () =>
    ({
      addedDensity: form.added ?? 0,
      skin: form.skin ?? 'none',
      bleedingEvents: form.bleeding ?? 0,
    }) as const;
  const finish = async () =>
    missing === null ? say({ type: 'pass.finished', pass: pass.id, ...said() }) : missing;
  return (
    <>
      <div className="pass-rows">
        <div className="pass-row">
          <span>
            {mix && (
              <>
                {`${t(words.shade)} `}
                <b className="num" dir="ltr">
                  {ratioText(partsMixed(mix))}
                </b>{' '}
                <span className="small">{t(words.mixLot({ mix: mix.label, lot: mix.pigmentLot }))}</span>
              </>
            )}
            {cartridge && <span className="small">{` · ${t(cartridgeName(cartridge))}`}</span>}
          </span>
          <b className="num">{t(settingsText({ ...pass, spacingMm: pass.spacingMm ?? null }))}</b>
        </div>
        <div className="form-rows">
          <div className="pass-steppers">
            <NumberField
              label={words.densityAdded}
              unit={words.ofPlanned({ planned: pass.targetAddedDensity })}
              value={form.added}
              onSave={hold('added')}
              min={0}
              max={250}
            />
            <NumberField
              label={words.bleedingPoints}
              value={form.bleeding}
              onSave={hold('bleeding')}
              min={0}
              max={99}
            />
          </div>
          <p className="small num">{t(dotsWords(view, pass.zone, form.added ?? 0))}</p>
          <ChoiceRow
            label={words.skin}
            className="skin"
            size="small"
            choices={skins}
            value={form.skin}
            onChange={set('skin')}
            open={form.skin === null}
          />
          {form.skin !== null && stops.has(form.skin) && (
            <p className="says caution" role="status">
              {t(words.finishNow)}
            </p>
          )}
          {beside}
        </div>
      </div>
      <div className="pass-acts">
        <FormFoot action={t(words.finishPass)} touched={false} onEnter={finish} missing={missing} />
        {missing === null && (
          <LateTime
            label={t(words.endedEarlier)}
            onTime={(occurredAt) => send({ type: 'pass.finished', pass: pass.id, ...said(), occurredAt })}
          />
        )}
        <CorrectPass pass={pass} />
      </div>
    </>
  );
};
