import { fields } from '../../../shared/session/fields.ts';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useChair } from '../chair.ts';
import { Checklist } from '../checklist.tsx';
import { numbingInUse } from '../facts.ts';
import { SessionField } from '../fields/session-field.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { ArrivalCream } from '../numbing/arrival-cream.tsx';
import { NumbingAside, NumbingSection } from '../numbing/numbing-section.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { SymptomCard } from '../numbing/symptom-check.tsx';

const prepare = fields.filter((def) => def.stage === 'cleanseAndNumb' && def.group === 'prepare' && def.id !== 'numbingUsed').map(({ id }) => id);

/** Stage 2: the station, the scalp, the cream. */
export const CleanseStage = () => {
  const { data, protocol } = useChair();
  const antiseptics = cardsOf(protocol, 'antiseptic').map((card) => ({ id: card.name, label: card.name, hint: card.contactSeconds === null ? 'Contact time from the label' : `${card.contactSeconds} s contact` }));
  return (
    <div className="cols with-aside">
      <div className="col">
        <Checklist stage="cleanseAndNumb" title="Prepare" />
        {numbingInUse(data) && <NumbingSection startsOpen />}
        <Card title="Station and antiseptic">
          <div className="form-grid">
            {prepare.map((id) => <SessionField key={id} id={id} {...(id === 'antiseptic' ? { choices: antiseptics, hint: undefined } : {})} />)}
          </div>
        </Card>
        {numbingInUse(data) && <PhotosCard title="Colour photo before the cream" set="before" only="closeUps" />}
        <NotChecked stage="cleanseAndNumb" />
      </div>
      <aside className="col" aria-label="Numbing and last visit">
        <NumbingAside />
        <ArrivalCream />
        <Card title="Numbing today"><SessionField id="numbingUsed" label="Is numbing cream used today?" /></Card>
        <SymptomCard />
        <LastVisitCard />
      </aside>
      {!numbingInUse(data) && <span id="numbing" tabIndex={-1} className="visually-hidden">No numbing today</span>}
    </div>
  );
};
