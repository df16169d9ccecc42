import { useCallback, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { CasesCard } from '../adverse/cases-card.tsx';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { ClientPhotos } from '../photos/client-photos.tsx';
import { useLoad } from '../use-load.ts';
import { dayText, momentText } from '../when.ts';
import { AmendClient } from './amend-client.tsx';
import { Amendments } from './amendments.tsx';
import { ClientSessions } from './client-sessions.tsx';
import { fieldLabels } from './client-words.ts';
import { ClientPast } from './history/client-past.tsx';
import { FlagsCard } from './history/past-cards.tsx';
import { useHistory } from './history/use-history.ts';

const Facts = ({ fields }: { readonly fields: ClientPage['fields'] }) => {
  const shown: Record<keyof typeof fields, string> = { ...fields, dateOfBirth: dayText(fields.dateOfBirth) };
  return (
    <dl className="fact-list">
      {(Object.keys(fieldLabels) as (keyof typeof fields)[]).map((name) => (
        <div key={name}>
          <dt>{fieldLabels[name]}</dt>
          <dd className="num" dir="auto">
            {shown[name] === '' ? 'not given' : shown[name]}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** One client: what is known, what was changed, and every session. */
export const ClientScreen = ({ id }: { readonly id: ClientId }) => {
  const { client, go, resume } = useShell();
  const { phase } = useOpenState();
  const [changed, setChanged] = useState<ClientPage | null>(null);
  const [amending, setAmending] = useState(false);
  const [no, setNo] = useState<string | null>(null);
  const ask = useCallback(() => client['clients.open']({ id }), [client, id]);
  const [loaded] = useLoad(ask);
  const history = useHistory(id);
  const back = { words: 'Back to clients', run: () => go({ at: 'clients' }) };
  if (loaded.is === 'waiting') return <PageTop title="Client" back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title="Client" back={back} />
        <Banner tone="stop" title={loaded.said.says}>
          {loaded.said.whatToDo}
        </Banner>
      </>
    );
  const page = changed ?? loaded.value;
  return (
    <>
      <PageTop title={page.fields.fullName} eyebrow={`Client since ${momentText(page.since)}`} back={back}>
        <Button
          look="primary"
          icon={<Icon name="play" />}
          onPress={() => go({ at: 'startSession', client: id })}
          isDisabled={phase === 'readOnly'}
        >
          Start a session
        </Button>
      </PageTop>
      {no !== null && <Banner tone="stop">{no}</Banner>}
      <Card
        title="Details"
        aside={
          !amending && (
            <Button
              size="small"
              icon={<Icon name="edit" />}
              onPress={() => setAmending(true)}
              isDisabled={phase === 'readOnly'}
            >
              Amend
            </Button>
          )
        }
      >
        {amending ? (
          <AmendClient
            page={page}
            onDone={(next) => {
              setAmending(false);
              if (next) setChanged(next);
            }}
          />
        ) : (
          <Facts fields={page.fields} />
        )}
      </Card>
      {history.is === 'there' && history.value.visits.length > 0 && <FlagsCard flags={history.value.flags} />}
      <Card title="Sessions">
        <ClientSessions
          sessions={page.sessions}
          visits={history.is === 'there' ? history.value.visits : []}
          onResume={(session) => void resume(session).then(setNo)}
          onOpen={(session) => go({ at: 'completedOne', session })}
        />
      </Card>
      {page.sessions.some(({ ending }) => ending !== null) && <CasesCard of={id} />}
      {page.sessions.length > 0 && <ClientPast history={history} />}
      <ClientPhotos id={id} />
      {page.amendments.length > 0 && (
        <Card title="What was changed">
          <Amendments amendments={page.amendments} />
        </Card>
      )}
    </>
  );
};
