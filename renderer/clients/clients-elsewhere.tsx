import type { ClientElsewhere } from '../../shared/people/client.ts';
import { endingTitle } from '../../shared/words/places.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';

/** Clients whom another tablet of the studio knows, each with the visits there. Their file is opened on that tablet. */
export const ClientsElsewhere = ({ clients }: { readonly clients: readonly ClientElsewhere[] }) => {
  const { t, day } = useWords();
  if (clients.length === 0) return null;
  return (
    <Card title={t(words.clientsTitle)}>
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
          </li>
        ))}
      </ul>
    </Card>
  );
};
