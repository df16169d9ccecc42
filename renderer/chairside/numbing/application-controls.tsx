import { useState } from 'react';
import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { CorrectThing } from '../../correct/correct-thing.tsx';
import { NeverOn } from './never-on.tsx';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { LateTime } from '../late-time.tsx';
import { useAfterTyping } from '../fields/use-after-typing.ts';
import { useWipeAndAsk } from './use-wipe-off.ts';

/** Wipe off, now or as it happened; after a clock jump the time on the skin is stated by a person (decision 12). */
export const ApplicationControls = ({ timer }: { readonly timer: NumbingTimer }) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  const wipeOff = useWipeAndAsk();
  const [minutes, setMinutes] = useState<number | null>(null);
  const state = useAfterTyping(() => {
    if (minutes !== null) void send({ type: 'numbing.dwellStated', application: timer.application, minutes });
  });
  return (
    <div className="form-rows ring-acts">
      {timer.running && (
        <Button
          look={timer.alarm === 'maximum' || timer.alarm === 'nearMaximum' ? 'stop' : 'plain'}
          wide
          onPress={() => void wipeOff(timer.application)}
        >
          {t(words.wipedNow)}
        </Button>
      )}
      <div className="button-row">
        {timer.running && (
          <LateTime
            label={t(words.wipedEarlier)}
            onTime={(occurredAt) => wipeOff(timer.application, occurredAt)}
          />
        )}
        <CorrectThing part="cream" id={timer.application} />
        {timer.running && <NeverOn application={timer.application} productName={timer.productName} />}
      </div>
      {timer.unknown && (
        <div className="form-rows">
          <p>{t(words.clockJumped)}</p>
          <NumberField
            label={words.minutesOn}
            value={minutes}
            onSave={async (value) => {
              setMinutes(value);
              return null;
            }}
            min={0}
            max={1440}
          />
          <Button wide blocked={minutes === null} onPress={state}>
            {t(words.stateTime)}
          </Button>
        </div>
      )}
    </div>
  );
};
