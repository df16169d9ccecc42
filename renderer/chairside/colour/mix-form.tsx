import { useState } from 'react';
import { startingRatio } from '../../../shared/colour/dilution.ts';
import type { ColourPage } from '../../../shared/colour/page.ts';
import type { LotRow } from '../../../shared/stock/pages.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { TicksToo } from '../checklist.tsx';
import { useSessionContext } from '../session-context.ts';
import { thisYear } from '../use-now.ts';
import { newKey, valueOf, zoneName } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { cardsOf } from '../numbing/product-words.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { BatchLine } from './batch-line.tsx';
import { MixAmounts } from './mix-amounts.tsx';
import { missingInMix, startOfMix } from './mix-draft.ts';
import type { MixDraft } from './mix-draft.ts';
import { draftFrom } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { ratioText } from './starting-ratio.ts';
import { ToneSays } from './tone-says.tsx';

/** The cards of the protocol, and the product of the ledger where it has none. */
const named = (cards: readonly { readonly name: string }[], chosen: string) =>
  [...new Set([...cards.map(({ name }) => name), ...(chosen === '' ? [] : [chosen])])].map((name) => ({
    id: name,
    label: name,
  }));
const pigmentNames = { list: 'Pigment lot from stock', lot: 'Pigment lot', expiry: 'Pigment use by' };
const diluentNames = { list: 'Diluent lot from stock', lot: 'Diluent lot', expiry: 'Diluent use by' };

export interface MixFormProps {
  readonly onDone: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly recipe?: Recipe | null;
  readonly page?: ColourPage | null;
}

/** A mix with all that must be found again when a lot is called back. */
export const MixForm = ({ onDone, onCancel, recipe = null, page = null }: MixFormProps) => {
  const { client, view, data, protocol, say } = useSessionContext();
  const [mix] = useState(newKey);
  const { form, set, fill, hold, touched } = useForm<MixDraft>(
    recipe === null
      ? startOfMix(data, protocol, view.zonesToTreat)
      : draftFrom(startOfMix(data, protocol, view.zonesToTreat), recipe),
  );
  const hint = startingRatio(protocol.shadeTable, valueOf(data, 'hairLevel'), valueOf(data, 'fitzpatrick'));
  const order = protocol.pack.dateOrder;
  const pigments = cardsOf(protocol, 'pigment');
  const diluents = cardsOf(protocol, 'diluent');
  const thinned = (form.parts ?? 0) > 0;
  const zones = data.zones.map((code) => ({ id: code, label: zoneName(protocol, code) }));
  // What is proposed is nobody's doing yet: nothing of it would be lost.
  const chooseBottle = (bottle: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    if (by === 'hand') set('bottle')(bottle);
    else fill({ bottle });
    if (row?.product.kind !== 'pigment') return;
    const { name, manufacturer, card, paoMonths, useStatement } = row.product;
    fill({
      pigment: pigments.find(({ id }) => id === card)?.name ?? name,
      manufacturer,
      openedOn: row.lot.openedOn ?? form.openedOn,
      months: row.lot.paoMonths ?? paoMonths ?? form.months,
      ...(useStatement === null ? {} : { statement: useStatement }),
    });
  };
  const chooseWater = (still: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    if (by === 'hand') set('water')(still);
    else fill({ water: still });
    if (row?.product.kind !== 'diluent') return;
    const { name, card, sterile } = row.product;
    // "Sealed until now" is seen beside the chair; that a product is not sterile is known before.
    fill({
      diluent: diluents.find(({ id }) => id === card)?.name ?? name,
      ...(sterile ? {} : { sterile: false }),
    });
  };
  // The water follows from ratio and pigment until someone types it.
  const water = async (change: Partial<MixDraft>) => {
    const next = { ...form, ...change };
    if (next.parts !== null && next.pigmentMl !== null)
      set('diluentMl')(Number((next.parts * next.pigmentMl).toFixed(2)));
    return null;
  };
  const missing = missingInMix(form);
  const enter = async () => {
    const {
      bottle: { lotId, lot, expiry },
      water: still,
      openedOn,
      months,
      parts,
      pigmentMl,
      statement,
      sterile,
    } = form;
    if (expiry === null || openedOn === null || months === null || parts === null || pigmentMl === null)
      return missing;
    const answer = await say({
      type: 'mix.made',
      mix,
      label: form.label.trim(),
      zones: [...form.zones],
      pigment: form.pigment.trim(),
      manufacturer: form.manufacturer.trim(),
      pigmentLot: lot.trim(),
      ...(lotId === null ? {} : { pigmentLotId: lotId }),
      pigmentExpiry: expiry,
      openedOn: openedOn as LocalDate,
      openedMonths: months,
      statementOnLabel: statement ?? false,
      diluentParts: parts,
      pigmentMl,
      ...(thinned
        ? {
            diluent: form.diluent.trim(),
            diluentLot: still.lot.trim(),
            diluentExpiry: still.expiry,
            ...(still.lotId === null ? {} : { diluentLotId: still.lotId }),
            diluentSterile: sterile ?? false,
            diluentMl: form.diluentMl ?? 0,
          }
        : { diluent: '', diluentLot: '', diluentExpiry: null, diluentSterile: false, diluentMl: 0 }),
    });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      <div className="form-grid">
        <FormField
          label="Name of the mix"
          value={form.label}
          onChange={set('label')}
          isRequired
          maxLength={20}
        />
        <ChoiceSelect
          label="Pigment"
          choices={named(pigments, form.pigment)}
          value={form.pigment === '' ? null : form.pigment}
          onChange={set('pigment')}
        />
        <FormField
          label="Manufacturer"
          value={form.manufacturer}
          onChange={set('manufacturer')}
          isRequired
          maxLength={80}
        />
        <div className="wide">
          <LotPicker
            client={client}
            kind="pigment"
            names={pigmentNames}
            value={form.bottle}
            onChange={chooseBottle}
            year={thisYear()}
            order={order}
          />
        </div>
        <PartialDateField
          label="Bottle opened on"
          value={form.openedOn}
          onSave={hold('openedOn')}
          needsDay
          order={order}
        />
        <NumberField
          label="Good after opening"
          unit="months"
          value={form.months}
          onSave={hold('months')}
          min={1}
          max={36}
          hint="From the label."
        />
        <YesNo
          label="Label says it is for tattoo or permanent make-up"
          value={form.statement}
          onChange={set('statement')}
        />
      </div>
      <MultiChoice label="Zones" choices={zones} value={form.zones} onChange={set('zones')} />
      {hint !== null && (
        <p className="says">{`Studio starting value for this hair and skin: ${ratioText(hint)} (pigment : water). Check it against the chart of your brand.`}</p>
      )}
      <MixAmounts
        parts={form.parts}
        pigmentMl={form.pigmentMl}
        diluentMl={form.diluentMl}
        start={hint}
        onParts={async (parts) => {
          set('parts')(parts);
          return water({ parts });
        }}
        onPigment={async (pigmentMl) => {
          set('pigmentMl')(pigmentMl);
          return water({ pigmentMl });
        }}
        onDiluent={hold('diluentMl')}
      />
      {page !== null && form.parts !== null && form.zones.length > 0 && (
        <BatchLine
          key={form.zones.join(' ')}
          page={page}
          parts={form.parts}
          areaCm2={form.zones.reduce((sum, code) => sum + (data.areas[code] ?? 0), 0)}
          onUse={(pigmentMl, diluentMl) => {
            set('pigmentMl')(pigmentMl);
            set('diluentMl')(diluentMl);
          }}
        />
      )}
      {data.opening.colour === true && form.parts !== null && form.zones.length > 0 && (
        <ToneSays
          zones={form.zones}
          parts={form.parts}
          pigmentMl={form.pigmentMl ?? 0}
          diluentMl={thinned ? (form.diluentMl ?? 0) : 0}
          lotId={form.bottle.lotId}
        />
      )}
      {thinned && (
        <div className="form-grid">
          <ChoiceSelect
            label="Diluent product"
            choices={named(diluents, form.diluent)}
            value={form.diluent === '' ? null : form.diluent}
            onChange={set('diluent')}
          />
          <div className="wide">
            <LotPicker
              client={client}
              kind="diluent"
              names={diluentNames}
              value={form.water}
              onChange={chooseWater}
              year={thisYear()}
              order={order}
            />
          </div>
          <YesNo
            label="Sterile, single use, sealed until now"
            value={form.sterile}
            onChange={set('sterile')}
            hint="Distilled is not sterile."
          />
        </div>
      )}
      <TicksToo items={['mixed-in-sterile-cap']} />
      <FormFoot
        action="Mix is made"
        touched={touched}
        onEnter={enter}
        onCancel={onCancel}
        missing={missing}
      />
    </div>
  );
};
