import { Card } from '../../parts/card.tsx';
import { useChair } from '../chair.ts';
import { isYes, textOf } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';
import { HealedCard } from './healed-card.tsx';
import { StillTrue } from './still-true.tsx';
import { WaitsCard } from './waits-card.tsx';

/** Earlier work on this scalp; what is asked follows from what was said. */
export const HistorySection = () => {
  const { data } = useChair();
  const unknown = isYes(data, 'lastNeedleUnknown');
  return (
    <>
      <StillTrue groups={['history']} />
      <HealedCard />
      <Card title="Pigment before">
        <div className="form-grid">
          <SessionFields
            ids={[
              'lastNeedleOn',
              'lastNeedleUnknown',
              ...(unknown ? ['lastNeedleWords'] : []),
              'previousStudio',
              ...(textOf(data, 'previousStudio') === 'other' ? ['previousStudioName'] : []),
              'firstSessionOn',
              'scabsGone',
              'sessionsTotal',
              'priorTouchUps',
              'pigmentKnown',
            ]}
          />
        </div>
      </Card>
      <Card title="Laser">
        <div className="form-grid">
          <SessionFields
            ids={[
              'laserEver',
              ...(isYes(data, 'laserEver') ? ['laserLastOn', 'laserSessions', 'laserZones'] : []),
            ]}
          />
        </div>
      </Card>
      <Card title="Hair transplant">
        <div className="form-grid">
          <SessionFields
            ids={[
              'transplantEver',
              ...(isYes(data, 'transplantEver') ? ['transplantOn', 'transplantKind', 'transplantZones'] : []),
            ]}
          />
        </div>
      </Card>
      <WaitsCard />
    </>
  );
};
