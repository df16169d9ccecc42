import { Card } from '../../parts/card.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { HealedCard } from './healed-card.tsx';
import { StillTrue } from './still-true.tsx';
import { WaitsCard } from './waits-card.tsx';

/** Earlier work on this scalp; what is asked follows from what was said. */
export const HistorySection = () => (
  <>
    <StillTrue groups={['history']} />
    <HealedCard />
    <Card title="Pigment before">
      <div className="form-grid">
        <SessionFields
          ids={[
            'lastNeedleOn',
            'lastNeedleUnknown',
            'lastNeedleWords',
            'previousStudio',
            'previousStudioName',
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
        <SessionFields ids={['laserEver', 'laserLastOn', 'laserSessions', 'laserZones']} />
      </div>
    </Card>
    <Card title="Hair transplant">
      <div className="form-grid">
        <SessionFields ids={['transplantEver', 'transplantOn', 'transplantKind', 'transplantZones']} />
      </div>
    </Card>
    <WaitsCard />
  </>
);
