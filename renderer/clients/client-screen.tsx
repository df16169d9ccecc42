import { useCallback, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { reminderName } from '../../shared/people/reminders.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { CasesCard } from '../adverse/cases-card.tsx';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { ClientPhotos } from '../photos/client-photos.tsx';
import { languageName } from '../../shared/words/languages.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { AmendClient } from './amend-client.tsx';
import { Amendments } from './amendments.tsx';
import { CopyClient } from './copy-client.tsx';
import { InsurerPack } from './insurer-pack.tsx';
import { EraseClient } from './erase-client.tsx';
import { ClientSessions } from './client-sessions.tsx';
import { fieldLabels } from './client-words.ts';
import { ClientPast } from './history/client-past.tsx';
import { KeepingCard } from './keeping-card.tsx';
import { TwiceCards } from './registered-twice.tsx';
import { FlagsCard } from './history/past-cards.tsx';
import { useMay } from '../people/use-may.ts';
import { useHistory } from './history/use-history.ts';

const Facts = ({ fields }: { readonly fields: ClientPage['fields'] }) => {
  const { t, day } = useWords();

  const shown: Record<keyof typeof fields, string> = {
    ...fields,
    dateOfBirth: day(fields.dateOfBirth),
    language: fields.language === undefined ? '' : languageName(fields.language),
    reminders: fields.reminders === undefined ? '' : t(reminderName[fields.reminders]),
  };
  return (
    <dl className="fact-list">
      {(Object.keys(fieldLabels) as (keyof typeof fields)[]).map((name) => (
        <div key={name}>
          <dt>{t(fieldLabels[name])}</dt>
          <dd className="num" dir="auto">
            {shown[name] === '' ? t(commonWords.notGiven) : shown[name]}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** One client: what is known, what was changed, and every session. */
export const ClientScreen = ({
  id,
  erases = false,
}: {
  readonly id: ClientId;
  /** Somebody came to erase the file: that is asked at once. */
  readonly erases?: boolean;
}) => {
  const { t } = useWords();
  const mayStart = useMay('sessionStart');

  const { client, go, resume } = useShell();
  const { phase, timeZone } = useOpenState();
  const [changed, setChanged] = useState<ClientPage | null>(null);
  const [amending, setAmending] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const ask = useCallback(() => client['clients.open']({ id }), [client, id]);
  const [loaded, again] = useLoad(ask);
  const [history, pastAgain] = useHistory(id);
  const back = { words: t(clientsScreen.backToClients), run: () => go({ at: 'clients' }) };
  if (loaded.is === 'waiting') return <PageTop title={t(commonWords.client)} back={back} />;
  if (loaded.is === 'no')
    return (
      <>
        <PageTop title={t(commonWords.client)} back={back} />
        <ProblemBanner said={loaded.said} />
      </>
    );
  const page = changed ?? loaded.value;
  return (
    <>
      <PageTop
        title={page.fields.fullName}
        eyebrow={t(clientsScreen.clientSince({ since: { at: page.since, zone: timeZone, as: 'moment' } }))}
        back={back}
      >
        {mayStart && (
          <Button
            look="primary"
            icon={<Icon name="play" />}
            onPress={() => go({ at: 'startSession', client: id })}
            isDisabled={phase === 'readOnly'}
          >
            {t(clientsScreen.startASession)}
          </Button>
        )}
      </PageTop>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <TwiceCards
        of={id}
        onSaid={() => {
          setChanged(null);
          void again();
          void pastAgain();
        }}
      />
      <Card
        title={t(clientsScreen.details)}
        aside={
          !amending && (
            <Button
              size="small"
              icon={<Icon name="edit" />}
              onPress={() => setAmending(true)}
              isDisabled={phase === 'readOnly'}
            >
              {t(clientsScreen.amend)}
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
      <Card title={t(clientsScreen.sessions)}>
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
      <CopyClient page={page} />
      <InsurerPack page={page} />
      <KeepingCard page={page} />
      <EraseClient page={page} startsOpen={erases} />
      {page.amendments.length > 0 && (
        <Card title={t(clientsScreen.whatWasChanged)}>
          <Amendments amendments={page.amendments} />
        </Card>
      )}
    </>
  );
};
