import { useState } from 'react';
import { startingRatio } from '../../../shared/colour/dilution.ts';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { FormField } from '../../parts/form-field.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { TicksToo } from '../checklist.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey, valueOf, zoneName, zoneNames } from '../facts.ts';
import { FoldedLine } from '../fields/folded-line.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { BatchLine } from './batch-line.tsx';
import { MixBottle } from './mix-bottle.tsx';
import { MixWater } from './mix-water.tsx';
import { MixAmounts } from './mix-amounts.tsx';
import { missingInMix, startOfMix } from './mix-draft.ts';
import type { MixDraft } from './mix-draft.ts';
import { draftFrom } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { ratioText } from './starting-ratio.ts';
import { ToneSays } from './tone-says.tsx';

export interface MixFormProps {
  readonly onDone: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly recipe?: Recipe | null;
  readonly page?: ColourPage | null;
}

/** A mix with all that must be found again when a lot is called back. */
export const MixForm = ({ onDone, onCancel, recipe = null, page = null }: MixFormProps) => {
  const { view, data, protocol, say } = useSessionContext();
  const { t } = useWords();
  const [mix] = useState(newKey);
  const { form, set, fill, hold, touched } = useForm<MixDraft>(
    recipe === null
      ? startOfMix(data, protocol, view.zonesToTreat)
      : draftFrom(startOfMix(data, protocol, view.zonesToTreat), recipe),
  );
  const hint = startingRatio(protocol.shadeTable, valueOf(data, 'hairLevel'), valueOf(data, 'fitzpatrick'));
  const thinned = (form.parts ?? 0) > 0;
  const zones = data.zones.map((code) => ({ id: code, label: zoneName(protocol, code) }));
  const [splits, setSplits] = useState(form.zones.length === 0 || data.mixes.length > 0);
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
    <div className="form-rows spread mix-form">
      <div className="form-rows mix-bottle">
        <MixBottle form={form} set={set} fill={fill} hold={hold} />
      </div>
      <div className="form-rows mix-amounts">
        {splits ? (
          <>
            <FormField
              label={t(words.name)}
              value={form.label}
              onChange={set('label')}
              isRequired
              maxLength={20}
            />
            <MultiChoice label={words.zones} choices={zones} value={form.zones} onChange={set('zones')} />
          </>
        ) : (
          <FoldedLine
            what={zoneNames(protocol, form.zones)}
            more={words.mixName({ mix: form.label })}
            action={words.splitZones}
            label={words.changeZones}
            onOpen={() => setSplits(true)}
          />
        )}
        {hint !== null && <p className="says small">{t(words.start({ ratio: ratioText(hint) }))}</p>}
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
        {form.parts !== null && form.zones.length > 0 && (
          <ToneSays
            zones={form.zones}
            parts={form.parts}
            pigmentMl={form.pigmentMl ?? 0}
            diluentMl={thinned ? (form.diluentMl ?? 0) : 0}
            lotId={form.bottle.lotId}
          />
        )}
      </div>
      {thinned && (
        <div className="form-rows mix-water">
          <MixWater form={form} set={set} fill={fill} />
        </div>
      )}
      <TicksToo items={['mixed-in-sterile-cap']} />
      <FormFoot
        action={t(words.isMade)}
        touched={touched}
        onEnter={enter}
        onCancel={onCancel}
        missing={missing}
      />
    </div>
  );
};
