import type { ClientElsewhere } from '../../shared/people/client.ts';
import { endingTitle } from '../../shared/words/places.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useOpenClient } from './use-open-client.ts';

/** Clients whom another tablet of the studio knows, each with the visits there. Their file is opened here by one press. */
export const ClientsElsewhere = ({ clients }: { readonly clients: readonly ClientElsewhere[] }) => {
  const { t, day } = useWords();
  const { no, bringing, open } = useOpenClient();
  if (clients.length === 0) return null;
  return (
    <Card title={t(words.clientsTitle)}>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <ul className="client-rows" aria-label={t(words.clientsTitle)}>
        {clients.map(({ id, fullName, dateOfBirth, phone, tablet, visits }) => (
          <li key={id} className="client-elsewhere">
            <b dir="auto">{fullName}</b>
            <span className="small num">
              {t(clientsScreen.bornAndPhone({ dateOfBirth: { day: dateOfBirth }, phone }))}
            </span>
            <span className="small num">{t(words.clientOn({ tablet, count: visits.length }))}</span>
            {visits.length > 0 && (
              <ul className="plain-lines small num">
                {visits.map(({ session, on, recordNumber, ending }) => (
                  <li key={session}>
                    {day(on)} · {recordNumber ?? ''} ·{' '}
                    {ending === null ? t(words.openThere) : t(endingTitle[ending])}
                  </li>
                ))}
              </ul>
            )}
            <Button
              size="small"
              onPress={() => void open(id, tablet)}
              isPending={bringing === id}
              label={t(words.openHereOf({ name: fullName }))}
            >
              {t(words.openHere)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
