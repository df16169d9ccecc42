import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow, YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { Icon } from '../../parts/icons.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { newKey } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { cartridgeName } from './pass-draft.ts';

const configs = [{ id: '1RL', label: '1RL' }, { id: '2RL', label: '2RL' }, { id: '3RL', label: '3RL' }, { id: '5RL', label: '5RL' }, { id: '7RL', label: '7RL' }, { id: 'other', label: 'Other' }] as const;

const CartridgeForm = ({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel?: (() => void) | undefined }) => {
  const { data, protocol, say } = useChair();
  const last = data.cartridges.at(-1);
  const [cartridge] = useState(newKey);
  const { form, set, hold, touched } = useForm({
    config: (last?.config ?? null) as (typeof configs)[number]['id'] | null, diameterMm: (last?.diameterMm ?? 0.25) as number | null, membrane: last?.membrane ?? null,
    manufacturer: last?.manufacturer ?? '', lot: last?.lot ?? '', expiry: last?.expiry ?? null, intact: null as boolean | null,
  });
  const { config, diameterMm, membrane, manufacturer, lot, expiry, intact } = form;
  const missing = config === null ? 'Choose the needle.' : diameterMm === null ? 'Type the diameter.' : membrane === null ? 'Say whether it has a membrane.' : manufacturer.trim() === '' ? 'Type the manufacturer.' : lot.trim() === '' ? 'Type the lot.' : expiry === null ? 'Type the use-by date.' : intact === null ? 'Say whether the sterile pack was intact.' : null;
  const enter = async () => {
    if (config === null || diameterMm === null || membrane === null || expiry === null || intact === null) return missing;
    const answer = await say({ type: 'cartridge.opened', cartridge, config, diameterMm, membrane, manufacturer: manufacturer.trim(), lot: lot.trim(), expiry, packIntact: intact });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      {last && <p className="small">Filled in from the last one: check the lot on the new pack.</p>}
      <ChoiceRow label="Needle" size="small" choices={configs} value={config} onChange={set('config')} />
      <div className="form-grid">
        <NumberField label="Diameter" unit="mm" value={diameterMm} onSave={hold('diameterMm')} min={0.15} max={0.35} step={0.05} />
        <FormField label="Manufacturer" value={manufacturer} onChange={set('manufacturer')} isRequired maxLength={80} />
        <FormField label="Lot" value={lot} onChange={set('lot')} isRequired maxLength={40} />
        <PartialDateField label="Use by" value={expiry} onSave={hold('expiry')} order={protocol.pack.dateOrder} hint="Month and year will do." />
        <YesNo label="With membrane" value={membrane} onChange={set('membrane')} />
        <YesNo label="Sterile pack intact, opened in front of the client" value={intact} onChange={set('intact')} open={intact === null} />
      </div>
      <FormFoot action="Cartridge is open" touched={touched} onEnter={enter} onCancel={onCancel} missing={missing} />
    </div>
  );
};

/** Every cartridge that was opened, with its lot. */
export const CartridgesCard = () => {
  const { data, timeZone } = useChair();
  const [open, setOpen] = useState(false);
  const showForm = open || data.cartridges.length === 0;
  return (
    <Card title="Cartridges" id="cartridges">
      {data.cartridges.map((one) => <div className="row-line" key={one.id}><b>{cartridgeName(one)}</b><span className="small num">{`opened ${clockText(timeZone, one.openedAt)}`}</span></div>)}
      {showForm
        ? <CartridgeForm key={data.cartridges.length} onDone={() => setOpen(false)} {...(open ? { onCancel: () => setOpen(false) } : {})} />
        : <div className="button-row"><Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>New cartridge</Button></div>}
    </Card>
  );
};
