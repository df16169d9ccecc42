import { Suspense, useState } from 'react';
import { useSessionContext } from '../chairside/session-context.ts';
import { useAlarm } from '../chairside/numbing/use-alarm.ts';
import { flushDrafts } from '../parts/use-draft.ts';
import { CheckStep } from './check-step.tsx';
import { ConsentStep } from './consent-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { StepHeading } from './step-top.tsx';
import { countOf, firstOpen, stepsOf } from './steps.ts';
import { TakeBack } from './take-back.tsx';
import './hand-over.css';
import { isUnchecked } from '../../shared/aftercare/in-language.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import { SpeakIn, useWords } from '../words.tsx';

/**
 * The whole screen while the client holds the tablet: one thing at a time, in large words of their own language, and nothing of the
 * studio or of anybody else. It comes back after a restart, because the record says that the tablet is with the client.
 */
export const HandOverScreen = () => {
  const { data, protocol } = useSessionContext();
  const { language: ours } = useWords();
  return (
    <Suspense fallback={<div className="hand-over" />}>
      <SpeakIn language={data.handOver?.language ?? protocol.language}>
        <Pages ours={ours.tag} />
      </SpeakIn>
    </Suspense>
  );
};

/** The same in the studio's language, for whoever stands beside the client (decision 54). */
const Unchecked = () => {
  const { t, language } = useWords();
  return (
    <span lang={language.tag} dir={language.dir}>
      {t(sheetWords.unchecked)}
    </span>
  );
};

/** `ours`: the language of the studio's own screens, for what is not meant for the client. */
const Pages = ({ ours }: { readonly ours: string }) => {
  const { view, data, protocol, send } = useSessionContext();
  const { t, language } = useWords();
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
    <div className="hand-over" lang={language.tag} dir={language.dir} data-testid="hand-over">
      {due !== null && (
        <p className="hand-over-call" role="alert">
          {t(handOverWords.giveBack)}
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
          {isUnchecked(protocol, language.tag) && step.is !== 'done' && (
            <p className="hand-over-draft">
              {t(sheetWords.unchecked)}{' '}
              <SpeakIn language={ours}>
                <Unchecked />
              </SpeakIn>
            </p>
          )}
          {step.is === 'done' && (
            <>
              <StepHeading>{t(handOverWords.thanks)}</StepHeading>
              <p>{t(handOverWords.giveBack)}</p>
            </>
          )}
        </div>
      </main>
      <footer className="hand-over-foot">
        <span className="visually-hidden" data-testid="saved" data-seq={view.seq} />
        <SpeakIn language={ours}>
          <TakeBack onTake={(how) => void take(how)} />
        </SpeakIn>
      </footer>
    </div>
  );
};
