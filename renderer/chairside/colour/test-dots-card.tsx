import { partsMixed } from '../../../shared/colour/dilution.ts';
import { useState } from 'react';
import type { TestDots } from '../../../shared/colour/sample.ts';
import { testDotsWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { Icon } from '../../parts/icons.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { TakeWithGhosts } from '../../photos/use-visits.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { newKey, zoneName } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { ReasonDialog } from '../reason-dialog.tsx';
import { ratioText } from './starting-ratio.ts';

const looks = [
  { id: 'right', label: words.right },
  { id: 'tooDark', label: words.tooDark },
  { id: 'tooLight', label: words.tooLight },
] as const;

const said = ({ id: test, at: _at, undone: _undone, ...rest }: TestDots) => ({ test, ...rest });

/** A few dots before the full pass: five to twenty, with the mix and needle at hand, and how they look (brief 3.1). */
export const TestDotsCard = ({ zone }: { readonly zone: string }) => {
  const { data, protocol, timeZone, say, send } = useSessionContext();
  const { t } = useWords();
  const [id, setId] = useState<string | null>(null);
  const [dots, setDots] = useState<number | null>(10);
  const every = data.colour.testDots.filter((one) => one.zone === zone);
  const placed = every.filter(({ undone }) => undone !== true);
  const [taking, setTaking] = useState<TestDots | null>(null);
  const [wrong, setWrong] = useState<TestDots | null>(null);
  const started = data.passes.some((pass) => pass.zone === zone && !pass.mistaken);
  const mixes = data.mixes.filter(({ discarded, zones }) => !discarded && zones.includes(zone));
  const [chosen, setChosen] = useState<string | null>(null);
  const mix = mixes.find((one) => one.id === chosen) ?? mixes.at(-1);
  const cartridge = data.cartridges.filter(({ undone }) => undone !== true).at(-1);
  if (started && every.length === 0) return null;
  const missing =
    mix === undefined
      ? words.mixFirst
      : cartridge === undefined
        ? words.cartridgeFirst
        : dots === null
          ? words.howMany
          : null;
  const again = (one: TestDots, seen: TestDots['looks']) =>
    send({ type: 'testDots.placed', ...said(one), ...(seen === undefined ? {} : { looks: seen }) });
  const enter = async () => {
    if (id === null || mix === undefined || cartridge === undefined || dots === null) return missing;
    const no = await say({
      type: 'testDots.placed',
      test: id,
      zone,
      mix: mix.id,
      cartridge: cartridge.id,
      dots,
    });
    if (no === null) setId(null);
    return no;
  };
  return (
    <Card title={words.title({ zone: zoneName(protocol, zone) })} id={`test-dots-${zone}`}>
      {every.map((one) => {
        const says = t(
          words.placed({
            dots: one.dots,
            mix: data.mixes.find((each) => each.id === one.mix)?.label ?? '',
            clock: clockText(timeZone, one.at),
          }),
        );
        if (one.undone === true)
          return (
            <p key={one.id} className="small num">
              <s>{says}</s> {t(words.takenBack)}
            </p>
          );
        return (
          <div key={one.id} className="form-rows">
            <div className="row-line">
              <span className="num">{one.photo === undefined ? says : t(words.withPhoto({ says }))}</span>
              <Button
                size="small"
                look="quiet"
                label={t(words.takeBackOne({ says }))}
                onPress={() => setWrong(one)}
              >
                {t(words.takeBack)}
              </Button>
            </div>
            {one.photo === undefined && (
              <div className="button-row">
                <Button
                  size="small"
                  icon={<Icon name="camera" />}
                  isDisabled={!data.mayTakePhotos}
                  onPress={() => setTaking(one)}
                >
                  {t(words.photo)}
                </Button>
              </div>
            )}
            <ChoiceRow
              label={words.look}
              size="small"
              choices={looks}
              value={one.looks ?? null}
              onChange={(seen) => void again(one, seen)}
            />
          </div>
        );
      })}
      {id === null ? (
        !started && (
          <div className="button-row">
            <Button size="small" onPress={() => setId(newKey())}>
              {t(placed.length === 0 ? words.first : words.more)}
            </Button>
          </div>
        )
      ) : (
        <div className="form-rows">
          {mixes.length > 1 && (
            <ChoiceRow
              label={words.mixForTest}
              size="small"
              choices={mixes.map((one) => ({
                id: one.id,
                label: words.mixOf({ mix: one.label, ratio: ratioText(partsMixed(one)) }),
              }))}
              value={mix?.id ?? null}
              onChange={setChosen}
            />
          )}
          <NumberField
            label={words.testDots}
            value={dots}
            onSave={async (value) => {
              setDots(value);
              return null;
            }}
            min={5}
            max={20}
            hint={words.hint}
          />
          <FormFoot
            action={words.arePlaced}
            touched
            onEnter={enter}
            onCancel={() => setId(null)}
            missing={missing}
          />
        </div>
      )}
      {taking !== null && (
        <TakeWithGhosts
          slots={[{ view: 'macro', zone }]}
          set="work"
          onClose={() => setTaking(null)}
          onKept={(photo) => void send({ type: 'testDots.placed', ...said(taking), photo })}
        />
      )}
      <ReasonDialog
        title={t(words.takeBackTest)}
        isOpen={wrong !== null}
        onClose={() => setWrong(null)}
        action={t(words.takeBack)}
        onReason={(reason) => send({ type: 'work.undone', what: 'testDots', id: wrong?.id ?? '', reason })}
      >
        <p>{t(words.notPlaced)}</p>
      </ReasonDialog>
    </Card>
  );
};
