import { useOpenState, useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { ClientFinder } from './client-finder.tsx';
import { useClientSearch } from './use-client-search.ts';
import { useNewClient } from './use-new-client.ts';

/** Find a client, or register one. */
export const ClientListScreen = () => {
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
      New client
    </Button>
  );
  return (
    <>
      <PageTop title="Clients">{add}</PageTop>
      {fresh.no !== null && <Banner tone="stop">{fresh.no}</Banner>}
      <Card>
        <ClientFinder
          label="Find a client"
          search={search}
          startsFocused
          onChoose={(row) => go({ at: 'client', client: row.id })}
        />
        {nobody && (
          <EmptyNote title={first ? 'No clients yet' : 'Nobody found'}>
            {first
              ? 'Register the first one with New client. Name, birthday and phone are enough.'
              : 'Try a shorter part of the name, or register a new client with this name.'}
          </EmptyNote>
        )}
      </Card>
    </>
  );
};
