import { useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { fieldKey } from '../../../shared/session/field.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { isScar } from '../../../shared/scalp/zone-name.ts';
import { textOf, valueOf, zoneName } from '../facts.ts';
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
    ? zonesScreenWords.studioArea({ area: String(known.defaultAreaCm2) })
    : measured === undefined
      ? zonesScreenWords.areaLater
      : zonesScreenWords.areaWorkedOut({ area: String(measured) });
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
          {t(zonesScreenWords.takeOut)}
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
      </div>
      <div className="zone-grades">
        {grades
          .filter((id) => !data.notAsked.includes(fieldKey(id, zone)))
          .map((id) => (
            <GradeField key={id} id={id} zone={zone} />
          ))}
        <DensityField zone={zone} />
      </div>
      <div className="form-grid zone-plan">
        <SessionField id="plan" zone={zone} size="small" />
        {proposal && (
          <div className={`says proposal ${proposed === 'treat' ? 'good' : 'caution'}`}>
            <span>
              <b>{t(zonesScreenWords.proposed({ plan: proposed }))}</b> {t(proposal.says)}
            </span>
            {plan !== proposed && (
              <Button size="small" onPress={() => void saveField('plan', zone, proposed)}>
                {t(zonesScreenWords.takeProposal)}
              </Button>
            )}
          </div>
        )}
        {plan === 'treat' && (
          <SessionField
            id="goalDensity"
            zone={zone}
            hint={known && t(zonesScreenWords.studioGoal({ goal: known.densityTarget }))}
          />
        )}
        <SessionField id="migrationInitials" zone={zone} />
        <ZoneMore zone={zone} areaHint={areaHint} />
      </div>
    </Card>
  );
};

const more = ['areaCm2', 'vds', 'planWords'] as const;

/** What most zones need no word about: the area by the studio's value, the score and words of one's own. Open where something was said. */
const ZoneMore = ({ zone, areaHint }: { readonly zone: string; readonly areaHint: Phrase }) => {
  const { data, pointed } = useSessionContext();
  const { t } = useWords();
  const leadsHere = more.some((id) => pointed.anchor === `field-${id}-${zone}`);
  const [isOpen, setOpen] = useState(
    () => leadsHere || more.some((id) => valueOf(data, id, zone) !== undefined),
  );
  const [heard, setHeard] = useState(pointed);
  if (heard !== pointed) {
    setHeard(pointed);
    if (leadsHere) setOpen(true);
  }
  return isOpen ? (
    <div className="form-grid wide">
      <SessionField id="areaCm2" zone={zone} hint={areaHint} />
      <SessionField id="vds" zone={zone} />
      <SessionField id="planWords" zone={zone} wide />
    </div>
  ) : (
    <div className="zone-more">
      <Button size="small" look="quiet" expanded={false} onPress={() => setOpen(true)}>
        {t(consultationScreen.zoneMore)}
      </Button>
    </div>
  );
};
