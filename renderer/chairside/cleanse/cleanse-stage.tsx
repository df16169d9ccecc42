import { PhotosCard } from '../../photos/photos-card.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { ArrivalCream } from '../numbing/arrival-cream.tsx';
import { NumbingAside, NumbingSection } from '../numbing/numbing-section.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { ContactClock } from './contact-clock.tsx';
import { HygieneCard } from './hygiene-card.tsx';
import { StationCard } from './station-card.tsx';
import { StationLot } from './station-lot.tsx';
import './cleanse.css';

const Surfaces = () => (
  <Card title="Surfaces and sharps">
    <div className="form-grid">
      <StationLot use="disinfectant" />
      <SessionFields ids={['disinfectant', 'disinfectantLabelMinutes', 'disinfectantMinutes']} />
      <div className="wide">
        <ContactClock what="surfaces" />
      </div>
      <SessionFields ids={['sharpsBinId', 'sharpsBinOpenedOn', 'sharpsBinFill']} />
    </div>
  </Card>
);

const Wash = () => (
  <Card title="Wash and shave">
    <div className="form-grid">
      <SessionFields ids={['gloves', 'gloveSize']} />
      <StationLot use="cleanser" />
      <SessionFields ids={['cleanser', 'cleanserLot', 'cleanserExpiry', 'cleanserOpenedOn', 'shaveMethod']} />
    </div>
  </Card>
);

const Antiseptic = () => {
  const { data, protocol } = useSessionContext();
  const stored = String(data.fields['antiseptic'] ?? '');
  const chosen = cardsOf(protocol, 'antiseptic').find(({ id, name }) => [id, name].includes(stored));
  // A session may keep the card's id instead of its name; it is the same bottle.
  const choices = cardsOf(protocol, 'antiseptic').map((card) => ({
    id: card === chosen ? stored : card.name,
    label: card.name,
    hint: card.contactSeconds === null ? 'Contact time from the label' : `${card.contactSeconds} s contact`,
  }));
  return (
    <Card title="Antiseptic">
      <div className="form-grid">
        <StationLot use="antiseptic" />
        <SessionField id="antiseptic" choices={choices} hint="The bottle in use today" wide />
        {chosen !== undefined && chosen.cautions.length > 0 && (
          <ul className="small says wide contact-cautions">
            {chosen.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <SessionFields
          ids={['antisepticLot', 'antisepticExpiry', 'antisepticOpenedOn', 'antisepticLabelSeconds']}
        />
        <div className="wide">
          <ContactClock what="antiseptic" />
        </div>
        <SessionField id="antisepticContactSeconds" hint="Filled in by the clock, or typed." />
      </div>
    </Card>
  );
};

/** Stage 2 in the order of the work (brief 2.4): hands, surfaces, wash and shave, cream, antiseptic. */
export const CleanseStage = () => {
  const { numbingInUse: numbing } = useSessionContext().view;
  return (
    <div className="cols with-aside">
      <div className="col">
        <Checklist stage="cleanseAndNumb" title="Prepare" />
        <StationCard />
        <HygieneCard />
        <Surfaces />
        {numbing && <PhotosCard title="Colour photo before the cream" set="before" only="closeUps" />}
        <Wash />
        {numbing && <NumbingSection startsOpen />}
        <Antiseptic />
        <NotChecked stage="cleanseAndNumb" />
      </div>
      <aside className="col" aria-label="Numbing and last visit">
        <NumbingAside />
        <ArrivalCream />
        <Card title="Numbing today">
          <SessionField id="numbingUsed" label="Is numbing cream used today?" />
        </Card>
        <SymptomCard />
        <LastVisitCard />
      </aside>
      {!numbing && (
        <span id="numbing" tabIndex={-1} className="visually-hidden">
          No numbing today
        </span>
      )}
    </div>
  );
};
