import { useWords } from '../../words.tsx';
import { useState } from 'react';
import { isKept } from '../../../shared/photos/complete-set.ts';
import { colourWords, labText } from '../../../shared/words/colour.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { ChoosePhoto } from './choose-photo.tsx';
import { MeasurePhoto } from './measure-photo.tsx';
import { ReadingForm } from './reading-form.tsx';
import { unbroken } from './unbroken.ts';

/** Fresh dots read before the client leaves: with the healed ones of the next visit they make the studio's own experience (brief 3.6). */
export const FreshCard = () => {
  const { data, protocol, send } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState<'reading' | 'choose' | null>(null);
  const [measuring, setMeasuring] = useState<string | null>(null);
  const passes = data.passes.filter(({ mistaken }) => !mistaken);
  const zones = [...new Set(passes.map(({ zone }) => zone))];
  if (data.opening.colour !== true || zones.length === 0) return null;
  const fresh = data.colour.samples.filter(({ kind }) => kind === 'smpFresh');
  const photo = data.photos.find((one) => one.id === measuring && isKept(one));
  const last = data.colour.photos.findLast(({ samples }) => samples.every(({ kind }) => kind === 'smpFresh'));
  return (
    <Card title="Fresh colour" id="fresh-colour">
      <p className="small">
        As implanted today: the next visit then shows how it healed, and the studio learns from it.
      </p>
      {fresh.length > 0 && (
        <ul className="colour-rows">
          {fresh.map(({ id, zone, lab, from }) => {
            const where = zone === undefined ? 'Fresh dots' : t(zoneName(protocol, zone));
            return (
              <li key={id}>
                <span className="num">
                  {unbroken(`${where}: ${labText(lab)}`)}
                  <span className="small">{` · ${from.by === 'reading' ? colourWords.byReading : colourWords.byPhoto}`}</span>
                </span>
                <Button
                  size="small"
                  look="quiet"
                  label={`Remove: fresh dots, ${where}`}
                  onPress={() => void send({ type: 'colour.removed', sample: id })}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {last !== undefined && last.card.problem !== null && (
        <p className="says caution">{colourWords.cardProblems[last.card.problem]}</p>
      )}
      {open === 'reading' ? (
        <ReadingForm kinds={['smpFresh']} only={zones} onDone={() => setOpen(null)} />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen('reading')}>
            Read the fresh dots
          </Button>
          <Button size="small" icon={<Icon name="camera" />} onPress={() => setOpen('choose')}>
            Photo of the fresh dots
          </Button>
        </div>
      )}
      {open === 'choose' && (
        <ChoosePhoto
          zones={zones}
          set="after"
          since={passes.map(({ startedAt }) => startedAt).toSorted()[0]}
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
          of="fresh"
          zones={zones}
          onClose={() => setMeasuring(null)}
        />
      )}
    </Card>
  );
};
