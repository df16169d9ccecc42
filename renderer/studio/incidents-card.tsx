import { incidentsOf, patchTestRulesOf } from '../../shared/protocol/default/incidents.ts';
import { packValueOf } from '../../shared/protocol/schema.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useEditing } from './edit-context.ts';
import { EditChoice } from './edit-choice.tsx';
import { EditField } from './edit-field.tsx';

const severities = [
  { id: 'asPack', label: 'As the country says' },
  { id: 'hard', label: 'Always required, no waiver' },
];
const covers = [
  { id: 'lot', label: 'That lot only' },
  { id: 'family', label: 'Lots of one family' },
  { id: 'product', label: 'Every lot of the product' },
];

/** Patch tests as the studio and its insurer want them (brief 2.2). */
export const PatchTestCard = () => {
  const { protocol } = useEditing();
  const { waiver } = patchTestRulesOf(protocol);
  return (
    <Card title="Patch test">
      <p className="small">{`The country asks for it ${packValueOf(protocol.pack.patchTestSeverity) === 'hard' ? 'without exception' : 'or for a signed waiver'}. An insurer may make it a condition. No test can rule out an allergy.`}</p>
      <div className="plain-lines">
        <EditChoice label="How strict" path="patchTest.severity" choices={severities} />
        <EditChoice
          label="A test speaks for"
          path="patchTest.covers"
          choices={covers}
          hint="A family shares the lot number up to its last dash, point or stroke."
        />
      </div>
      <p className="small">{`The waiver: “${waiver}”`}</p>
    </Card>
  );
};

/** After an unwanted event, and after a needle-stick (brief 4.4). */
export const IncidentsCard = () => {
  const { protocol } = useEditing();
  const { firstAid, firstAidApprovedBy: by, firstAidApprovedOn: on } = incidentsOf(protocol);
  const approved = by !== null && on !== null;
  return (
    <Card
      title="After an incident"
      aside={
        <Chip tone={approved ? 'good' : 'caution'}>
          {approved ? `First aid approved by ${by}, ${on}` : 'Draft: no adviser has approved the first aid'}
        </Chip>
      }
    >
      <div className="product-fields">
        <div className="product-field">
          <span className="small">Ask again after, days</span>
          <EditField
            label="Days on which the studio asks again after an unwanted event"
            path="incidents.followUpDays"
            kind="days"
            placeholder="2, 7, 28"
          />
        </div>
        <div className="product-field">
          <span className="small">Adviser for first aid</span>
          <EditField
            label="Adviser who approved the first-aid card"
            path="incidents.firstAidApprovedBy"
            kind="textOrNothing"
          />
        </div>
        <div className="product-field">
          <span className="small">Approved on</span>
          <EditField
            label="First-aid card approved on"
            path="incidents.firstAidApprovedOn"
            kind="textOrNothing"
            placeholder="2026-11-22"
          />
        </div>
      </div>
      <ol className="plain-lines card-steps card-part">
        {firstAid.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
};
