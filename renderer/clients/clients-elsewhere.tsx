import { useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { ClientElsewhere } from '../../shared/people/client.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { endingTitle } from '../../shared/words/places.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

/** Clients whom another tablet of the studio knows, each with the visits there. Their file is opened here by one press. */
export const ClientsElsewhere = ({ clients }: { readonly clients: readonly ClientElsewhere[] }) => {
  const { client: main, go } = useShell();
  const { t, day } = useWords();
  const [bringing, setBringing] = useState<ClientId | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const open = async (client: ClientId): Promise<void> => {
    setNo(null);
    setBringing(client);
    const reply = await main['tablets.bring']({ client });
    setBringing(null);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    go({ at: 'client', client });
  };
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
              onPress={() => void open(id)}
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
