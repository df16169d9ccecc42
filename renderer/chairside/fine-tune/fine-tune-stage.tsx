import { fields } from '../../../shared/session/fields.ts';
import { AdverseCard } from '../adverse-card.tsx';
import { PhotosCard } from '../../photos/photos-card.tsx';
import { fineTuneScreen } from '../../../shared/words/screens/fine-tune.ts';
import { AgreedHairline } from '../../hairline/agreed-hairline.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { Checklist } from '../checklist.tsx';
import { FreshCard } from '../colour/fresh-card.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { NotChecked } from '../not-checked.tsx';
import { NumbingSection } from '../numbing/numbing-section.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { BordersCard } from './borders-card.tsx';
import { ExtraDotsCard } from './extra-dots-card.tsx';
import { GapsCard } from './gaps-card.tsx';
import { MeasuresCard } from './measures-card.tsx';
import { LightsCard } from './lights-card.tsx';
import { ReturnCard } from './return-card.tsx';
import { Settling } from './settling.tsx';
import { ToSayCard } from './to-say-card.tsx';

const agreement = fields
  .filter((def) => def.stage === 'fineTune' && def.group === 'agreement')
  .map(({ id }) => id);

/** Stage 5: symmetry, evenness and blend. The final colour is judged weeks later. */
export const FineTuneStage = () => {
  const { t } = useWords();
  return (
    <div className="stage-page fine-tune">
      <p className="says" id="session">
        {t(fineTuneScreen.opening)}
      </p>
      <div className="stage-cols">
        <div className="col">
          <Settling />
          <Checklist stage="fineTune" title={t(fineTuneScreen.beforeJudging)} />
          <LightsCard />
          <Card title={t(fineTuneScreen.agreement)} className="agreement">
            <div className="form-grid">
              <SessionFields ids={agreement} />
            </div>
          </Card>
        </div>
        <div className="col">
          <AgreedHairline />
          <MeasuresCard />
          <BordersCard />
          <GapsCard />
          <ExtraDotsCard />
          <ReturnCard />
          <ToSayCard />
        </div>
        <aside className="col" aria-label={t(fineTuneScreen.aside)}>
          <PhotosCard title={t(fineTuneScreen.afterPhotos)} set="after" />
          <FreshCard />
          <SymptomCard />
          <NumbingSection startsOpen={false} />
          <AdverseCard />
          <NotChecked stage="fineTune" />
        </aside>
      </div>
    </div>
  );
};
