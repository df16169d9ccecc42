import { useState } from 'react';
import type { LotRow } from '../../../shared/stock/pages.ts';
import { cartridgeScreen as words } from '../../../shared/words/screens/cartridge.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { ChoiceRow, YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { noLot } from '../../stock/lot-choice.ts';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey } from '../facts.ts';
import { thisYear } from '../use-now.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { openedCartridges } from './pass-draft.ts';

const configs = [
  { id: '1RL', label: '1RL' },
  { id: '2RL', label: '2RL' },
  { id: '3RL', label: '3RL' },
  { id: '5RL', label: '5RL' },
  { id: '7RL', label: '7RL' },
  { id: 'other', label: words.other },
] as const;

const tapers = [
  { id: 'short', label: words.short },
  { id: 'medium', label: words.medium },
  { id: 'long', label: words.long },
  { id: 'extraLong', label: words.extraLong },
] as const;
const sterilisations = [
  { id: 'ethyleneOxide', label: words.ethyleneOxide },
  { id: 'radiation', label: words.radiation },
  { id: 'other', label: words.other },
] as const;

/** One cartridge out of its pack: which needle, which lot. Whether the pack was sealed is said with the button that opens it. */
export const CartridgeForm = ({
  onDone,
  onCancel,
}: {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) => {
  const { t } = useWords();
  const { client, view, data, protocol, say } = useSessionContext();
  const last = openedCartridges(data).at(-1);
  const [cartridge] = useState(newKey);
  const { form, set, fill, hold, touched } = useForm({
    config: (last?.config ?? null) as (typeof configs)[number]['id'] | null,
    diameterMm: (last?.diameterMm ?? 0.25) as number | null,
    membrane: last?.membrane ?? null,
    manufacturer: last?.manufacturer ?? '',
    /** Said only of a pack that is not as it should be; the button that opens one says that it is. */
    damaged: false,
    taper: (last?.taper ?? null) as (typeof tapers)[number]['id'] | null,
    sterilisedBy: (last?.sterilisedBy ?? null) as (typeof sterilisations)[number]['id'] | null,
    pack: (last === undefined
      ? noLot
      : { lotId: last.lotId ?? null, lot: last.lot, expiry: last.expiry }) as LotChoice,
  });
  const { config, diameterMm, membrane, manufacturer, pack, damaged, taper, sterilisedBy } = form;
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
      ? words.chooseNeedle
      : diameterMm === null
        ? words.typeDiameter
        : membrane === null
          ? words.sayMembrane
          : manufacturer.trim() === ''
            ? words.typeManufacturer
            : lot.trim() === ''
              ? words.typeLot
              : expiry === null
                ? words.typeExpiry
                : null;
  const enter = async () => {
    if (config === null || diameterMm === null || membrane === null || expiry === null) return missing;
    const answer = await say({
      type: 'cartridge.opened',
      cartridge,
      config,
      diameterMm,
      membrane,
      manufacturer: manufacturer.trim(),
      lot: lot.trim(),
      expiry,
      packIntact: !damaged,
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
          <span className="small num">
            {t(
              words.lastVisit({
                config: lastNeedle.config,
                mm: lastNeedle.diameterMm,
                maker: lastNeedle.manufacturer,
              }),
            )}
          </span>
          <Button size="small" onPress={sameNeedle}>
            {t(words.sameNeedle)}
          </Button>
        </div>
      )}
      {last && <p className="small">{t(words.fromLast)}</p>}
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
        <ChoiceRow
          label={words.needle}
          size="small"
          choices={configs}
          value={config}
          onChange={set('config')}
        />
      )}
      <div className="form-grid">
        {!fromStock && (
          <>
            <NumberField
              label={words.diameter}
              unit={words.mm}
              value={diameterMm}
              onSave={hold('diameterMm')}
              min={0.15}
              max={0.35}
              step={0.05}
            />
            <FormField
              label={t(words.manufacturer)}
              value={manufacturer}
              onChange={set('manufacturer')}
              isRequired
              maxLength={80}
            />
            <YesNo label={words.membrane} value={membrane} onChange={set('membrane')} />
            <ChoiceRow
              label={words.taper}
              size="small"
              choices={tapers}
              value={taper}
              onChange={set('taper')}
            />
            <ChoiceRow
              label={words.sterilisedBy}
              size="small"
              choices={sterilisations}
              value={sterilisedBy}
              onChange={set('sterilisedBy')}
            />
          </>
        )}
      </div>
      <p className="small">{t(words.readLot({ runs: running === undefined ? 'no' : 'yes' }))}</p>
      <div className="button-row">
        <ChipButton pressed={damaged} onPress={() => set('damaged')(!damaged)}>
          {t(words.damaged)}
        </ChipButton>
      </div>
      <FormFoot
        action={t(damaged ? words.writeDamaged : words.open)}
        look={damaged ? 'stop' : 'primary'}
        touched={touched}
        onEnter={enter}
        onCancel={onCancel}
        missing={missing}
        inDialog
      />
    </div>
  );
};
