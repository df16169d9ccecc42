import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { ClientFinder } from './client-finder.tsx';
import { ClientsElsewhere } from './clients-elsewhere.tsx';
import { useClientSearch } from './use-client-search.ts';
import { useNewClient } from './use-new-client.ts';

/** Find a client, or register one. */
export const ClientListScreen = () => {
  const { t } = useWords();

  const { go } = useShell();
  const { phase } = useOpenState();
  const search = useClientSearch(true);
  const fresh = useNewClient();
  const nobody = search.rows?.length === 0;
  const first = nobody && search.text.trim() === '';
  const add = (
    <Button
      look="primary"
      icon={<Icon name="plus" />}
      onPress={() => fresh.begin(search.text)}
      isPending={fresh.running}
      isDisabled={phase === 'readOnly'}
    >
      {t(clientsScreen.newClient)}
    </Button>
  );
  return (
    <>
      <PageTop title={t(clientsScreen.clients)}>{add}</PageTop>
      {fresh.no !== null && <Banner tone="stop">{t(fresh.no)}</Banner>}
      <Card>
        <ClientFinder
          label={t(clientsScreen.findAClient)}
          search={search}
          startsFocused
          onChoose={(row) => go({ at: 'client', client: row.id })}
        />
        {nobody && (
          <EmptyNote title={first ? t(clientsScreen.noClientsYet) : t(clientsScreen.nobodyFound)}>
            {first ? t(clientsScreen.registerFirst) : t(clientsScreen.tryShorterName)}
          </EmptyNote>
        )}
      </Card>
      <ClientsElsewhere clients={search.elsewhere} />
    </>
  );
};
