import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { newKey } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { cartridgeName, liveMixes, startOfPass } from './pass-draft.ts';

/** Begins a pass: everything is kept from the last one, so that mostly one tap is enough. */
export const StartPass = ({ zone }: { readonly zone: string }) => {
  const { data, protocol, say, goTo, shown } = useChair();
  const [pass] = useState(newKey);
  const { form, set, hold } = useForm(startOfPass(data, protocol, zone));
  // A pass without voltage or frequency says little later: asked for until there was one.
  const [settings, setSettings] = useState(form.volts === null && form.hertz === null);
  const { cartridge, mix, target, volts, hertz, depthMm, angleDegrees } = form;
  const missing = cartridge === null ? 'Open a cartridge first.' : mix === null ? 'Make a mix first.' : target === null ? 'Type the dots to add.' : null;
  const begin = async () =>
    cartridge === null || mix === null || target === null ? missing : say({ type: 'pass.started', pass, zone, cartridge, mix, targetAddedDensity: target, volts, hertz, depthMm, angleDegrees });
  return (
    <div className="form-rows">
      {data.cartridges.length === 0
        ? <div className="row-line"><span>No cartridge open yet</span><Button size="small" onPress={() => goTo(shown, 'cartridges')}>Open a cartridge</Button></div>
        : <ChoiceRow label="Cartridge" size="small" choices={data.cartridges.slice(-4).map((one) => ({ id: one.id, label: cartridgeName(one) }))} value={cartridge} onChange={set('cartridge')} />}
      <ChoiceRow label="Mix" size="small" choices={liveMixes(data).map((one) => ({ id: one.id, label: `Mix ${one.label}, ${ratioText(one.diluentParts)}`, hint: `lot ${one.pigmentLot}` }))} value={mix} onChange={set('mix')} />
      <NumberField label="Dots to add" unit="dots/cm²" value={target} onSave={hold('target')} min={0} max={250} hint="From goal, what is there, and the studio's share per visit." />
      {settings ? (
        <div className="pass-settings">
          <NumberField label="Volts" value={volts} onSave={hold('volts')} min={0} max={60} step={0.5} plain />
          <NumberField label="Hertz" value={hertz} onSave={hold('hertz')} min={0} max={1000} step={5} plain />
          <NumberField label="Depth" unit="mm" value={depthMm} onSave={hold('depthMm')} min={0} max={10} step={0.1} plain />
          <NumberField label="Angle" unit="°" value={angleDegrees} onSave={hold('angleDegrees')} min={0} max={180} step={5} plain />
        </div>
      ) : (
        <div className="row-line">
          <span>Machine <b className="num">{[volts === null ? '' : `${volts} V`, hertz === null ? '' : `${hertz} Hz`, depthMm === null ? '' : `${depthMm} mm`, angleDegrees === null ? '' : `${angleDegrees}°`].filter((one) => one !== '').join(' · ')}</b></span>
          <Button size="small" onPress={() => setSettings(true)}>Change</Button>
        </div>
      )}
      <FormFoot action="Start pass" touched={false} onEnter={begin} missing={missing} />
    </div>
  );
};
