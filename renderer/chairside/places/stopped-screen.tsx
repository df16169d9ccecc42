import { sentences } from '../../../shared/words/message.ts';
import { useWords } from '../../words.tsx';
import { sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import { useState } from 'react';
import { stageIndex } from '../../../shared/session/stage.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { Icon } from '../../parts/icons.tsx';
import { AdverseCard } from '../adverse-card.tsx';
import { DeliverCard } from '../aftercare/deliver-card.tsx';
import { PreparedSheet, SheetCard } from '../aftercare/sheet-card.tsx';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { EndingForm } from '../consultation/ending-form.tsx';
import type { EndingKind } from '../consultation/ending-form.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { NumbingAside } from '../numbing/numbing-section.tsx';
import { PlaceFrame } from './place-frame.tsx';
import '../aftercare/aftercare.css';

const otherEndings = [
  ['session.deferred', 'deferred', sessionPlaceWords.defer],
  ['session.referred', 'referred', sessionPlaceWords.refer],
  ['session.declined', 'declined', sessionPlaceWords.decline],
] as const;

/** Work has stopped; the client still gets a sheet or a reason before it is final (decision 22). */
export const StoppedScreen = ({
  said,
  leave,
}: {
  readonly said: Answered | null;
  readonly leave: () => void;
}) => {
  const { t } = useWords();
  const { view, data, send, say } = useSessionContext();
  const [reason, setReason] = useState('');
  const [kind, setKind] = useState<EndingKind | null>(null);
  const needled = data.passes.some((pass) => !pass.mistaken);
  const creamOn = view.timers.some((timer) => timer.running);
  const offered = otherEndings.filter(([type]) => view.offered.includes(type));
  const missing = creamOn
    ? sessionPlaceWords.wipeFirst
    : needled && !view.closing.settled
      ? sessionPlaceWords.handOverFirst
      : reason.trim() === ''
        ? sessionPlaceWords.giveTheReason
        : null;
  return (
    <PlaceFrame title={sessionPlaceWords.workStopped} said={said}>
      <Card>
        <div className="form-rows">
          <p>
            {t(
              sentences([
                sessionPlaceWords.stoppedIn({ stage: view.stages[stageIndex(view.stage)]?.title ?? '' }),
                needled ? sessionPlaceWords.sheetFirst : sessionPlaceWords.noNeedle,
              ]),
            )}
          </p>
          <div className="button-row">
            {view.offered.includes('session.resumed') && (
              <Button icon={<Icon name="play" />} onPress={() => void send({ type: 'session.resumed' })}>
                {t(sessionPlaceWords.backToWork)}
              </Button>
            )}
            <Button icon={<Icon name="home" />} onPress={leave}>
              {t(sessionPlaceWords.home)}
            </Button>
            <Button
              className="rail-emergency"
              icon={<Icon name="bell" />}
              onPress={() => void send({ type: 'emergency.raised' })}
            >
              {t(sessionPlaceWords.emergency)}
            </Button>
          </div>
        </div>
      </Card>
      {creamOn && (
        <div className="numbing-here">
          <NumbingAside />
        </div>
      )}
      {needled && (
        <>
          <div className="cols with-aside">
            <SheetCard />
            <DeliverCard />
          </div>
          <PreparedSheet />
        </>
      )}
      <AdverseCard />
      {offered.length > 0 && (
        <Card title={sessionPlaceWords.otherOutcome}>
          <div className="outcomes">
            {offered.map(([, id, words]) => (
              <Button key={id} pressed={kind === id} onPress={() => setKind(id)}>
                {t(words)}
              </Button>
            ))}
          </div>
        </Card>
      )}
      {kind !== null && <EndingForm key={kind} kind={kind} onCancel={() => setKind(null)} />}
      <Card title={sessionPlaceWords.endHere}>
        <div className="form-rows">
          <FormField
            label={sessionPlaceWords.whyStopped}
            value={reason}
            onChange={setReason}
            isRequired
            maxLength={300}
          />
          <FormFoot
            action={sessionPlaceWords.endTheSession}
            look="stop"
            touched={reason !== ''}
            missing={missing}
            onEnter={() => say({ type: 'session.abandoned', reason: reason.trim() })}
          />
        </div>
      </Card>
    </PlaceFrame>
  );
};
