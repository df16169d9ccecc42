import type { ClientHistory } from '../../../shared/people/client-history.ts';
import { Card } from '../../parts/card.tsx';
import { spanOf } from './chart-points.ts';
import { ZoneHistoryPart } from './zone-history.tsx';
import './history.css';

/** Every zone that was ever chosen; all charts share one line of time. */
export const ZonesOverTime = ({ zones }: Pick<ClientHistory, 'zones'>) => {
  const span = spanOf(zones.flatMap(({ grades }) => grades.flatMap(({ points }) => points)));
  return (
    <Card title="Zones over time">
      {zones.length === 0 && <p>Zones and their grades appear here after the first consultation.</p>}
      <div className="zone-histories">
        {zones.map((one) => (
          <ZoneHistoryPart key={one.zone} history={one} span={span} />
        ))}
      </div>
    </Card>
  );
};
