import { useState } from 'react';
import { cardProblems, colourWords, labText } from '../../../shared/words/colour.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { FoldingCard } from '../folding-card.tsx';
import { ColourRow } from './colour-row.tsx';
import { ReadColours } from './read-colours.tsx';
import { unbroken } from './unbroken.ts';

/** Fresh dots read before the client leaves: with the healed ones of the next visit they make the studio's own experience (brief 3.6). */
export const FreshCard = () => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  const [measuring, setMeasuring] = useState<string | null>(null);
  // What is read here stays open.
  const [startsFolded] = useState(!data.colour.samples.some(({ kind }) => kind === 'smpFresh'));
  const passes = data.passes.filter(({ mistaken }) => !mistaken);
  const zones = [...new Set(passes.map(({ zone }) => zone))];
  if (zones.length === 0) return null;
  const fresh = data.colour.samples.filter(({ kind }) => kind === 'smpFresh');
  const last = data.colour.photos.findLast(({ samples }) => samples.every(({ kind }) => kind === 'smpFresh'));
  return (
    <FoldingCard
      title={words.fresh}
      id="fresh-colour"
      says={words.noneFresh}
      isFolded={startsFolded}
      anchors={[]}
    >
      <p className="small">{t(words.freshSays)}</p>
      {fresh.length > 0 && (
        <ul className="colour-rows">
          {fresh.map(({ id, zone, lab, from }) => {
            const where = zone === undefined ? t(words.freshDots) : t(zoneName(protocol, zone));
            return (
              <ColourRow key={id} sample={id} title={words.freshIn({ where })}>
                <span className="num">
                  {unbroken(`${where}: ${t(labText(lab))}`)}
                  <span className="small">{` · ${t(from.by === 'reading' ? colourWords.byReading : colourWords.byPhoto)}`}</span>
                </span>
              </ColourRow>
            );
          })}
        </ul>
      )}
      {last !== undefined && last.card.problem !== null && (
        <p className="says caution">{t(cardProblems[last.card.problem])}</p>
      )}
      <ReadColours
        kinds={['smpFresh']}
        only={zones}
        zones={zones}
        set="after"
        since={passes.map(({ startedAt }) => startedAt).toSorted()[0]}
        of="fresh"
        says={{ reading: words.readFresh, photo: words.photoFresh }}
        measuring={measuring}
        onMeasure={setMeasuring}
      />
    </FoldingCard>
  );
};
