import { useRef } from 'react';
import { stageIndex } from '../../../shared/session/stage.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { usePageDown } from '../../parts/use-page-down.ts';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
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
  const { view, data, send, timeZone } = useSessionContext();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const stage = view.stages[stageIndex(view.stage)];
  const running = view.timers.some((timer) => timer.running);
  return (
    <PlaceFrame title="Session paused" said={said}>
      <Card>
        <div className="form-rows">
          <p>{`Paused at ${clockText(timeZone, data.lastAt)} in ${stage?.title ?? ''}. Everything is saved.`}</p>
          {running && (
            <p className="says caution">Cream is on. Its clock goes on while the session is paused.</p>
          )}
          <div className="button-row" data-primary="">
            <Button
              ref={primary}
              look="primary"
              size="large"
              icon={<Icon name="play" />}
              onPress={() => void send({ type: 'session.resumed' })}
            >
              Resume
            </Button>
            <Button size="large" icon={<Icon name="home" />} onPress={leave}>
              Home
            </Button>
            <Button look="quiet" size="large" onPress={() => void send({ type: 'session.stopped' })}>
              Stop work
            </Button>
            <Button
              size="large"
              className="rail-emergency"
              icon={<Icon name="bell" />}
              onPress={() => void send({ type: 'emergency.raised' })}
            >
              Emergency
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
