import { fieldKey } from '../../../shared/session/field.ts';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { choiceLabel, isScar, textOf, zoneName } from '../facts.ts';
import { SessionField, SessionFields } from '../fields/session-field.tsx';
import { DensityField, GradeField } from './grade-field.tsx';
import { SameAs } from './same-as.tsx';
import { ScarPlaceRow } from './scar-place-row.tsx';

/** A plan of "wait" is kept as "leave": the zone is not touched today. */
const planOf = (proposal: string): string => (proposal === 'defer' ? 'leave' : proposal);

const grades = ['fade', 'unevenness', 'hue', 'hueSeverity', 'migration'] as const;

/** Grades and plan of one zone. What the grades suggest is proposed, never imposed. */
export const ZoneCard = ({ zone }: { readonly zone: string }) => {
  const { view, data, protocol, saveField, send } = useSessionContext();
  const { t } = useWords();
  const plan = textOf(data, 'plan', zone);
  const known = protocol.zones.find(({ code }) => code === zone);
  const proposal = view.proposals[zone];
  const proposed = proposal ? planOf(proposal.plan) : '';
  const scar = isScar(zone);
  const measured = scar ? data.areas[zone] : undefined;
  const areaHint = known
    ? `Studio value ${known.defaultAreaCm2} cm²`
    : measured === undefined
      ? 'Worked out once length and width are there'
      : `Worked out: ${measured} cm²`;
  return (
    <Card
      title={zoneName(protocol, zone)}
      id={`zone-${zone}`}
      aside={
        <Button
          size="small"
          look="quiet"
          onPress={() => void send({ type: 'zone.chosen', zone, chosen: false })}
        >
          Take this zone out
        </Button>
      }
    >
      <SameAs zone={zone} />
      {scar && <ScarPlaceRow scar={zone} />}
      <div className="form-grid">
        <SessionFields
          zone={zone}
          ids={['scarKind', 'scarLengthMm', 'scarWidthMm', 'scarAgeMonths', 'scarTexture', 'scarColour']}
        />
        {scar && <GradeField id="scarBlend" zone={zone} />}
        {grades
          .filter((id) => !data.notAsked.includes(fieldKey(id, zone)))
          .map((id) => (
            <GradeField key={id} id={id} zone={zone} />
          ))}
        <DensityField zone={zone} />
        <SessionField id="areaCm2" zone={zone} hint={areaHint} />
        <SessionField id="vds" zone={zone} />
      </div>
      {proposal && (
        <div className={`says proposal ${proposed === 'treat' ? 'good' : 'caution'}`}>
          <span>
            <b>{`Proposed: ${choiceLabel('plan', proposed).toLowerCase()}.`}</b> {proposal.says}
          </span>
          {plan !== proposed && (
            <Button size="small" onPress={() => void saveField('plan', zone, proposed)}>
              Take the proposal
            </Button>
          )}
        </div>
      )}
      <div className="form-grid">
        <SessionField id="plan" zone={zone} />
        {plan === 'treat' && (
          <SessionField
            id="goalDensity"
            zone={zone}
            hint={known && t(zonesScreenWords.studioGoal({ goal: known.densityTarget }))}
          />
        )}
        <SessionField id="migrationInitials" zone={zone} />
        <SessionField id="planWords" zone={zone} wide />
      </div>
    </Card>
  );
};
