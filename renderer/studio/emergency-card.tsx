import { packValueOf } from '../../shared/protocol/schema.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';

/** The card shown in an emergency stays a draft until an adviser's name and date are entered (decision 32). */
export const EmergencyCard = () => {
  const { protocol } = useEditing();
  const { steps, approvedBy, approvedOn } = protocol.emergencyCard;
  const approved = approvedBy !== null && approvedOn !== null;
  return (
    <Card
      title="Emergency card"
      aside={
        <Chip tone={approved ? 'good' : 'caution'}>
          {approved ? `Approved by ${approvedBy}, ${approvedOn}` : 'Draft: no adviser has approved it'}
        </Chip>
      }
    >
      <p className="num">{`Number: ${packValueOf(protocol.pack.emergencyNumber)}`}</p>
      <ol className="plain-lines card-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="product-fields">
        <div className="product-field">
          <span className="small">Adviser</span>
          <EditField
            label="Adviser who approved the emergency card"
            path="emergencyCard.approvedBy"
            kind="textOrNothing"
          />
        </div>
        <div className="product-field">
          <span className="small">Approved on</span>
          <EditField
            label="Emergency card approved on"
            path="emergencyCard.approvedOn"
            kind="textOrNothing"
            placeholder="2026-11-22"
          />
        </div>
      </div>
    </Card>
  );
};
