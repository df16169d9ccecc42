import { sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import type { ReactNode } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { Chip } from '../../parts/chip.tsx';
import { useHeadingFocus } from '../../parts/use-start-focus.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import type { Answered } from '../session-context.ts';
import { clockSeconds } from '../../format-time.ts';
import { AlarmBanner } from '../numbing/alarm-banner.tsx';
import { NumbingChips } from '../numbing/numbing-chips.tsx';
import './places.css';

interface PlaceFrameProps {
  readonly title: Phrase;
  readonly tone?: 'calm' | 'stop' | undefined;
  readonly said: Answered | null;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A screen of its own beside the six stages: paused, emergency, stopped, ended. Alarms go on. */
export const PlaceFrame = ({ title, tone = 'calm', said, children, actions }: PlaceFrameProps) => {
  const { t } = useWords();
  const { view, timeZone } = useSessionContext();
  const heading = useHeadingFocus();
  return (
    <div className="place" data-tone={tone} data-place={view.place}>
      <header className="place-top">
        <div>
          <div className="eyebrow">
            <bdi>{view.client.fullName}</bdi>
            {` · ${view.recordNumber}`}
          </div>
          <h1 ref={heading} tabIndex={-1}>
            {t(title)}
          </h1>
        </div>
        <div className="chair-chips">
          <NumbingChips />
          <Chip tone="good">
            <span className="num" data-testid="saved" data-seq={view.seq}>
              {t(sessionPlaceWords.saved({ clock: clockSeconds(timeZone, view.savedAt) }))}
            </span>
          </Chip>
          {actions}
        </div>
      </header>
      <AlarmBanner />
      {said && (
        <p className={`chair-said ${said.tone}`} role="alert">
          {t(said.says)}
          {said.whatToDo ? ` ${t(said.whatToDo)}` : ''}
        </p>
      )}
      <main className="place-body">{children}</main>
    </div>
  );
};
