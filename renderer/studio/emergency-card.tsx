import { packValueOf } from '../../shared/protocol/country-pack.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';

/** The card shown in an emergency stays a draft until an adviser's name and date are entered (decision 32). */
export const EmergencyCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const { steps, approvedBy, approvedOn } = protocol.emergencyCard;
  const approved = approvedBy !== null && approvedOn !== null;
  return (
    <Card
      title={t(studioScreen.emergencyCard)}
      aside={
        <Chip tone={approved ? 'good' : 'caution'}>
          {approved ? t(studioScreen.approvedBy({ approvedBy, approvedOn })) : t(studioScreen.draftNoAdviser)}
        </Chip>
      }
    >
      <p className="num">
        {t(studioScreen.numberIs({ packValue: packValueOf(protocol.pack.emergencyNumber) }))}
      </p>
      <ol className="plain-lines card-steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div className="product-fields">
        <div className="product-field">
          <span className="small">{t(studioScreen.adviser)}</span>
          <EditField
            label={t(studioScreen.adviserWhoApprovedEmergency)}
            path="emergencyCard.approvedBy"
            kind="textOrNothing"
          />
        </div>
        <div className="product-field">
          <span className="small">{t(studioScreen.approvedOn)}</span>
          <EditField
            label={t(studioScreen.emergencyCardApprovedOn)}
            path="emergencyCard.approvedOn"
            kind="textOrNothing"
            placeholder="2026-11-22"
          />
        </div>
      </div>
    </Card>
  );
};
