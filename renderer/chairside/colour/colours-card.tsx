import { useState } from 'react';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { lastMatchPhoto } from '../../../shared/colour/samples.ts';
import { isKept } from '../../../shared/photos/complete-set.ts';
import { colourWords } from '../../../shared/words/colour.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { ChoosePhoto } from './choose-photo.tsx';
import { ColourSwatch } from './colour-swatch.tsx';
import { MeasurePhoto } from './measure-photo.tsx';
import { ReadingForm } from './reading-form.tsx';
import { unbroken } from './unbroken.ts';

/** Colours of skin, dots and stubble: typed off an instrument, or measured on a photo with a grey card (brief 3.1, 3.5). */
export const ColoursCard = ({ page }: { readonly page: ColourPage | null }) => {
  const { data, view, send } = useSessionContext();
  const [open, setOpen] = useState<'reading' | 'choose' | 'byHand' | null>(null);
  const [measuring, setMeasuring] = useState<string | null>(null);
  const photo = data.photos.find((one) => one.id === measuring && isKept(one));
  const quality = view.requirements.find(({ id }) => id === 'G3-08');
  const last = lastMatchPhoto(data.colour);
  const zones = view.zonesToTreat.length > 0 ? view.zonesToTreat : data.zones;
  const canRepeat = data.photos.some((one) => one.id === last?.photo && isKept(one));
  return (
    <Card
      title="Colours"
      id="colour"
      aside={
        (page?.samples.length ?? 0) > 0 && (
          <Chip tone="good">
            <span className="num">{`${page?.samples.length ?? 0} read`}</span>
          </Chip>
        )
      }
    >
      {page?.samples.length === 0 && (
        <p className="small">
          Untreated skin first, behind the ear or at mid-forehead; then the healed dots and the stubble.
          Without it, shades are matched by eye.
        </p>
      )}
      {page !== null && page.samples.length > 0 && (
        <ul className="colour-rows">
          {page.samples.map(({ sample, title, swatch, by }) => (
            <li key={sample.id}>
              <span className="colour-row">
                <ColourSwatch swatch={swatch} />
                <span>
                  <b>{title}</b>
                  <span className="small num">{unbroken(` ${swatch.says} · ${by}`)}</span>
                </span>
              </span>
              <Button
                size="small"
                look="quiet"
                label={`Remove: ${title}`}
                onPress={() => void send({ type: 'colour.removed', sample: sample.id })}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {page !== null && page.ita !== null && (
        <p className="says">{`${page.ita}${page.undertone === null ? '' : ` ${page.undertone}`}`}</p>
      )}
      {last !== undefined && quality?.state === 'open' && (
        <div className="says caution photo-consent">
          <p>
            {last.card.problem === null
              ? last.samples
                  .flatMap(({ problem }) => (problem === null ? [] : [colourWords.discProblems[problem]]))
                  .join(' ')
              : colourWords.cardProblems[last.card.problem]}
          </p>
          <div className="button-row">
            {canRepeat && (
              <Button size="small" onPress={() => setMeasuring(last.photo)}>
                Measure it again
              </Button>
            )}
            <Button size="small" onPress={() => setOpen('byHand')}>
              Match by eye instead
            </Button>
          </div>
        </div>
      )}
      {open === 'reading' ? (
        <ReadingForm kinds={['skin', 'smpHealed', 'stubble', 'scar']} onDone={() => setOpen(null)} />
      ) : (
        <div className="button-row">
          <Button icon={<Icon name="plus" />} onPress={() => setOpen('reading')}>
            Type a reading
          </Button>
          <Button icon={<Icon name="camera" />} onPress={() => setOpen('choose')}>
            Photo with grey card
          </Button>
        </div>
      )}
      {open === 'choose' && (
        <ChoosePhoto
          zones={zones}
          set="before"
          onClose={() => setOpen(null)}
          onChoose={(id) => {
            setOpen(null);
            setMeasuring(id);
          }}
        />
      )}
      {photo !== undefined && (
        <MeasurePhoto
          key={photo.id}
          photo={photo}
          zones={view.zonesToTreat}
          onClose={() => setMeasuring(null)}
        />
      )}
      <ReasonDialog
        title="Match by eye instead"
        isOpen={open === 'byHand'}
        onClose={() => setOpen(null)}
        action="Match by eye"
        onReason={(reason) => send({ type: 'colour.byHand', reason })}
      />
    </Card>
  );
};
