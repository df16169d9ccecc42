import { packValueOf } from '../../shared/protocol/country-pack.ts';
import { protocolScreen } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Card } from '../parts/card.tsx';
import { Chip } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { useEditing } from './edit-context.ts';
import { EditField } from './edit-field.tsx';
import { EditLines } from './edit-lines.tsx';

/** The card shown in an emergency stays a draft until an adviser's name and date are entered (decision 32). */
export const EmergencyCard = () => {
  const { t } = useWords();

  const { protocol } = useEditing();
  const { approvedBy, approvedOn } = protocol.emergencyCard;
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
      <p className="small">{t(protocolScreen.stepsAbout)}</p>
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
      <EditLines label={protocolScreen.emergencySteps} path="emergencyCard.steps" keeps />
      <EditLines label={protocolScreen.postures} path="emergencyCard.posture" keeps />
    </Card>
  );
};
