import { dotList, sentences } from '../../../shared/words/message.ts';
import { useState } from 'react';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { lastMatchPhoto } from '../../../shared/colour/samples.ts';
import { isKept } from '../../../shared/photos/complete-set.ts';
import { cardProblems, discProblems } from '../../../shared/words/colour.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { ColourRow } from './colour-row.tsx';
import { ColourSwatch } from './colour-swatch.tsx';
import { ReadColours } from './read-colours.tsx';
import { unbroken } from './unbroken.ts';

/** The last photo shows no colour to trust: measured again, or matched by eye with a reason (G3-08). */
const PoorPhoto = ({ onAgain }: { readonly onAgain: (photo: string) => void }) => {
  const { data, view, send } = useSessionContext();
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const last = lastMatchPhoto(data.colour);
  const isOpen = view.requirements.find(({ id }) => id === 'G3-08')?.state === 'open';
  if (last === undefined || !isOpen) return null;
  return (
    <div className="says caution photo-consent">
      <p>
        {last.card.problem === null
          ? t(
              sentences(
                last.samples.flatMap(({ problem }) => (problem === null ? [] : [discProblems[problem]])),
              ),
            )
          : t(cardProblems[last.card.problem])}
      </p>
      <div className="button-row">
        {data.photos.some((one) => one.id === last.photo && isKept(one)) && (
          <Button size="small" onPress={() => onAgain(last.photo)}>
            {t(words.measureAgain)}
          </Button>
        )}
        <Button size="small" onPress={() => setAsks(true)}>
          {t(words.byEye)}
        </Button>
      </div>
      <ReasonDialog
        title={t(words.byEye)}
        isOpen={asks}
        onClose={() => setAsks(false)}
        action={t(words.matchByEye)}
        onReason={(reason) => send({ type: 'colour.byHand', reason })}
      />
    </div>
  );
};

/** Colours of skin, dots and stubble: typed off an instrument, or measured on a photo with a grey card (brief 3.1, 3.5). */
export const ColoursCard = ({ page }: { readonly page: ColourPage | null }) => {
  const { data, view } = useSessionContext();
  const { t } = useWords();
  const [measuring, setMeasuring] = useState<string | null>(null);
  const samples = page?.samples ?? [];
  return (
    <Card
      title={words.colours}
      id="colour"
      aside={
        samples.length > 0 && (
          <Chip tone="good">
            <span className="num">{t(words.count({ count: samples.length }))}</span>
          </Chip>
        )
      }
    >
      {page?.samples.length === 0 && <p className="small">{t(words.skinFirst)}</p>}
      {samples.length > 0 && (
        <ul className="colour-rows">
          {samples.map(({ sample, title, swatch, by }) => (
            <ColourRow key={sample.id} sample={sample.id} title={title}>
              <span className="colour-row">
                <ColourSwatch swatch={swatch} />
                <span>
                  <b>{t(title)}</b>
                  <span className="small num">{unbroken(` ${t(dotList([swatch.says, by]))}`)}</span>
                </span>
              </span>
            </ColourRow>
          ))}
        </ul>
      )}
      {page !== null && page.ita !== null && (
        <p className="says">
          {t(page.undertone === null ? page.ita : sentences([page.ita, page.undertone]))}
        </p>
      )}
      <PoorPhoto onAgain={setMeasuring} />
      <ReadColours
        kinds={['skin', 'smpHealed', 'stubble', 'scar']}
        zones={view.zonesToTreat.length > 0 ? view.zonesToTreat : data.zones}
        marked={view.zonesToTreat}
        set="before"
        says={{ reading: words.typeReading, photo: words.photoWithCard }}
        measuring={measuring}
        onMeasure={setMeasuring}
      />
    </Card>
  );
};
