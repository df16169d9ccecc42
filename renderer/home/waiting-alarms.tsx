import { Suspense, useEffect, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { WaitingAlarm } from '../../shared/ipc/pages.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { soundAlarm } from '../chairside/numbing/alarm-sound.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { sentenceOf } from '../problem-text.ts';
import { SpeakIn, useWords } from '../words.tsx';

const titles = {
  maximum: homeScreen.creamMaximum,
  nearMaximum: homeScreen.creamNearMaximum,
  minimum: homeScreen.creamMinimum,
} as const;
const tones = { maximum: 'stop', nearMaximum: 'caution', minimum: 'good' } as const;

interface WaitingAlarmsProps {
  readonly alarms: readonly WaitingAlarm[];
  /** The language of the client who holds the tablet: then no name is shown, only the wish to have the tablet back. */
  readonly heldIn?: string | undefined;
}

/** Cream of sessions that are not on the screen: it sounds and shows until somebody answers, wherever one is (decision 26). */
export const WaitingAlarms = ({ alarms, heldIn }: WaitingAlarmsProps) => {
  const gravest = alarms[0]?.alarm;
  useEffect(() => (gravest === undefined ? undefined : soundAlarm(gravest)), [gravest]);
  if (gravest === undefined) return null;
  if (heldIn !== undefined)
    return (
      <Suspense>
        <SpeakIn language={heldIn}>
          <HeldCall />
        </SpeakIn>
      </Suspense>
    );
  return (
    <div className="waiting-alarms">
      {alarms.map((one) => (
        <OneAlarm key={`${one.session} ${one.application}`} one={one} />
      ))}
    </div>
  );
};

const HeldCall = () => {
  const { t, language } = useWords();
  return (
    <p className="waiting-call" role="alert" lang={language.tag} dir={language.dir}>
      {t(handOverWords.giveBack)}
    </p>
  );
};

const answer = (client: Client, { session, place, application, alarm }: WaitingAlarm) =>
  client['session.apply']({
    session,
    from: place,
    intent: { type: 'numbing.alarmAcknowledged', application, alarm },
  });

const OneAlarm = ({ one }: { readonly one: WaitingAlarm }) => {
  const { t } = useWords();

  const { client, app, resume } = useShell();
  const [no, setNo] = useState<Phrase | null>(null);
  const acknowledge = async (): Promise<void> => {
    const reply = await answer(client, one);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    await app.askAlarms();
  };
  return (
    <div className="alarm-banner" data-alarm={one.alarm}>
      <Banner
        tone={tones[one.alarm]}
        title={t(titles[one.alarm]({ name: one.clientName, minutes: one.minutes }))}
        actions={
          <>
            <Button
              look={one.alarm === 'minimum' ? 'plain' : 'stop'}
              onPress={() => void resume(one.session).then(setNo)}
            >
              {t(homeScreen.goTo({ clientName: one.clientName }))}
            </Button>
            <Button
              label={t(homeScreen.acknowledgeFor({ clientName: one.clientName }))}
              onPress={() => void acknowledge()}
            >
              {t(homeScreen.acknowledge)}
            </Button>
          </>
        }
      >
        {t(no ?? homeScreen.sessionNotOnScreen)}
      </Banner>
    </div>
  );
};
