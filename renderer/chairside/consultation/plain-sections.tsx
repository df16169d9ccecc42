import { fields } from '../../../shared/session/fields.ts';
import { AgreedHairline } from '../../hairline/agreed-hairline.tsx';
import { HairlineCard } from '../../hairline/hairline-card.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { isYes } from '../facts.ts';
import { SessionFields } from '../fields/session-field.tsx';
import { SectionItems } from './identity-section.tsx';
import { StillTrue } from './still-true.tsx';
import { PatchFields } from './patch-fields.tsx';
import { DueCard } from './waits-card.tsx';

const idsOf = (group: string): readonly string[] =>
  fields.filter((def) => def.stage === 'consultation' && def.group === group).map(({ id }) => id);
const scalp = idsOf('scalp');
const lifestyle = idsOf('lifestyle');
/** Sessions of earlier versions knew one text for both lots. */
const olderPatch = idsOf('patchTest').filter(
  (id) => !/^patch(Pigment|Numbing)(Product|Lot)$|^patch(Site|WaiverName)$/.test(id),
);

export const ScalpSection = () => (
  <>
    <StillTrue groups={['scalp', 'lifestyle']} />
    <Card title="What the scalp shows">
      <div className="form-grid">
        <SessionFields ids={scalp} />
      </div>
    </Card>
    <Card title="How the client lives">
      <p className="small">Asked because it changes how long the dots last.</p>
      <div className="form-grid">
        <SessionFields ids={lifestyle} />
      </div>
    </Card>
    <DueCard />
    <SectionItems section="scalp" />
  </>
);

export const HairlineSection = () => {
  const { data, openSection } = useSessionContext();
  const changes = isYes(data, 'hairlineChange');
  return (
    <>
      <Card title="Hairline">
        <div className="form-grid">
          <SessionFields ids={['hairlineChange', 'hairlineKeep', 'hairlineGlabellaMm', 'hairlineDiffMm']} />
        </div>
        {changes && (
          <div className="button-row">
            <p>A new line is agreed with a signature of its own.</p>
            <Button size="small" onPress={() => openSection('consents')}>
              Go to consents
            </Button>
          </div>
        )}
      </Card>
      <HairlineCard />
      {!changes && <AgreedHairline />}
      <SectionItems section="hairline" />
    </>
  );
};

export const PatchSection = () => {
  const { data, protocol } = useSessionContext();
  const { patchTestHours, patchTestValidMonths } = protocol.limits;
  return (
    <>
      <StillTrue groups={['patchTest']} />
      <Card title="Patch test">
        <p className="small">{`A patch test cannot rule out an allergy; it is one sign among others. It is read ${patchTestHours.value} hours after it was put on, or later, and counts for ${patchTestValidMonths.value} months.`}</p>
        {data.opening.hygiene === true ? (
          <PatchFields />
        ) : (
          <div className="form-grid">
            <SessionFields ids={olderPatch} />
          </div>
        )}
      </Card>
      <SectionItems section="patch" />
    </>
  );
};
