import { useState } from 'react';
import type { ReactNode } from 'react';
import { partsMixed } from '../../../shared/colour/dilution.ts';
import { needleOf } from '../../../shared/protocol/default/needle.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { newKey } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { MachineSettings } from './machine-settings.tsx';
import {
  cartridgeName,
  dotsWords,
  layerOf,
  liveMixes,
  openedCartridges,
  settingsText,
  startOfPass,
} from './pass-draft.ts';

/** Begins a pass: everything is kept from the last one, so that mostly one tap is enough. */
export const StartPass = ({ zone, beside }: { readonly zone: string; readonly beside: ReactNode }) => {
  const { data, view, protocol, say, goTo, shown } = useSessionContext();
  const [pass] = useState(newKey);
  const { form, set, hold } = useForm(startOfPass(view, zone));
  // A pass without voltage or frequency says little later: asked for until there was one.
  const [settings, setSettings] = useState(form.volts === null && form.hertz === null);
  const [choosing, setChoosing] = useState(false);
  const { cartridge, mix, target, layerPercent, volts, hertz, depthMm, angleDegrees, spacingMm } = form;
  const [mixes, cartridges] = [liveMixes(data), openedCartridges(data)];
  const [mixed, opened] = [mixes.find(({ id }) => id === mix), cartridges.find(({ id }) => id === cartridge)];
  const missing =
    cartridge === null
      ? 'Open a cartridge first.'
      : mix === null
        ? 'Make a mix first.'
        : target === null
          ? 'Type the dots to add.'
          : null;
  const begin = async () =>
    cartridge === null || mix === null || target === null
      ? missing
      : say({
          type: 'pass.started',
          pass,
          zone,
          cartridge,
          mix,
          targetAddedDensity: target,
          volts,
          hertz,
          depthMm,
          angleDegrees,
          ...(spacingMm === null ? {} : { spacingMm }),
          ...(layerPercent === null || layerOf(view, zone, layerPercent) !== target ? {} : { layerPercent }),
        });
  const choices = mixes.length > 1 || cartridges.length > 1;
  return (
    <>
      <div className="pass-rows">
        <div className="pass-row">
          <span>
            {mixed ? (
              <>
                {'Shade '}
                <b className="num">{ratioText(partsMixed(mixed))}</b>{' '}
                <span className="small">{`Mix ${mixed.label}, lot ${mixed.pigmentLot}`}</span>
              </>
            ) : (
              'No mix yet'
            )}
            {' · '}
            {opened ? <span className="small">{cartridgeName(opened)}</span> : 'No cartridge open yet'}
          </span>
          {choices && !choosing && (
            <Button size="small" label="Change mix or cartridge" onPress={() => setChoosing(true)}>
              Change
            </Button>
          )}
        </div>
        <div className="form-rows">
          {choosing && (
            <ChoiceRow
              label="Mix"
              size="small"
              choices={mixes.map((one) => ({
                id: one.id,
                label: `Mix ${one.label}, ${ratioText(partsMixed(one))}`,
                hint: `lot ${one.pigmentLot}`,
              }))}
              value={mix}
              onChange={set('mix')}
            />
          )}
          {choosing && (
            <ChoiceRow
              label="Cartridge"
              size="small"
              choices={cartridges.slice(-4).map((one) => ({ id: one.id, label: cartridgeName(one) }))}
              value={cartridge}
              onChange={set('cartridge')}
            />
          )}
          <div className="density">
            <NumberField
              label="Dots to add"
              unit="dots/cm²"
              value={target}
              onSave={hold('target')}
              min={0}
              max={250}
            />
            <div className="button-row" role="group" aria-label="Share of what is missing">
              {needleOf(protocol).layerPercents.map((percent) => (
                <ChipButton
                  key={percent}
                  pressed={layerPercent === percent && layerOf(view, zone, percent) === target}
                  label={`${percent} % of what is missing`}
                  onPress={() => {
                    set('layerPercent')(percent);
                    set('target')(layerOf(view, zone, percent));
                  }}
                >{`${percent} %`}</ChipButton>
              ))}
              <span className="small num">{dotsWords(view, zone, target ?? 0)}</span>
            </div>
          </div>
          {settings ? (
            <MachineSettings
              values={form}
              hold={hold}
              onAll={(all) => {
                for (const key of ['volts', 'hertz', 'depthMm', 'angleDegrees'] as const) set(key)(all[key]);
              }}
            />
          ) : (
            <div className="row-line">
              <span>
                Machine <b className="num">{settingsText(form)}</b>
              </span>
              <Button size="small" label="Change the machine" onPress={() => setSettings(true)}>
                Change
              </Button>
            </div>
          )}
          {beside}
        </div>
      </div>
      <div className="pass-acts">
        {opened === undefined ? (
          <Button look="primary" size="large" wide onPress={() => goTo(shown, 'cartridges')}>
            Open a cartridge
          </Button>
        ) : (
          <FormFoot action="Start pass" touched={false} onEnter={begin} missing={missing} />
        )}
      </div>
    </>
  );
};
