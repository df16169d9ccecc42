import { useCallback, useRef, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import { sessionKinds } from '../../shared/session/opening.ts';
import type { SessionKind } from '../../shared/session/opening.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { kindHints } from '../clients/client-words.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { useHistory } from '../clients/history/use-history.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { OthersNote } from './others-note.tsx';
import { OpenThereCard } from './open-there-card.tsx';
import { PageTop } from './page-top.tsx';

/** The last question before the chair: what kind of session is it. One that is open already goes on instead. */
export const StartSessionScreen = ({ id }: { readonly id: ClientId }) => {
  const { timeZone } = useOpenState();
  const { t } = useWords();

  const { client, sessions, go, resume } = useShell();
  const [kind, setKind] = useState<SessionKind>('touch_up');
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const ask = useCallback(() => client['clients.open']({ id }), [client, id]);
  const [page, again] = useLoad(ask);
  // Main reads earlier visits while the person chooses, so that the tap on Start does not have to wait for them.
  useHistory(id);
  const start = async (): Promise<void> => {
    setRunning(true);
    const reply = await client['session.start']({ client: id, kind });
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    sessions.open(reply.value);
    go({ at: 'session' });
  };
  if (page.is === 'waiting') return <PageTop title={t(homeScreen.startASession)} />;
  if (page.is === 'no')
    return (
      <>
        <PageTop
          title={t(homeScreen.startASession)}
          back={{ words: t(commonWords.backToHome), run: () => go({ at: 'home' }) }}
        />
        <ProblemBanner said={page.said} />
      </>
    );
  const { fields, sessions: earlier } = page.value;
  const open = earlier.find((one) => one.ending === null);
  return (
    <>
      <PageTop
        title={fields.fullName}
        eyebrow={t(homeScreen.startASession)}
        back={{ words: t(commonWords.backToHome), run: () => go({ at: 'home' }) }}
      >
        <Button onPress={() => go({ at: 'client', client: id })}>{t(homeScreen.lookAtTheClient)}</Button>
      </PageTop>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <OthersNote shows="all" />
      <Card title={t(homeScreen.isThisThePerson)}>
        <p className="num">
          {t(homeScreen.born({ dateOfBirth: { day: fields.dateOfBirth }, phone: fields.phone }))}
        </p>
      </Card>
      {open?.openThere !== undefined ? (
        <OpenThereCard client={id} there={open.openThere} onLook={again} onNo={setNo} />
      ) : open ? (
        <Card title={t(homeScreen.sessionOpenAlready)}>
          <p>
            {t(homeScreen.openedOnGoesOn({ openedAt: { at: open.openedAt, zone: timeZone, as: 'moment' } }))}
          </p>
          <div className="home-new">
            <Button
              ref={primary}
              look="primary"
              size="large"
              onPress={() => void resume(open.session).then(setNo)}
            >
              {t(homeScreen.resumeThisSession)}
            </Button>
          </div>
        </Card>
      ) : (
        <Card title={t(homeScreen.whatKindOfSession)}>
          <ChoiceRow
            label={t(homeScreen.kindOfSession)}
            hideLabel
            className="kind-choice"
            choices={sessionKinds.map((one) => ({
              id: one,
              label: t(kindLabels[one]),
              hint: t(kindHints[one]),
            }))}
            value={kind}
            onChange={setKind}
          />
          <div className="home-new">
            <Button
              ref={primary}
              look="primary"
              size="large"
              onPress={() => void start()}
              isPending={running}
            >
              {t(homeScreen.startSession)}
            </Button>
          </div>
        </Card>
      )}
    </>
  );
};
