import { useState } from 'react';
import type { LotRow } from '../../../shared/stock/pages.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow, YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { Icon } from '../../parts/icons.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { noLot } from '../../stock/lot-choice.ts';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { newKey } from '../facts.ts';
import { thisYear } from '../use-now.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { cartridgeName, openedCartridges } from './pass-draft.ts';

const configs = [
  { id: '1RL', label: '1RL' },
  { id: '2RL', label: '2RL' },
  { id: '3RL', label: '3RL' },
  { id: '5RL', label: '5RL' },
  { id: '7RL', label: '7RL' },
  { id: 'other', label: 'Other' },
] as const;

const tapers = [
  { id: 'short', label: 'Short' },
  { id: 'medium', label: 'Medium' },
  { id: 'long', label: 'Long' },
  { id: 'extraLong', label: 'Extra long' },
] as const;
const sterilisations = [
  { id: 'ethyleneOxide', label: 'Ethylene oxide' },
  { id: 'radiation', label: 'Radiation' },
  { id: 'other', label: 'Other' },
] as const;

const CartridgeForm = ({
  onDone,
  onCancel,
}: {
  readonly onDone: () => void;
  readonly onCancel?: (() => void) | undefined;
}) => {
  const { client, view, data, protocol, say } = useSessionContext();
  const last = openedCartridges(data).at(-1);
  const [cartridge] = useState(newKey);
  const { form, set, fill, hold, touched } = useForm({
    config: (last?.config ?? null) as (typeof configs)[number]['id'] | null,
    diameterMm: (last?.diameterMm ?? 0.25) as number | null,
    membrane: last?.membrane ?? null,
    manufacturer: last?.manufacturer ?? '',
    intact: null as boolean | null,
    taper: (last?.taper ?? null) as (typeof tapers)[number]['id'] | null,
    sterilisedBy: (last?.sterilisedBy ?? null) as (typeof sterilisations)[number]['id'] | null,
    pack: (last === undefined
      ? noLot
      : { lotId: last.lotId ?? null, lot: last.lot, expiry: last.expiry }) as LotChoice,
  });
  const { config, diameterMm, membrane, manufacturer, pack, intact, taper, sterilisedBy } = form;
  const { lot, expiry, lotId, serial } = pack;
  // A needle changed in the middle of a pass belongs to that pass.
  const running = view.work?.running?.pass;
  const fromStock =
    lotId !== null && config !== null && diameterMm !== null && membrane !== null && manufacturer !== '';
  const choose = (next: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    if (by === 'proposal') fill({ pack: next });
    else set('pack')(next);
    if (row?.product.kind !== 'cartridge') return;
    const { config, diameterMm, membrane, manufacturer, taper, sterilisedBy } = row.product;
    fill({
      config,
      diameterMm,
      membrane,
      manufacturer,
      taper: taper === 'unknown' ? null : taper,
      sterilisedBy: sterilisedBy === 'unknown' ? null : sterilisedBy,
    });
  };
  const lastNeedle = view.work?.lastNeedle;
  // The lot is that of the pack in the hand, never of a pack of long ago.
  const sameNeedle = () => {
    if (lastNeedle == null) return;
    const known = configs.find(({ id }) => id === lastNeedle.config);
    if (known !== undefined) set('config')(known.id);
    set('diameterMm')(lastNeedle.diameterMm);
    set('manufacturer')(lastNeedle.manufacturer);
  };
  const missing =
    config === null
      ? 'Choose the needle.'
      : diameterMm === null
        ? 'Type the diameter.'
        : membrane === null
          ? 'Say whether it has a membrane.'
          : manufacturer.trim() === ''
            ? 'Type the manufacturer.'
            : lot.trim() === ''
              ? 'Type the lot.'
              : expiry === null
                ? 'Type the use-by date.'
                : intact === null
                  ? 'Say whether the sterile pack was intact.'
                  : null;
  const enter = async () => {
    if (config === null || diameterMm === null || membrane === null || expiry === null || intact === null)
      return missing;
    const answer = await say({
      type: 'cartridge.opened',
      cartridge,
      config,
      diameterMm,
      membrane,
      manufacturer: manufacturer.trim(),
      lot: lot.trim(),
      expiry,
      packIntact: intact,
      ...(taper === null ? {} : { taper }),
      ...(sterilisedBy === null ? {} : { sterilisedBy }),
      ...(running === undefined ? {} : { pass: running }),
      ...(lotId === null ? {} : { lotId }),
      ...(serial === undefined ? {} : { serial }),
    });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows">
      {last === undefined && lastNeedle != null && config === null && (
        <div className="row-line">
          <span className="small num">{`Last visit: ${lastNeedle.config} ${lastNeedle.diameterMm}, ${lastNeedle.manufacturer}`}</span>
          <Button size="small" onPress={sameNeedle}>
            The same needle
          </Button>
        </div>
      )}
      {last && <p className="small">Filled in from the last one: check the lot on the new pack.</p>}
      <LotPicker
        client={client}
        kind="cartridge"
        value={pack}
        onChange={choose}
        year={thisYear()}
        order={protocol.pack.dateOrder}
        proposes
      />
      {!fromStock && (
        <ChoiceRow label="Needle" size="small" choices={configs} value={config} onChange={set('config')} />
      )}
      <div className="form-grid">
        {!fromStock && (
          <>
            <NumberField
              label="Diameter"
              unit="mm"
              value={diameterMm}
              onSave={hold('diameterMm')}
              min={0.15}
              max={0.35}
              step={0.05}
            />
            <FormField
              label="Manufacturer"
              value={manufacturer}
              onChange={set('manufacturer')}
              isRequired
              maxLength={80}
            />
            <YesNo label="With membrane" value={membrane} onChange={set('membrane')} />
            <ChoiceRow
              label="Taper, if the pack says"
              size="small"
              choices={tapers}
              value={taper}
              onChange={set('taper')}
            />
            <ChoiceRow
              label="Sterilised by, if the pack says"
              size="small"
              choices={sterilisations}
              value={sterilisedBy}
              onChange={set('sterilisedBy')}
            />
          </>
        )}
        <YesNo
          label="Sterile pack intact, opened in front of the client"
          value={intact}
          onChange={set('intact')}
          open={intact === null}
        />
      </div>
      <FormFoot
        action="Cartridge is open"
        touched={touched}
        onEnter={enter}
        onCancel={onCancel}
        missing={missing}
      />
    </div>
  );
};

/** Every cartridge that was opened, with its lot. */
export const CartridgesCard = () => {
  const { data, timeZone } = useSessionContext();
  const [open, setOpen] = useState(false);
  const opened = openedCartridges(data).length;
  const showForm = open || opened === 0;
  return (
    <Card
      title="Cartridges"
      id="cartridges"
      aside={opened > 0 && <span className="small num">{`${opened} opened`}</span>}
    >
      {data.cartridges.map((one) => (
        <div className="row-line" key={one.id}>
          {one.undone === true ? <s>{cartridgeName(one)}</s> : <b>{cartridgeName(one)}</b>}
          <span className="small num">{`opened ${clockText(timeZone, one.openedAt)}`}</span>
        </div>
      ))}
      {showForm ? (
        <CartridgeForm
          key={data.cartridges.length}
          onDone={() => setOpen(false)}
          {...(open ? { onCancel: () => setOpen(false) } : {})}
        />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            Another lot or needle
          </Button>
        </div>
      )}
    </Card>
  );
};
