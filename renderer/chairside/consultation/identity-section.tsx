import { Card } from '../../parts/card.tsx';
import { useChair } from '../chair.ts';
import { Checklist } from '../checklist.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { itemSection } from '../sections.ts';

const kinds = { touch_up: 'Touch-up', series_continuation: 'Next session of a series', repair: 'Repair', scar_only: 'Scar only' } as const;

export const SectionItems = ({ section }: { readonly section: ReturnType<typeof itemSection> }) => (
  <Checklist stage="consultation" title="Done" only={(item) => itemSection(item) === section} />
);

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className="row-line"><span className="small">{name}</span><b>{value}</b></div>
);

/** Who is here, who works, and what is hoped for. */
export const IdentitySection = () => {
  const { view, data } = useChair();
  const { opening, clientFacts } = data;
  return (
    <>
      <Card title="Client" id="client">
        <Fact name="Name" value={clientFacts.fullName} />
        <Fact name="Born" value={`${clientFacts.dateOfBirth} · ${view.client.ageYears} years`} />
        <Fact name="Session" value={`${kinds[opening.kind]}${clientFacts.firstTimeHere ? ', first time here' : ''}`} />
        <Fact name="Record" value={view.recordNumber} />
        {opening.lastVisit && <Fact name="Last visit" value={opening.lastVisit.on} />}
      </Card>
      <Card title="Identity and wishes"><div className="form-grid"><SessionFields ids={['idKind', 'idLastFour', 'goal', 'expectation']} /></div></Card>
      <Card title="Practitioner" id="practitioner">
        <Fact name="Name" value={opening.practitioner.name} />
        <Fact name="Licence" value={opening.practitioner.licence === '' ? 'not entered' : opening.practitioner.licence} />
        <Fact name="Training valid until" value={opening.practitioner.trainingExpiry ?? 'not entered'} />
      </Card>
      <SectionItems section="identity" />
    </>
  );
};
