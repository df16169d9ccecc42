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
  ['session.deferred', 'deferred', 'Defer: come back later'],
  ['session.referred', 'referred', 'Refer to someone else'],
  ['session.declined', 'declined', 'Decline'],
] as const;

/** Work has stopped; the client still gets a sheet or a reason before it is final (decision 22). */
export const StoppedScreen = ({
  said,
  leave,
}: {
  readonly said: Answered | null;
  readonly leave: () => void;
}) => {
  const { view, data, send, say } = useSessionContext();
  const [reason, setReason] = useState('');
  const [kind, setKind] = useState<EndingKind | null>(null);
  const needled = data.passes.some((pass) => !pass.mistaken);
  const creamOn = view.timers.some((timer) => timer.running);
  const offered = otherEndings.filter(([type]) => view.offered.includes(type));
  const missing = creamOn
    ? 'Wipe the cream off first.'
    : needled && !view.closing.settled
      ? 'Hand over a sheet first, or give the reason why not.'
      : reason.trim() === ''
        ? 'Please give the reason.'
        : null;
  return (
    <PlaceFrame title="Work has stopped" said={said}>
      <Card>
        <div className="form-rows">
          <p>
            {`Stopped in ${view.stages[stageIndex(view.stage)]?.title ?? ''}. Everything is saved.`}{' '}
            {needled
              ? 'Before this is final the client gets the sheet, or a reason is written down.'
              : 'No needle was used.'}
          </p>
          <div className="button-row">
            {view.offered.includes('session.resumed') && (
              <Button icon={<Icon name="play" />} onPress={() => void send({ type: 'session.resumed' })}>
                Go back to work
              </Button>
            )}
            <Button icon={<Icon name="home" />} onPress={leave}>
              Home
            </Button>
            <Button
              className="rail-emergency"
              icon={<Icon name="bell" />}
              onPress={() => void send({ type: 'emergency.raised' })}
            >
              Emergency
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
        <Card title="Another outcome fits better">
          <div className="outcomes">
            {offered.map(([, id, words]) => (
              <Button key={id} pressed={kind === id} onPress={() => setKind(id)}>
                {words}
              </Button>
            ))}
          </div>
        </Card>
      )}
      {kind !== null && <EndingForm key={kind} kind={kind} onCancel={() => setKind(null)} />}
      <Card title="End the session here">
        <div className="form-rows">
          <FormField
            label="Why the work stopped"
            value={reason}
            onChange={setReason}
            isRequired
            maxLength={300}
          />
          <FormFoot
            action="End the session"
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
