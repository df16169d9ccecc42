import { useWords } from '../../words.tsx';
import { sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import { useState } from 'react';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { whoAndWhen } from '../facts.ts';
import { useWipeOff } from '../numbing/use-wipe-off.ts';
import { EmergencyEnd } from './emergency-end.tsx';
import { ForTheCrew } from './for-the-crew.tsx';
import { PlaceFrame } from './place-frame.tsx';

/** The card: number first, steps, posture by what one sees, signs to tick (decision 32). */
export const EmergencyScreen = ({ said }: { readonly said: Answered | null }) => {
  const { t } = useWords();
  const { data, view, protocol, send, timeZone } = useSessionContext();
  const wipeOff = useWipeOff();
  const [end, setEnd] = useState<'falseAlarm' | 'ended' | null>(null);
  const card = protocol.emergencyCard;
  const running = view.timers.filter((timer) => timer.running);
  return (
    <PlaceFrame
      title={sessionPlaceWords.emergency}
      tone="stop"
      said={said}
      actions={
        <>
          <Button
            isDisabled={!view.offered.includes('emergency.falseAlarm')}
            onPress={() => setEnd('falseAlarm')}
          >
            {t(sessionPlaceWords.falseAlarm)}
          </Button>
          <Button isDisabled={!view.offered.includes('emergency.ended')} onPress={() => setEnd('ended')}>
            {t(sessionPlaceWords.isOver)}
          </Button>
        </>
      }
    >
      <div className="cols with-aside">
        <div className="col">
          <Card tone="stop">
            <div className="call-number">
              <b>{packValueOf(protocol.pack.emergencyNumber)}</b>
              <span>{t(sessionPlaceWords.callNow)}</span>
            </div>
          </Card>
          {running.map((timer) => (
            <Button
              key={timer.application}
              look="stop"
              size="large"
              wide
              onPress={() => void wipeOff(timer.application)}
            >
              {t(sessionPlaceWords.wipedOff({ product: timer.productName }))}
            </Button>
          ))}
          <Card
            title={sessionPlaceWords.whatToDo}
            aside={
              card.approvedBy === null ? (
                <Chip tone="caution">{t(sessionPlaceWords.draftCard)}</Chip>
              ) : card.steps.some((step) => t(step) !== step) ? (
                <Chip tone="caution">{t(sessionPlaceWords.draftTranslation)}</Chip>
              ) : undefined
            }
          >
            <ol className="emergency-steps">
              {card.steps.map((step) => (
                <li key={step}>
                  <span>{t(step)}</span>
                </li>
              ))}
            </ol>
          </Card>
          <Card title={sessionPlaceWords.posture}>
            <ul className="postures">
              {card.posture.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </Card>
          <Card title={sessionPlaceWords.forTheCrew}>
            <ForTheCrew />
          </Card>
        </div>
        <div className="col">
          <Card title={sessionPlaceWords.signs}>
            <p className="small">{t(sessionPlaceWords.tickWhatYouSee)}</p>
            {protocol.toxicitySigns.map(({ id, text }) => {
              const ticked = data.signs[id];
              const on = ticked?.present === true;
              return (
                <Tick
                  key={id}
                  tone="stop"
                  isWanted={false}
                  isOn={on}
                  who={
                    on && ticked
                      ? whoAndWhen(data, timeZone, ticked.at)
                      : ticked
                        ? t(sessionPlaceWords.withdrawn)
                        : undefined
                  }
                  onChange={(present) => void send({ type: 'sign.ticked', sign: id, present })}
                >
                  {t(text)}
                </Tick>
              );
            })}
          </Card>
        </div>
      </div>
      <EmergencyEnd key={end ?? 'none'} how={end} onClose={() => setEnd(null)} />
    </PlaceFrame>
  );
};
