import { useState } from 'react';
import type { LocalDate } from '../../../shared/time.ts';
import { YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { useChair } from '../chair.ts';
import { newKey, valueOf, zoneName } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { cardsOf } from '../numbing/product-words.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { missingInMix, startOfMix } from './mix-draft.ts';
import type { MixDraft } from './mix-draft.ts';
import { ratioText, startingRatio } from './starting-ratio.ts';

/** A mix with all that must be found again when a lot is called back. */
export const MixForm = ({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel?: (() => void) | undefined }) => {
  const { view, data, protocol, say } = useChair();
  const [mix] = useState(newKey);
  const { form, set, hold, touched } = useForm<MixDraft>(startOfMix(data, protocol, view.zonesToTreat));
  const hint = startingRatio(protocol.shadeTable, valueOf(data, 'hairLevel'), valueOf(data, 'fitzpatrick'));
  const order = protocol.pack.dateOrder;
  const pigments = cardsOf(protocol, 'pigment');
  const diluents = cardsOf(protocol, 'diluent');
  const thinned = (form.parts ?? 0) > 0;
  const zones = data.zones.map((code) => ({ id: code, label: zoneName(protocol, code) }));
  // The water follows from ratio and pigment until someone types it.
  const water = async (change: Partial<MixDraft>) => {
    const next = { ...form, ...change };
    if (next.parts !== null && next.pigmentMl !== null) set('diluentMl')(Number((next.parts * next.pigmentMl).toFixed(2)));
    return null;
  };
  const missing = missingInMix(form);
  const enter = async () => {
    const { expiry, openedOn, months, parts, pigmentMl, statement, sterile } = form;
    if (expiry === null || openedOn === null || months === null || parts === null || pigmentMl === null) return missing;
    const answer = await say({
      type: 'mix.made', mix, label: form.label.trim(), zones: [...form.zones], pigment: form.pigment.trim(), manufacturer: form.manufacturer.trim(), pigmentLot: form.lot.trim(), pigmentExpiry: expiry,
      openedOn: openedOn as LocalDate, openedMonths: months, statementOnLabel: statement ?? false, diluentParts: parts, pigmentMl,
      ...(thinned ? { diluent: form.diluent.trim(), diluentLot: form.diluentLot.trim(), diluentExpiry: form.diluentExpiry, diluentSterile: sterile ?? false, diluentMl: form.diluentMl ?? 0 } : { diluent: '', diluentLot: '', diluentExpiry: null, diluentSterile: false, diluentMl: 0 }),
    });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      <div className="form-grid">
        <FormField label="Name of the mix" value={form.label} onChange={set('label')} isRequired maxLength={20} />
        <ChoiceSelect label="Pigment" choices={pigments.map(({ name }) => ({ id: name, label: name }))} value={form.pigment === '' ? null : form.pigment} onChange={set('pigment')} />
        <FormField label="Manufacturer" value={form.manufacturer} onChange={set('manufacturer')} isRequired maxLength={80} />
        <FormField label="Pigment lot" value={form.lot} onChange={set('lot')} isRequired maxLength={40} />
        <PartialDateField label="Pigment use by" value={form.expiry} onSave={hold('expiry')} order={order} hint="Month and year will do." />
        <PartialDateField label="Bottle opened on" value={form.openedOn} onSave={hold('openedOn')} needsDay order={order} />
        <NumberField label="Good after opening" unit="months" value={form.months} onSave={hold('months')} min={1} max={36} hint="From the label." />
        <YesNo label="Label says it is for tattoo or permanent make-up" value={form.statement} onChange={set('statement')} />
      </div>
      <MultiChoice label="Zones" choices={zones} value={form.zones} onChange={set('zones')} />
      {hint !== null && <p className="says">{`Studio starting value for this hair and skin: ${ratioText(hint)} (pigment : water). Check it against the chart of your brand.`}</p>}
      <div className="form-grid">
        <NumberField label="Water to 1 of pigment" unit="parts" value={form.parts} onSave={async (parts) => { set('parts')(parts); return water({ parts }); }} min={0} max={40} step={0.5} hint={form.parts === null ? undefined : `${ratioText(form.parts)} (pigment : water)`} />
        <NumberField label="Pigment" unit="ml" value={form.pigmentMl} onSave={async (pigmentMl) => { set('pigmentMl')(pigmentMl); return water({ pigmentMl }); }} min={0.01} max={20} step={0.1} />
        {thinned && <NumberField label="Diluent" unit="ml" value={form.diluentMl} onSave={hold('diluentMl')} min={0} max={20} step={0.5} />}
      </div>
      {thinned && (
        <div className="form-grid">
          <ChoiceSelect label="Diluent product" choices={diluents.map(({ name }) => ({ id: name, label: name }))} value={form.diluent === '' ? null : form.diluent} onChange={set('diluent')} />
          <FormField label="Diluent lot" value={form.diluentLot} onChange={set('diluentLot')} isRequired maxLength={40} />
          <PartialDateField label="Diluent use by" value={form.diluentExpiry} onSave={hold('diluentExpiry')} order={order} hint="Month and year will do." />
          <YesNo label="Sterile, single use, sealed until now" value={form.sterile} onChange={set('sterile')} hint="Distilled is not sterile." />
        </div>
      )}
      <FormFoot action="Mix is made" touched={touched} onEnter={enter} onCancel={onCancel} missing={missing} />
    </div>
  );
};
