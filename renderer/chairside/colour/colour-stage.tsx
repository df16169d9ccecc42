import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useChair } from '../chair.ts';
import { Checklist } from '../checklist.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { NumbingAside, NumbingSection } from '../numbing/numbing-section.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { ReasonDialog } from '../reason-dialog.tsx';
import { MixesCard } from './mixes-card.tsx';

/** Stage 3: one light, the label, the mix; the cream may work on meanwhile. */
export const ColourStage = () => {
  const { view, send } = useChair();
  const [again, setAgain] = useState(false);
  return (
    <div className="cols with-aside">
      <div className="col">
        <Card title="Light"><div className="form-grid"><SessionFields ids={['lightSource', 'cctK', 'cri']} /></div></Card>
        <MixesCard />
        <Card title="Shade and agreement">
          <p className="small">New dots add to the old tone: one step lighter than the goal is the usual start. Fresh work looks darker than it heals.</p>
          <div className="form-grid"><SessionFields ids={['darkerThanHealed', 'labelShown', 'allergyMatch', 'clientAgreedShade']} /></div>
        </Card>
        <Checklist stage="colourMatch" title="Checks" />
        <NumbingSection startsOpen={false} />
        <NotChecked stage="colourMatch" />
      </div>
      <aside className="col" aria-label="Numbing and last visit">
        <NumbingAside />
        <SymptomCard />
        {view.offered.includes('numbing.reopened') && <Button look="quiet" onPress={() => setAgain(true)}>Back to cleanse and numb</Button>}
        <LastVisitCard />
      </aside>
      <ReasonDialog title="Back to cleanse and numb" isOpen={again} onClose={() => setAgain(false)} action="Go back" onReason={(reason) => send({ type: 'numbing.reopened', reason })} />
    </div>
  );
};
