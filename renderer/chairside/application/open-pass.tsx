import type { Pass } from '../../../shared/session/data.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { clockText, spanText } from '../clock.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { useNow } from '../use-now.ts';
import { msOf } from '../../../shared/time.ts';
import { LateTime } from '../late-time.tsx';
import { CorrectPass } from './correct-pass.tsx';
import { cartridgeName } from './pass-draft.ts';

const skins = [
  { id: 'none', label: 'None' }, { id: 'mildRed', label: 'Mild red' }, { id: 'markedRed', label: 'Marked red' }, { id: 'pinpoint', label: 'Pinpoint blood' },
  { id: 'swelling', label: 'Swelling', tone: 'caution' }, { id: 'bleeding', label: 'Bleeding', tone: 'caution' }, { id: 'pigmentSpread', label: 'Pigment spread', tone: 'caution' },
] as const;

const Running = ({ pass }: { readonly pass: Pass }) => {
  const now = useNow();
  const { timeZone } = useChair();
  return <span className="small num">{`${spanText(now - msOf(pass.startedAt))} · since ${clockText(timeZone, pass.startedAt)}`}</span>;
};

/** A pass that is going on; finishing it says what was done and how the skin took it. */
export const OpenPass = ({ pass }: { readonly pass: Pass }) => {
  const { data, say, send } = useChair();
  const { form, set, hold } = useForm({ added: pass.targetAddedDensity as number | null, skin: null as (typeof skins)[number]['id'] | null, bleeding: 0 as number | null });
  const mix = data.mixes.find(({ id }) => id === pass.mix);
  const cartridge = data.cartridges.find(({ id }) => id === pass.cartridge);
  const machine = [pass.volts === null ? '' : `${pass.volts} V`, pass.depthMm === null ? '' : `${pass.depthMm} mm`, pass.angleDegrees === null ? '' : `${pass.angleDegrees}°`].filter((one) => one !== '').join(' · ');
  const missing = form.added === null ? 'Type the dots added.' : form.skin === null ? 'Say how the skin looks.' : null;
  const said = () => ({ addedDensity: form.added ?? 0, skin: form.skin ?? 'none', bleedingEvents: form.bleeding ?? 0 } as const);
  const finish = async () => (missing === null ? say({ type: 'pass.finished', pass: pass.id, ...said() }) : missing);
  return (
    <div className="pass-rows">
      <div className="pass-row"><span>Shade <span className="small">{mix ? `Mix ${mix.label}, lot ${mix.pigmentLot}` : ''}</span></span><b className="num">{mix ? ratioText(mix.diluentParts) : ''}</b></div>
      <div className="pass-row"><span>Cartridge</span><b>{cartridge ? cartridgeName(cartridge) : ''}</b></div>
      {machine !== '' && <div className="pass-row"><span>Machine</span><b className="num">{machine}</b></div>}
      <div className="form-rows">
        <NumberField label="Density added" unit={`of ${pass.targetAddedDensity} planned`} value={form.added} onSave={hold('added')} min={0} max={250} />
        <ChoiceRow label="Skin" size="small" choices={skins} value={form.skin} onChange={set('skin')} open={form.skin === null} />
        <NumberField label="Bleeding points" value={form.bleeding} onSave={hold('bleeding')} min={0} max={99} />
        <FormFoot action="Finish pass" touched={false} onEnter={finish} missing={missing} />
        <div className="button-row">
          <Running pass={pass} />
          {missing === null && <LateTime label="It ended earlier" onTime={(occurredAt) => send({ type: 'pass.finished', pass: pass.id, ...said(), occurredAt })} />}
          <CorrectPass pass={pass} />
        </div>
      </div>
    </div>
  );
};
