import type { ReactNode } from 'react';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { useHeadingFocus } from '../parts/use-start-focus.ts';
import type { StepId } from './set-up-form.ts';
import './set-up-frame.css';

const words: Record<StepId | 'recovery', string> = {
  studio: 'Studio',
  country: 'Country',
  practitioner: 'Practitioner',
  passphrase: 'Passphrase',
  recovery: 'Recovery code',
};

export interface SetUpFrameProps {
  readonly steps: readonly (StepId | 'recovery')[];
  readonly now: number;
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
}

/** The first start in the manner of a session: steps on the left, one thing in the middle. */
export const SetUpFrame = ({ steps, now, title, says, children }: SetUpFrameProps) => {
  const heading = useHeadingFocus();
  return (
    <div className="set-up">
      <nav className="set-up-rail" aria-label="First start">
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
                <span className="set-up-word">{words[step]}</span>
              </li>
            );
          })}
        </ol>
      </nav>
      <main className="set-up-main">
        <div className="set-up-page">
          <div className="eyebrow">{`First start · step ${now + 1} of ${steps.length}`}</div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="set-up-says">{says}</p>
          {children}
        </div>
      </main>
    </div>
  );
};
