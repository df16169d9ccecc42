import type { ReactNode } from 'react';
import { partsMixed } from '../../../shared/colour/dilution.ts';
import { stoppingSkins } from '../../../shared/session/topics/needle/data.ts';
import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { cartridgesOf } from '../../../shared/session/topics/needle/read.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { LateTime } from '../late-time.tsx';
import { CorrectPass } from './correct-pass.tsx';
import { cartridgeName, dotsWords, settingsText } from './pass-draft.ts';

const skins = [
  { id: 'none', label: 'None' },
  { id: 'mildRed', label: 'Mild red' },
  { id: 'markedRed', label: 'Marked red' },
  { id: 'pinpoint', label: 'Pinpoint blood' },
  { id: 'swelling', label: 'Swelling', tone: 'caution' },
  { id: 'rash', label: 'Rash', tone: 'caution' },
  { id: 'bleeding', label: 'Bleeding', tone: 'caution' },
  { id: 'pigmentSpread', label: 'Pigment spread', tone: 'caution' },
] as const;
const stops: ReadonlySet<string> = new Set(stoppingSkins);

/** A pass that is going on; finishing it says what was done and how the skin took it. */
export const OpenPass = ({ pass, beside }: { readonly pass: Pass; readonly beside: ReactNode }) => {
  const { data, view, say, send } = useSessionContext();
  const { form, set, hold } = useForm({
    added: pass.targetAddedDensity as number | null,
    skin: null as (typeof skins)[number]['id'] | null,
    bleeding: 0 as number | null,
  });
  const mix = data.mixes.find(({ id }) => id === pass.mix);
  const cartridge = data.cartridges.find(({ id }) => id === cartridgesOf(pass).at(-1));
  const missing =
    form.added === null
      ? 'Type the dots added.'
      : form.bleeding === null
        ? 'Count the bleeding points; 0 for none.'
        : form.skin === null
          ? 'Say how the skin looks.'
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
                {'Shade '}
                <b className="num">{ratioText(partsMixed(mix))}</b>{' '}
                <span className="small">{`Mix ${mix.label}, lot ${mix.pigmentLot}`}</span>
              </>
            )}
            {cartridge && <span className="small">{` · ${cartridgeName(cartridge)}`}</span>}
          </span>
          <b className="num">{settingsText({ ...pass, spacingMm: pass.spacingMm ?? null })}</b>
        </div>
        <div className="form-rows">
          <div className="pass-steppers">
            <NumberField
              label="Density added"
              unit={`of ${pass.targetAddedDensity} planned`}
              value={form.added}
              onSave={hold('added')}
              min={0}
              max={250}
            />
            <NumberField
              label="Bleeding points"
              value={form.bleeding}
              onSave={hold('bleeding')}
              min={0}
              max={99}
            />
          </div>
          <p className="small num">{dotsWords(view, pass.zone, form.added ?? 0)}</p>
          <ChoiceRow
            label="Skin"
            className="skin"
            size="small"
            choices={skins}
            value={form.skin}
            onChange={set('skin')}
            open={form.skin === null}
          />
          {form.skin !== null && stops.has(form.skin) && (
            <p className="says caution" role="status">
              Finish this pass now. Then stop this zone, or say why you go on.
            </p>
          )}
          {beside}
        </div>
      </div>
      <div className="pass-acts">
        <FormFoot action="Finish pass" touched={false} onEnter={finish} missing={missing} />
        {missing === null && (
          <LateTime
            label="It ended earlier"
            onTime={(occurredAt) => send({ type: 'pass.finished', pass: pass.id, ...said(), occurredAt })}
          />
        )}
        <CorrectPass pass={pass} />
      </div>
    </>
  );
};
