import { useWords } from '../../words.tsx';
import { sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import { useRef } from 'react';
import { stageIndex } from '../../../shared/session/stage.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { usePageDown } from '../../parts/use-page-down.ts';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { NumbingAside } from '../numbing/numbing-section.tsx';
import { PlaceFrame } from './place-frame.tsx';

/** Paused: everything is saved, cream and its clock go on. */
export const SuspendedScreen = ({
  said,
  leave,
}: {
  readonly said: Answered | null;
  readonly leave: () => void;
}) => {
  const { t } = useWords();
  const { view, data, send, timeZone } = useSessionContext();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const stage = view.stages[stageIndex(view.stage)];
  const running = view.timers.some((timer) => timer.running);
  return (
    <PlaceFrame title={sessionPlaceWords.paused} said={said}>
      <Card>
        <div className="form-rows">
          <p>
            {t(
              sessionPlaceWords.pausedAt({
                clock: { at: data.lastAt, zone: timeZone, as: 'clock' },
                stage: stage?.title ?? '',
              }),
            )}
          </p>
          {running && <p className="says caution">{t(sessionPlaceWords.creamGoesOn)}</p>}
          <div className="button-row" data-primary="">
            <Button
              ref={primary}
              look="primary"
              size="large"
              icon={<Icon name="play" />}
              onPress={() => void send({ type: 'session.resumed' })}
            >
              {t(sessionPlaceWords.resume)}
            </Button>
            <Button size="large" icon={<Icon name="home" />} onPress={leave}>
              {t(sessionPlaceWords.home)}
            </Button>
            <Button look="quiet" size="large" onPress={() => void send({ type: 'session.stopped' })}>
              {t(sessionPlaceWords.stopWork)}
            </Button>
            <Button
              size="large"
              className="rail-emergency"
              icon={<Icon name="bell" />}
              onPress={() => void send({ type: 'emergency.raised' })}
            >
              {t(sessionPlaceWords.emergency)}
            </Button>
          </div>
        </div>
      </Card>
      {running && (
        <div className="numbing-here">
          <NumbingAside />
        </div>
      )}
    </PlaceFrame>
  );
};
