import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { HairlinePicture } from '../../hairline/hairline-picture.tsx';
import { Banner } from '../../parts/banner.tsx';
import { Card } from '../../parts/card.tsx';
import type { Loaded } from '../../use-load.ts';
import { dayText } from '../../when.ts';
import { ConsentsCard, LettersCard } from './past-cards.tsx';
import { ZonesOverTime } from './zones-over-time.tsx';

/** The longer part of a client's page: zones, consents and letters. */
export const ClientPast = ({ history }: { readonly history: Loaded<ClientHistory> }) => {
  if (history.is === 'no')
    return (
      <Banner tone="stop" title={history.said.says}>
        {history.said.whatToDo}
      </Banner>
    );
  if (history.is === 'waiting')
    return (
      <Card title="Zones over time">
        <p className="small">Reading earlier visits</p>
      </Card>
    );
  const { visits, zones, consents, letters } = history.value;
  const line = visits.find(({ hairline }) => hairline !== null);
  return (
    <>
      <ZonesOverTime zones={zones} />
      {line?.hairline != null && (
        <Card title="The agreed hairline">
          <div className="hairline-preview">
            <HairlinePicture session={line.session} {...line.hairline} title="The agreed hairline" />
            <p className="num">{`Signed ${dayText(line.on)}. It is the reference until another line is signed.`}</p>
          </div>
        </Card>
      )}
      <ConsentsCard consents={consents} />
      {letters.length > 0 && <LettersCard letters={letters} />}
    </>
  );
};
