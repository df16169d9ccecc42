import { cleanseScreen } from '../../../shared/words/screens/cleanse.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { cardsOf } from '../numbing/product-words.ts';
import { StationPart } from './station-part.tsx';
import { StationLot } from './station-lot.tsx';

const surfaces = ['disinfectant', 'disinfectantLabelMinutes', 'sharpsBinId', 'sharpsBinOpenedOn'] as const;
const wash = [
  'gloves',
  'gloveSize',
  'cleanser',
  'cleanserLot',
  'cleanserExpiry',
  'cleanserOpenedOn',
] as const;
const bottle = ['antisepticLot', 'antisepticExpiry', 'antisepticOpenedOn', 'antisepticLabelSeconds'] as const;
/** Everything that is asked here. */
export const stationFields: readonly string[] = [...surfaces, ...wash, 'antiseptic', ...bottle];

const Antiseptic = () => {
  const { data, protocol } = useSessionContext();
  const { t } = useWords();
  const stored = String(data.fields['antiseptic'] ?? '');
  const chosen = cardsOf(protocol, 'antiseptic').find(({ id, name }) => [id, name].includes(stored));
  // A session may keep the card's id instead of its name; it is the same bottle.
  const choices = cardsOf(protocol, 'antiseptic').map((card) => ({
    id: card === chosen ? stored : card.name,
    label: card.name,
    hint:
      card.contactSeconds === null
        ? cleanseScreen.contactFromLabel
        : cleanseScreen.contactSeconds({ seconds: card.contactSeconds }),
  }));
  return (
    <StationPart title={t(cleanseScreen.antiseptic)}>
      <div className="form-grid">
        <StationLot use="antiseptic" />
        <SessionField id="antiseptic" choices={choices} hint={t(cleanseScreen.antisepticHint)} wide />
        {chosen !== undefined && chosen.cautions.length > 0 && (
          <ul className="small says wide contact-cautions">
            {chosen.cautions.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        )}
        <SessionFields ids={bottle} />
      </div>
    </StationPart>
  );
};

/** What stands at the station, fact by fact: typed once a day, and whenever something is another. */
export const StationParts = () => {
  const { t } = useWords();
  return (
    <div className="station-parts">
      <StationPart title={t(cleanseScreen.surfaces)}>
        <div className="form-grid">
          <StationLot use="disinfectant" />
          <SessionFields ids={surfaces} />
        </div>
      </StationPart>
      <StationPart title={t(cleanseScreen.wash)}>
        <div className="form-grid">
          <StationLot use="cleanser" />
          <SessionFields ids={wash} />
        </div>
      </StationPart>
      <Antiseptic />
    </div>
  );
};
