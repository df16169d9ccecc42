import { useState } from 'react';
import { dropsOf, partsMixed } from '../../../shared/colour/dilution.ts';
import type { ColourPage, ToneLine } from '../../../shared/colour/page.ts';
import type { Mix } from '../../../shared/session/topics/mix/data.ts';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CorrectThing } from '../../correct/correct-thing.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneNames } from '../facts.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import type { Recipe } from './recipe.ts';
import { MixForm } from './mix-form.tsx';
import type { MixFormProps } from './mix-form.tsx';
import { ratioText } from './starting-ratio.ts';
import { TopUpDialog } from './top-up-dialog.tsx';
import { unbroken } from './unbroken.ts';
import { useColourPage } from './use-colour-page.ts';

/** Sums of hundredths carry binary dust. */
const mlOf = (ml: number): number => Math.round(ml * 100) / 100;

const OneMix = ({
  mix,
  tones,
  onDiscard,
  onTopUp,
}: {
  readonly mix: Mix;
  readonly tones: readonly ToneLine[];
  readonly onDiscard: () => void;
  readonly onTopUp: () => void;
}) => {
  const { protocol, timeZone } = useSessionContext();
  const { t } = useWords();
  const drops = protocol.colour.dropsPerMl.value;
  const parts = partsMixed(mix);
  return (
    <div className="row-line one-mix">
      <div>
        <b>{t(words.one({ mix: mix.label }))}</b>{' '}
        <span className="num">{t(words.ratio({ ratio: ratioText(parts) }))}</span>
        {parts !== mix.diluentParts && (
          <span className="small num">{` ${t(words.calledRatio({ ratio: ratioText(mix.diluentParts) }))}`}</span>
        )}
        <div className="small">
          {t(
            words.made({
              pigment: mix.pigment,
              lot: mix.pigmentLot,
              zones: zoneNames(protocol, mix.zones),
              clock: { at: mix.madeAt, zone: timeZone, as: 'clock' },
              pigmentMl: mlOf(mix.pigmentMl),
              waterMl: mlOf(mix.diluentMl),
              pigmentDrops: dropsOf(mix.pigmentMl, drops),
              waterDrops: dropsOf(mix.diluentMl, drops),
            }),
          )}
        </div>
        {tones.map(({ zone, says, darker }) => (
          <p key={zone} className={darker ? 'says caution num' : 'small num'}>
            {unbroken(t(says))}
          </p>
        ))}
      </div>
      {mix.discarded ? (
        <Chip>{t(words.thrownAway)}</Chip>
      ) : (
        <div className="button-row">
          <CorrectThing part="mix" id={mix.id} />
          <Button size="small" label={t(words.topUpOne({ mix: mix.label }))} onPress={onTopUp}>
            {t(words.topUp)}
          </Button>
          <Button
            size="small"
            look="quiet"
            label={t(words.throwAwayOne({ mix: mix.label }))}
            onPress={onDiscard}
          >
            {t(words.throwAway)}
          </Button>
        </div>
      )}
    </div>
  );
};

const MixFormWithPage = (props: MixFormProps) => {
  const loaded = useColourPage();
  return <MixForm {...props} page={loaded.is === 'there' ? loaded.value : null} />;
};

/** Every mix of the day with its lots; one that is thrown away stays in the record. */
export const MixesCard = ({
  startsOpen = true,
  recipe = null,
  onRecipeDone,
  page = null,
}: {
  readonly startsOpen?: boolean | undefined;
  readonly recipe?: Recipe | null;
  readonly onRecipeDone?: () => void;
  readonly page?: ColourPage | null;
}) => {
  const { data, send } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [discard, setDiscard] = useState<Mix | null>(null);
  const [topUp, setTopUp] = useState<Mix | null>(null);
  const live = data.mixes.filter(({ discarded }) => !discarded);
  // At the needle nothing else asks for the page: the form does while it is open.
  const Form = page === null ? MixFormWithPage : MixForm;
  const showForm = open || recipe !== null || (startsOpen && live.length === 0);
  const close = (): void => {
    setOpen(false);
    onRecipeDone?.();
  };
  return (
    <Card
      title={t(words.title)}
      id="mixes"
      className={showForm ? 'spread-card' : undefined}
      aside={
        !showForm && (
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            {t(data.mixes.length === 0 ? words.first : words.another)}
          </Button>
        )
      }
    >
      {data.mixes.map((mix) => (
        <OneMix
          key={mix.id}
          mix={mix}
          tones={page?.mixes[mix.id] ?? []}
          onDiscard={() => setDiscard(mix)}
          onTopUp={() => setTopUp(mix)}
        />
      ))}
      {showForm && (
        <Form
          key={`${data.mixes.length} ${recipe?.option.id ?? ''}`}
          recipe={recipe}
          page={page}
          onDone={close}
          {...(open || recipe !== null ? { onCancel: close } : {})}
        />
      )}
      <ReasonDialog
        title={t(words.throwAwayOne({ mix: discard?.label ?? '' }))}
        isOpen={discard !== null}
        onClose={() => setDiscard(null)}
        action={t(words.throwAway)}
        onReason={(reason) => send({ type: 'mix.discarded', mix: discard?.id ?? '', reason })}
      />
      {topUp !== null && <TopUpDialog key={topUp.id} mix={topUp} onClose={() => setTopUp(null)} />}
    </Card>
  );
};
