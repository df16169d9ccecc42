import type { ReactNode } from 'react';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { useHeadingFocus } from '../parts/use-start-focus.ts';
import type { StepId } from './set-up-form.ts';
import './set-up-frame.css';
import { commonWords } from '../../shared/words/screens/common.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';
import { useWords } from '../words.tsx';

const words: Record<StepId | 'recovery', Message> = {
  studio: firstStartWords.studio,
  country: commonWords.country,
  practitioner: commonWords.practitioner,
  passphrase: firstStartWords.passphrase,
  recovery: firstStartWords.recoveryCode,
};

interface SetUpFrameProps {
  readonly steps: readonly (StepId | 'recovery')[];
  readonly now: number;
  readonly title: Phrase;
  readonly says: Phrase;
  /** Stands under the steps. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The first start in the manner of a session: steps on the left, one thing in the middle. */
export const SetUpFrame = ({ steps, now, title, says, foot, children }: SetUpFrameProps) => {
  const { t } = useWords();
  const heading = useHeadingFocus();
  return (
    <div className="set-up">
      <nav className="set-up-rail" aria-label={t(firstStartWords.firstStart)}>
        <div className="set-up-mark">
          <Mark size={52} />
          <b>Stipple</b>
        </div>
        <ol className="set-up-steps">
          {steps.map((step, index) => {
            const state = index < now ? 'done' : index === now ? 'now' : 'later';
            return (
              <li
                key={step}
                className={state}
                {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
              >
                <span className="set-up-dot" aria-hidden="true">
                  {state === 'done' ? <Icon name="check" size={18} /> : index + 1}
                </span>
                <span className="set-up-word">{t(words[step])}</span>
              </li>
            );
          })}
        </ol>
        {foot !== undefined && <div className="set-up-rail-foot">{foot}</div>}
      </nav>
      <main className="set-up-main">
        <div className="set-up-page">
          <div className="eyebrow">
            {t(firstStartWords.firstStartStepOf({ now: now + 1, steps: steps.length }))}
          </div>
          <h1 ref={heading} tabIndex={-1}>
            {t(title)}
          </h1>
          <p className="set-up-says">{t(says)}</p>
          {children}
        </div>
      </main>
    </div>
  );
};
