import { useState } from 'react';
import { useChair } from '../chairside/chair.ts';
import { useAlarm } from '../chairside/numbing/use-alarm.ts';
import { flushDrafts } from '../parts/use-draft.ts';
import { CheckStep } from './check-step.tsx';
import { ConsentStep } from './consent-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { StepHeading } from './step-top.tsx';
import { countOf, firstOpen, stepsOf } from './steps.ts';
import { TakeBack } from './take-back.tsx';
import { useHandOver } from './use-hand-over.ts';
import './hand-over.css';

/**
 * The whole screen while the client holds the tablet: one thing at a time, in large words of their own language, and nothing of the
 * studio or of anybody else. It comes back after a restart, because the record says that the tablet is with the client.
 */
export const HandOverScreen = () => {
  const { view, data, protocol, send } = useChair();
  const { language, words } = useHandOver();
  const [steps] = useState(() => stepsOf(data, protocol, data.handOver?.parts ?? []));
  const [at, setAt] = useState(() => firstOpen(data, steps));
  const due = useAlarm(view.timers);

  const step = steps[at] ?? { is: 'done' as const };
  const next = () => setAt((was) => Math.min(steps.length - 1, was + 1));
  const back = at === 0 ? null : () => setAt((was) => was - 1);
  const take = async (how: 'held' | 'typed'): Promise<void> => {
    await flushDrafts();
    await send({ type: 'handOver.ended', how });
  };
  const row = step.is === 'question' ? protocol.questions.find(({ code }) => code === step.code) : undefined;
  return (
    <div className="hand-over" lang={language} data-testid="hand-over">
      {due !== null && (
        <p className="hand-over-call" role="alert">
          {words.giveBack}
        </p>
      )}
      <main className="hand-over-room" key={at}>
        <div className="hand-over-page">
          {row !== undefined && (
            <QuestionStep row={row} {...countOf(steps, at)} onNext={next} onBack={back} />
          )}
          {step.is === 'check' && (
            <CheckStep
              onNext={next}
              onBack={back}
              onChange={(code) => setAt(steps.findIndex((one) => one.is === 'question' && one.code === code))}
            />
          )}
          {step.is === 'consent' && (
            <ConsentStep consent={step.consent} {...countOf(steps, at)} onNext={next} onBack={back} />
          )}
          {step.is === 'done' && (
            <>
              <StepHeading>{words.thanks}</StepHeading>
              <p>{words.giveBack}</p>
            </>
          )}
        </div>
      </main>
      <footer className="hand-over-foot">
        <span className="visually-hidden" data-testid="saved" data-seq={view.seq} />
        <TakeBack onTake={(how) => void take(how)} />
      </footer>
    </div>
  );
};
