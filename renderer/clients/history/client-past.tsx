import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { HairlinePicture } from '../../hairline/hairline-picture.tsx';
import { Card } from '../../parts/card.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import type { Loaded } from '../../use-load.ts';
import { useWords } from '../../words.tsx';
import { ConsentsCard, LettersCard } from './past-cards.tsx';
import { ZonesOverTime } from './zones-over-time.tsx';

/** The longer part of a client's page: zones, consents and letters. */
export const ClientPast = ({ history }: { readonly history: Loaded<ClientHistory> }) => {
  const { t } = useWords();

  if (history.is === 'no') return <ProblemBanner said={history.said} />;
  if (history.is === 'waiting')
    return (
      <Card title={t(clientsScreen.zonesOverTime)}>
        <p className="small">{t(clientsScreen.readingEarlierVisits)}</p>
      </Card>
    );
  const { visits, zones, consents, letters } = history.value;
  const line = visits.find(({ hairline }) => hairline !== null);
  return (
    <>
      <ZonesOverTime zones={zones} />
      {line?.hairline != null && (
        <Card title={t(clientsScreen.theAgreedHairline)}>
          <div className="hairline-preview">
            <HairlinePicture
              session={line.session}
              {...line.hairline}
              title={t(clientsScreen.theAgreedHairline)}
            />
            <p className="num">{t(clientsScreen.signedReference({ on: { day: line.on } }))}</p>
          </div>
        </Card>
      )}
      <ConsentsCard consents={consents} />
      {letters.length > 0 && <LettersCard letters={letters} />}
    </>
  );
};
