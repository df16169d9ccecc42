import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { Checklist } from '../checklist.tsx';
import { StillTrue } from './still-true.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { itemSection } from '../sections.ts';

const kinds = {
  touch_up: 'Touch-up',
  series_continuation: 'Next session of a series',
  repair: 'Repair',
  scar_only: 'Scar only',
  first_talk: 'First talk',
} as const;

export const SectionItems = ({ section }: { readonly section: ReturnType<typeof itemSection> }) => (
  <Checklist stage="consultation" title="Done" only={(item) => itemSection(item) === section} />
);

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <bdi>{value}</bdi>
    </dd>
  </div>
);

/** Who is here, who works, and what is hoped for. */
export const IdentitySection = () => {
  const { view, data } = useSessionContext();
  const { opening, clientFacts } = data;
  return (
    <>
      <Card title="Client" id="client">
        <dl className="facts">
          <Fact name="Name" value={clientFacts.fullName} />
          <Fact name="Born" value={`${dateText(clientFacts.dateOfBirth)} · ${view.client.ageYears} years`} />
          <Fact
            name="Session"
            value={`${kinds[opening.kind]}${clientFacts.firstTimeHere ? ', first time here' : ''}`}
          />
          <Fact name="Record" value={view.recordNumber} />
          {opening.lastVisit && <Fact name="Last visit" value={dateText(opening.lastVisit.on)} />}
        </dl>
        <dl className="facts" id="practitioner" tabIndex={-1}>
          <Fact name="Practitioner" value={opening.practitioner.name} />
          <Fact
            name="Licence"
            value={opening.practitioner.licence === '' ? 'not entered' : opening.practitioner.licence}
          />
          <Fact
            name="Training valid until"
            value={
              opening.practitioner.trainingExpiry === null
                ? 'not entered'
                : dateText(opening.practitioner.trainingExpiry)
            }
          />
        </dl>
      </Card>
      <StillTrue groups={['visit']} />
      <Card title="Identity and wishes">
        <div className="form-grid">
          <SessionFields ids={['idKind', 'idLastFour', 'goal', 'expectation']} />
        </div>
      </Card>
      <SectionItems section="identity" />
    </>
  );
};
