import { useState } from 'react';
import type { ReactNode } from 'react';
import { partsMixed } from '../../../shared/colour/dilution.ts';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { cartridgeScreen } from '../../../shared/words/screens/cartridge.ts';
import { Button } from '../../parts/button.tsx';
import { ChipButton } from '../../parts/chip.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
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
  planIsMet,
  settingsText,
  startOfPass,
} from './pass-draft.ts';

/** Begins a pass: everything is kept from the last one, so that mostly one tap is enough. */
export const StartPass = ({
  zone,
  beside,
  onOpenCartridge,
}: {
  readonly zone: string;
  readonly beside: ReactNode;
  readonly onOpenCartridge: () => void;
}) => {
  const { data, view, protocol, say } = useSessionContext();
  const { t } = useWords();
  const [pass] = useState(newKey);
  const [more, setMore] = useState(false);
  const { form, set, hold } = useForm(startOfPass(view, zone));
  // The plan of the zone is met: no button offers to start a pass of no dots.
  const isDone = planIsMet(view, zone) && openedCartridges(data).length > 0;
  // A pass without voltage or frequency says little later: asked for until there was one.
  const [settings, setSettings] = useState(form.volts === null && form.hertz === null);
  const [choosing, setChoosing] = useState(false);
  const { cartridge, mix, target, layerPercent, volts, hertz, depthMm, angleDegrees, spacingMm } = form;
  const [mixes, cartridges] = [liveMixes(data), openedCartridges(data)];
  const [mixed, opened] = [mixes.find(({ id }) => id === mix), cartridges.find(({ id }) => id === cartridge)];
  const missing =
    cartridge === null
      ? words.openFirst
      : mix === null
        ? words.mixFirst
        : target === null
          ? words.typeDots
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
  if (isDone && !more)
    return (
      <>
        <p className="says">{t(words.noPassLeft)}</p>
        {beside}
        <div className="button-row">
          <Button onPress={() => setMore(true)}>{t(words.onePassMore)}</Button>
        </div>
      </>
    );
  return (
    <>
      <div className="pass-rows">
        <div className="pass-row">
          <span>
            {mixed ? (
              <>
                {`${t(words.shade)} `}
                <b className="num" dir="ltr">
                  {ratioText(partsMixed(mixed))}
                </b>{' '}
                <span className="small">{t(words.mixLot({ mix: mixed.label, lot: mixed.pigmentLot }))}</span>
              </>
            ) : (
              t(words.noMix)
            )}
            {' · '}
            {opened ? <span className="small">{t(cartridgeName(opened))}</span> : t(words.noCartridge)}
          </span>
          {choices && !choosing && (
            <Button size="small" label={t(words.changeMix)} onPress={() => setChoosing(true)}>
              {t(words.change)}
            </Button>
          )}
        </div>
        <div className="form-rows">
          {choosing && (
            <ChoiceRow
              label={words.mix}
              size="small"
              choices={mixes.map((one) => ({
                id: one.id,
                label: words.mixRatio({ mix: one.label, ratio: ratioText(partsMixed(one)) }),
                hint: words.lot({ lot: one.pigmentLot }),
              }))}
              value={mix}
              onChange={set('mix')}
            />
          )}
          {choosing && (
            <ChoiceRow
              label={words.cartridge}
              size="small"
              choices={cartridges.slice(-4).map((one) => ({ id: one.id, label: cartridgeName(one) }))}
              value={cartridge}
              onChange={set('cartridge')}
            />
          )}
          <div className="density">
            <NumberField
              label={words.dotsToAdd}
              unit={words.dotsPerCm2}
              value={target}
              onSave={hold('target')}
              min={0}
              max={250}
            />
            <div className="button-row" role="group" aria-label={t(words.share)}>
              {protocol.needle.layerPercents.map((percent) => (
                <ChipButton
                  key={percent}
                  pressed={layerPercent === percent && layerOf(view, zone, percent) === target}
                  label={t(words.shareOf({ percent }))}
                  onPress={() => {
                    set('layerPercent')(percent);
                    set('target')(layerOf(view, zone, percent));
                  }}
                >
                  {t(words.percent({ percent }))}
                </ChipButton>
              ))}
              <span className="small num">{t(dotsWords(view, zone, target ?? 0))}</span>
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
                {t(words.machine)} <b className="num">{t(settingsText(form))}</b>
              </span>
              <Button size="small" label={t(words.changeMachine)} onPress={() => setSettings(true)}>
                {t(words.change)}
              </Button>
            </div>
          )}
          {beside}
        </div>
      </div>
      <div className="pass-acts">
        {opened === undefined ? (
          <Button look="primary" size="large" wide onPress={onOpenCartridge}>
            {t(cartridgeScreen.openFirst)}
          </Button>
        ) : (
          <FormFoot action={t(words.startPass)} touched={false} onEnter={begin} missing={missing} />
        )}
      </div>
    </>
  );
};
