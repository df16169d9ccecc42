import { useCallback, useEffect, useState } from 'react';
import { useOpenState, useShell } from '../context.ts';
import { ClientFinder } from '../clients/client-finder.tsx';
import { useClientSearch } from '../clients/use-client-search.ts';
import { useNewClient } from '../clients/use-new-client.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { dayText, manyText } from '../when.ts';
import { BackupNote } from './backup-note.tsx';
import { FollowUpsCard } from './follow-ups-card.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PageTop } from './page-top.tsx';
import { RecentSessions } from './recent-sessions.tsx';
import './home-screen.css';

/** How often an open page asks again, so that an alarm of a paused session is seen; pushes come besides. */
const askAgainMs = 20_000;

const StartCard = ({ clients }: { readonly clients: number }) => {
  const { go } = useShell();
  const { phase } = useOpenState();
  const search = useClientSearch(false);
  const fresh = useNewClient();
  return (
    <Card
      title="Start a session"
      aside={clients > 0 && <span className="small num">{manyText(clients, 'client', 'clients')}</span>}
    >
      {phase === 'readOnly' && (
        <p className="small home-note">The record is read-only: no session can be started.</p>
      )}
      {fresh.no !== null && <Banner tone="stop">{fresh.no}</Banner>}
      {clients === 0 ? (
        <EmptyNote title="No clients yet">
          Register the first client; the session starts from there.
        </EmptyNote>
      ) : (
        <ClientFinder
          label="Who is in the chair"
          search={search}
          startsFocused
          onChoose={(row) => go({ at: 'startSession', client: row.id })}
        />
      )}
      {search.rows?.length === 0 && search.reading === null && (
        <EmptyNote title="Nobody found">Try a shorter part of the name, or register a new client.</EmptyNote>
      )}
      <div className="home-new">
        <Button
          look={clients === 0 ? 'primary' : 'plain'}
          icon={<Icon name="plus" />}
          onPress={() => fresh.begin(search.text)}
          isPending={fresh.running}
          isDisabled={phase === 'readOnly'}
        >
          New client
        </Button>
      </div>
    </Card>
  );
};

/** Start, resume, and what was done lately. */
export const HomeScreen = () => {
  const { client, go, resume, sessions } = useShell();
  const [no, setNo] = useState<string | null>(null);
  const ask = useCallback(() => client['home.page'](null), [client]);
  const [page, again] = useLoad(ask);
  useMainChanged('home', again);
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
        <PageTop title="Home" />
        <Banner tone="stop" title={page.said.says}>
          {page.said.whatToDo}
        </Banner>
      </>
    );
  const home = page.is === 'there' ? page.value : null;
  return (
    <>
      <PageTop title="Home" eyebrow={home === null ? ' ' : dayText(home.today)} />
      {no !== null && <Banner tone="stop">{no}</Banner>}
      {home !== null && (
        <div className="home-columns">
          <div className="home-column">
            <StartCard clients={home.clients} />
            <BackupNote />
            <FollowUpsCard due={home.followUps} onOpen={(one) => go({ at: 'client', client: one })} />
            <Card title="Open sessions">
              <OpenSessions
                open={home.open}
                more={home.openMore}
                today={home.today}
                onResume={(session) => void resume(session).then(setNo)}
              />
            </Card>
          </div>
          <Card
            title="Recent sessions"
            aside={
              <Button look="quiet" size="small" onPress={() => go({ at: 'completed' })}>
                See all
              </Button>
            }
          >
            <RecentSessions rows={home.recent} onOpen={(session) => go({ at: 'completedOne', session })} />
          </Card>
        </div>
      )}
    </>
  );
};
