import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { Banner } from '../../parts/banner.tsx';
import { Card } from '../../parts/card.tsx';
import type { Loaded } from '../../use-load.ts';
import { ConsentsCard, LettersCard } from './past-cards.tsx';
import { ZonesOverTime } from './zones-over-time.tsx';

/** The longer part of a client's page: zones, consents and letters. */
export const ClientPast = ({ history }: { readonly history: Loaded<ClientHistory> }) => {
  if (history.is === 'no') return <Banner tone="stop" title={history.said.says}>{history.said.whatToDo}</Banner>;
  if (history.is === 'waiting') return <Card title="Zones over time"><p className="small">Reading earlier visits</p></Card>;
  const { zones, consents, letters } = history.value;
  return (
    <>
      <ZonesOverTime zones={zones} />
      <ConsentsCard consents={consents} />
      {letters.length > 0 && <LettersCard letters={letters} />}
    </>
  );
};
