import { useCallback, useEffect, useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { ClientFinder } from '../clients/client-finder.tsx';
import { useClientSearch } from '../clients/use-client-search.ts';
import { TwiceCard } from '../clients/registered-twice.tsx';
import { useNewClient } from '../clients/use-new-client.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useMay } from '../people/use-may.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { useMainChanged } from '../use-main-changed.ts';
import { BackupNote } from './backup-note.tsx';
import { CallsCard } from './calls-card.tsx';
import { DueCard } from './due-card.tsx';
import { FollowUpsCard } from './follow-ups-card.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { OthersNote } from './others-note.tsx';
import { PageTop } from './page-top.tsx';
import { SetUpCard } from './set-up-card.tsx';
import { RecentSessions } from './recent-sessions.tsx';
import { WeekCard } from './week-card.tsx';
import './home-screen.css';

/** How often an open page asks again, so that an alarm of a paused session is seen; pushes come besides. */
const askAgainMs = 20_000;

const StartCard = ({ clients }: { readonly clients: number }) => {
  const { t } = useWords();

  const { go } = useShell();
  const { phase } = useOpenState();
  const mayStart = useMay('sessionStart');
  const search = useClientSearch(false);
  const fresh = useNewClient();
  const register = (
    <Button
      look={clients === 0 ? 'primary' : 'plain'}
      size={clients === 0 ? 'normal' : 'small'}
      icon={<Icon name="plus" />}
      onPress={() => fresh.begin(search.text)}
      isPending={fresh.running}
      isDisabled={phase === 'readOnly'}
    >
      {t(homeScreen.newClient)}
    </Button>
  );
  return (
    <Card
      title={t(homeScreen.startASession)}
      aside={
        clients > 0 && (
          <span className="home-start">
            <span className="small num">{t(homeScreen.clientCount({ clients }))}</span>
            {register}
          </span>
        )
      }
    >
      {phase === 'readOnly' && <p className="small home-note">{t(homeScreen.readOnlyNoSession)}</p>}
      {fresh.no !== null && <Banner tone="stop">{t(fresh.no)}</Banner>}
      {clients === 0 ? (
        <EmptyNote title={t(homeScreen.noClientsYet)}>{t(homeScreen.registerFirstClient)}</EmptyNote>
      ) : (
        <ClientFinder
          label={t(homeScreen.whoIsInTheChair)}
          search={search}
          startsFocused
          onChoose={(row) => go({ at: mayStart ? 'startSession' : 'client', client: row.id })}
        />
      )}
      {search.rows?.length === 0 && search.reading === null && (
        <EmptyNote title={t(homeScreen.nobodyFound)}>{t(homeScreen.tryShorterName)}</EmptyNote>
      )}
      {clients === 0 && <div className="home-new">{register}</div>}
    </Card>
  );
};

/** Start, resume, and what was done lately. */
export const HomeScreen = () => {
  const { t, day } = useWords();

  const { client, go, resume, sessions } = useShell();
  const [no, setNo] = useState<Phrase | null>(null);
  const ask = useCallback(() => client['home.page'](null), [client]);
  const [page, again] = useLoad(ask);
  useMainChanged('home', again);
  // Who is due and what is to review is over all tablets: it grows with what is heard of them.
  useMainChanged('tablets', again);
  useEffect(() => {
    const timer = window.setInterval(() => void again(), askAgainMs);
    const undo = sessions.subscribe(() => void again());
    return () => {
      window.clearInterval(timer);
      undo();
    };
  }, [again, sessions]);

  if (page.is === 'no')
    return (
      <>
        <PageTop title={t(homeScreen.home)} />
        <ProblemBanner said={page.said} />
      </>
    );
  const home = page.is === 'there' ? page.value : null;
  // Whoever was called away comes back to it: it stands first while there is one.
  const open = home !== null && (
    <Card title={t(homeScreen.openSessions)}>
      <OpenSessions
        open={home.open}
        more={home.openMore}
        today={home.today}
        onResume={(session) => void resume(session).then(setNo)}
      />
    </Card>
  );
  return (
    <>
      <PageTop title={t(homeScreen.home)} eyebrow={home === null ? ' ' : day(home.today)} />
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {home !== null && (
        <div className="home-columns">
          <div className="home-column">
            <StartCard clients={home.clients} />
            {home.open.length > 0 && open}
            <BackupNote />
            <FollowUpsCard due={home.followUps} />
            <CallsCard due={home.calls} more={home.callsMore} onMade={() => void again()} />
            {home.week !== null && <WeekCard week={home.week} />}
            <DueCard home={home} />
            <TwiceCard />
            <OthersNote shows="all" />
            {home.open.length === 0 && open}
          </div>
          <div className="home-column">
            <SetUpCard open={home.setUp} onDone={again} />
            <Card
              title={t(homeScreen.recentSessions)}
              aside={
                <Button look="quiet" size="small" onPress={() => go({ at: 'completed' })}>
                  {t(homeScreen.seeAll)}
                </Button>
              }
            >
              <RecentSessions rows={home.recent} onOpen={(session) => go({ at: 'completedOne', session })} />
            </Card>
          </div>
        </div>
      )}
    </>
  );
};
