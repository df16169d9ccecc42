import { fields } from '../../../shared/session/fields.ts';
import { AdverseCard } from '../adverse-card.tsx';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { AgreedHairline } from '../../hairline/agreed-hairline.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { FreshCard } from '../colour/fresh-card.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { NotChecked } from '../not-checked.tsx';
import { NumbingSection } from '../numbing/numbing-section.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { BordersCard } from './borders-card.tsx';
import { ExtraDotsCard } from './extra-dots-card.tsx';
import { GapsCard } from './gaps-card.tsx';
import { LightsCard } from './lights-card.tsx';
import { ReturnCard } from './return-card.tsx';
import { Settling } from './settling.tsx';
import { ToSayCard } from './to-say-card.tsx';

const agreement = fields
  .filter((def) => def.stage === 'fineTune' && def.group === 'agreement')
  .map(({ id }) => id);

/** Left against right, from the same point. */
const Difference = () => {
  const { view, protocol } = useSessionContext();
  if (view.symmetry === null) return null;
  const { apartMm, isWide } = view.symmetry;
  return (
    <p
      className={`says ${isWide ? 'caution' : 'good'}`}
    >{`Left and right differ by ${apartMm} mm${isWide ? `, more than ${protocol.limits.symmetryMm.value} mm` : ''}. A natural line is not perfectly even.`}</p>
  );
};

/** Stage 5: symmetry, evenness and blend. The final colour is judged weeks later. */
export const FineTuneStage = () => (
  <div className="col">
    <p className="says" id="session">
      Redness and swelling hide gaps and deepen the tone today. Judge evenness and blend, not colour; rather
      fewer dots now and a look in some weeks.
    </p>
    <Settling />
    <div className="pair">
      <Checklist stage="fineTune" title="Before judging" />
      <div className="col">
        <ReturnCard />
        <ExtraDotsCard />
      </div>
    </div>
    <LightsCard />
    <PhotosCard title="After photos" set="after" />
    <div className="pair">
      <div className="col">
        <AgreedHairline />
        <Card title="Measures">
          <div className="form-rows">
            <div className="form-grid">
              <SessionFields ids={['hairlineMidMm', 'templeLeftMm', 'templeRightMm']} />
            </div>
            <Difference />
          </div>
        </Card>
        <BordersCard />
        <ToSayCard />
        <Card title="Agreement">
          <div className="form-grid">
            <SessionFields ids={agreement} />
          </div>
        </Card>
      </div>
      <div className="col">
        <GapsCard />
        <FreshCard />
        <AdverseCard />
        <SymptomCard />
        <NumbingSection startsOpen={false} />
        <NotChecked stage="fineTune" />
      </div>
    </div>
  </div>
);
