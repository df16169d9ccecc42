import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { spanOf } from './chart-points.ts';
import { ZoneHistoryPart } from './zone-history.tsx';
import './history.css';

/** Every zone that was ever chosen; all charts share one line of time. */
export const ZonesOverTime = ({ zones }: Pick<ClientHistory, 'zones'>) => {
  const { t } = useWords();

  const span = spanOf(zones.flatMap(({ grades }) => grades.flatMap(({ points }) => points)));
  return (
    <Card title={t(clientsScreen.zonesOverTime)}>
      {zones.length === 0 && <p>{t(clientsScreen.zonesTheirGradesAppear)}</p>}
      <div className="zone-histories">
        {zones.map((one) => (
          <ZoneHistoryPart key={one.zone} history={one} span={span} />
        ))}
      </div>
    </Card>
  );
};
