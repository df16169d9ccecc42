import { useEffect, useRef } from 'react';
import type { SessionView } from '../../../shared/session/view.ts';
import { Button } from '../../parts/button.tsx';
import { classNames } from '../../parts/class-names.ts';
import { Icon } from '../../parts/icons.tsx';
import { TabletButtons } from '../../people/tablet-buttons.tsx';
import { AdverseButton } from '../adverse-card.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText, spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';
import { msOf } from '../../../shared/time.ts';
import { useWords } from '../../words.tsx';
import { frameWords } from '../../../shared/words/screens/footer.ts';
import './rail.css';
import './rail-low.css';

type Stage = SessionView['stages'][number];

/** How long the present stage has been worked on, pauses left out; the only thing in the rail that changes by itself. */
const Elapsed = ({ since }: { readonly since: Stage['workedSince'] }) => {
  const now = useNow();
  return since === null ? null : <>{spanText(now - msOf(since))}</>;
};

const StageMark = ({ stage, number }: { readonly stage: Stage; readonly number: number }) => (
  <span className="stage-dot" aria-hidden="true">
    {stage.state === 'done' ? <Icon name="check" size={18} /> : number}
  </span>
);

const StageTime = ({ stage, timeZone }: { readonly stage: Stage; readonly timeZone: string }) => (
  <span className="stage-time num" aria-hidden="true">
    {stage.state === 'now' ? (
      <Elapsed since={stage.workedSince} />
    ) : stage.enteredAt !== null && stage.state === 'done' ? (
      clockText(timeZone, stage.enteredAt)
    ) : (
      ''
    )}
  </span>
);

/** In a low window the stages are scrolled: the one it stands in comes into sight. */
const InSight = () => {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => here.current?.parentElement?.scrollIntoView?.({ block: 'nearest' }), []);
  return <span ref={here} hidden />;
};

/** Client, the six stages, and the three ways out that are always there. */
export const Rail = ({ onShow }: { readonly onShow: (stage: Stage['id']) => void }) => {
  const { view, send, shown, timeZone } = useSessionContext();
  const { t } = useWords();
  return (
    <nav className="rail" aria-label={t(frameWords.stages)}>
      <div className="rail-client">
        <span className="avatar" aria-hidden="true">
          {view.client.initials}
        </span>
        <div className="rail-name">
          <b dir="auto">{view.client.fullName}</b>
          <div className="small">{t(view.headline)}</div>
        </div>
      </div>
      <ol className="stages">
        {view.stages.map((stage, index) => {
          const inside = (
            <>
              <StageMark stage={stage} number={index + 1} />
              <span className="stage-words">
                <b className="stage-title">{t(stage.title)}</b>
                <StageTime stage={stage} timeZone={timeZone} />
              </span>
            </>
          );
          return (
            <li key={stage.id} className={classNames('stage', stage.state, stage.id === shown && 'shown')}>
              {stage.id === shown && <InSight />}
              {stage.state === 'later' ? (
                <span className="stage-row">
                  {inside}
                  <span className="visually-hidden">{t(frameWords.later)}</span>
                </span>
              ) : (
                <Button
                  className="stage-row"
                  look="quiet"
                  current={stage.id === shown ? 'step' : undefined}
                  onPress={() => onShow(stage.id)}
                >
                  {inside}
                  <span className="visually-hidden">
                    {t(stage.state === 'done' ? frameWords.doneLookBack : frameWords.now)}
                  </span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <div className="rail-ways">
        <Button icon={<Icon name="pause" />} onPress={() => void send({ type: 'session.suspended' })}>
          <span className="rail-word">
            {t(frameWords.pause)}
            <span className="rail-more"> {t(frameWords.pauseMore)}</span>
          </span>
        </Button>
        <Button
          look="quiet"
          icon={<Icon name="close" />}
          onPress={() => void send({ type: 'session.stopped' })}
        >
          <span className="rail-word">{t(frameWords.stopWork)}</span>
        </Button>
        <TabletButtons />
        <AdverseButton />
        <Button
          className="rail-emergency"
          icon={<Icon name="bell" />}
          onPress={() => void send({ type: 'emergency.raised' })}
        >
          <span className="rail-word">{t(frameWords.emergency)}</span>
        </Button>
      </div>
    </nav>
  );
};
