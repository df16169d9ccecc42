import '../../shared/session/crossing.ts';
import { useEffect, useMemo, useState } from 'react';
import type { Client, Pinned } from '../../shared/ipc/contract.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import type { Intent } from '../../shared/session/events.ts';
import { isEnding, isStage } from '../../shared/session/stage.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { chairsideScreen } from '../../shared/words/screens/chairside.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { HandOverScreen } from '../hand-over/hand-over-screen.tsx';
import { useWords } from '../words.tsx';
import { useAskAgain } from './ask-again.tsx';
import { SessionContext } from './session-context.ts';
import type { Answered, SessionContextValue, Send } from './session-context.ts';
import { EmergencyScreen } from './places/emergency-screen.tsx';
import { EndedScreen } from './places/ended-screen.tsx';
import { StoppedScreen } from './places/stopped-screen.tsx';
import { SuspendedScreen } from './places/suspended-screen.tsx';
import { answeredOf } from './answered.ts';
import { StageFrame } from './stage-frame.tsx';
import { useGoTo } from './use-go-to.ts';
import { hearNow } from './use-now.ts';
import './application/application.css';
import './application/prompts.css';
import './chairside.css';

export interface ChairsideProps {
  readonly view: SessionView;
  /** Names the place the screen shows and answers what main answered. */
  readonly send: Send;
  readonly client: Client;
  /** Back to home; a running session is suspended first. */
  readonly leave: () => void;
}

/** Opening and protocol never change: asked once, and carried by no view. */
const usePinned = (
  client: Client,
  session: SessionView['session'],
  say: (said: Answered | null) => void,
): Pinned | null => {
  const [known, setKnown] = useState<{ readonly session: string; readonly pinned: Pinned } | null>(null);
  useEffect(() => {
    let gone = false;
    void client['session.pinned']({ session }).then((reply) => {
      if (gone) return;
      if (reply.ok) setKnown({ session, pinned: reply.value });
      else say(answeredOf(reply.error));
    });
    return () => {
      gone = true;
    };
  }, [client, session, say]);
  return known?.session === session ? known.pinned : null;
};

/** One session on the screen, wherever it stands. */
export const Chairside = ({ view, send, client, leave }: ChairsideProps) => {
  const { t } = useWords();
  hearNow(view.now);
  const [said, setSaid] = useState<Answered | null>(null);
  const pinned = usePinned(client, view.session, setSaid);
  const opening = pinned?.opening;
  const data = useMemo(() => (opening === undefined ? null : { ...view, opening }), [view, opening]);
  const way = useGoTo(view.stage);
  const { ask, dialog } = useAskAgain(send);

  // One set of functions for the life of the screen: parts can then tell that nothing of theirs has changed.
  const acts = useMemo(() => {
    const say = async (intent: Intent): Promise<Phrase | null> => {
      const reply = await ask(intent);
      return reply.ok ? null : (answeredOf(reply.error)?.says ?? chairsideScreen.notAccepted);
    };
    const heard: SessionContextValue['heard'] = (reply) => {
      setSaid(reply.ok ? null : answeredOf(reply.error));
      return reply.ok;
    };
    const act = async (intent: Intent): Promise<boolean> => heard(await ask(intent));
    return {
      say,
      heard,
      send: act,
      tick: (item: string, done: boolean) => void act({ type: 'item.ticked', item, done }),
      saveField: (field: string, zone: string | undefined, value: FieldValue | null) =>
        say({
          type: 'field.set',
          field,
          ...(zone === undefined ? {} : { zone }),
          value: value as Exclude<FieldValue, readonly string[]> | null,
        }),
    };
  }, [ask]);

  if (pinned === null || data === null)
    return (
      <main className="chair-waiting">
        <p className="small">{t(said ? said.says : commonWords.openingSession)}</p>
      </main>
    );
  const context: SessionContextValue = {
    view,
    data,
    protocol: pinned.protocol,
    client,
    timeZone: data.opening.timeZone,
    ...acts,
    shown: way.shown,
    section: way.section,
    openSection: way.openSection,
    zone: way.zone,
    openZone: way.openZone,
    goTo: way.goTo,
    pointed: way.pointed,
  };
  const { place } = view;
  return (
    <SessionContext value={context}>
      {place === 'suspended' && <SuspendedScreen said={said} leave={leave} />}
      {place === 'emergency' && <EmergencyScreen said={said} />}
      {place === 'stopped' && <StoppedScreen said={said} leave={leave} />}
      {isEnding(place) && <EndedScreen said={said} leave={leave} />}
      {isStage(place) && (view.handOver === null ? <StageFrame said={said} way={way} /> : <HandOverScreen />)}
      {dialog}
    </SessionContext>
  );
};
