import { useRef, useState } from 'react';
import { colourScreen } from '../../../shared/words/screens/colour.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { valueOf } from '../facts.ts';
import { FoldingCard } from '../folding-card.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { CreamToday, NumbingClocks, NumbingSection } from '../numbing/numbing-section.tsx';
import { SymptomCard } from '../numbing/symptom-check.tsx';
import { ReasonDialog } from '../reason-dialog.tsx';
import { BeforeNeedleCard } from './before-needle-card.tsx';
import { ColoursCard } from './colours-card.tsx';
import { LightCard } from './light-card.tsx';
import { TimeOutCard } from '../time-out-card.tsx';
import { MixesCard } from './mixes-card.tsx';
import { RecipesCard } from './recipes-card.tsx';
import type { Recipe } from './recipe.ts';
import { useColourPage } from './use-colour-page.ts';

const shade = ['darkerThanHealed', 'labelShown', 'allergyMatch', 'clientAgreedShade'] as const;

/** Stage 3: one light, the label, the mix; the cream may work on meanwhile. */
export const ColourStage = () => {
  const { view, data, send } = useSessionContext();
  const { t } = useWords();
  const [again, setAgain] = useState(false);
  const [recipe, setRecipe] = useState<Recipe | null>(null);
  const mixes = useRef<HTMLDivElement>(null);
  // Shade and time-out have their turn once there is something in a cap.
  const waits = data.mixes.every(({ discarded }) => discarded);
  const loaded = useColourPage();
  const page = loaded.is === 'there' ? loaded.value : null;
  const use = (chosen: Recipe): void => {
    setRecipe(chosen);
    mixes.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="stage-page colour">
      <aside className="cream-bar" aria-label={t(colourScreen.aside)}>
        <NumbingClocks />
        <SymptomCard />
      </aside>
      <div className="stage-cols wide-right">
        <div className="col">
          <LightCard />
          <ColoursCard page={page} />
          {page !== null && <RecipesCard page={page} onUse={use} />}
          <NumbingSection startsOpen={false}>
            {view.offered.includes('numbing.reopened') && (
              <Button look="quiet" size="small" onPress={() => setAgain(true)}>
                {t(colourScreen.back)}
              </Button>
            )}
          </NumbingSection>
        </div>
        <div className="col">
          <div ref={mixes} className="spread-card">
            <MixesCard page={page} recipe={recipe} onRecipeDone={() => setRecipe(null)} />
          </div>
          <FoldingCard
            title={colourScreen.shade}
            says={colourScreen.waitsForMix}
            isFolded={waits && shade.every((id) => valueOf(data, id) === undefined)}
            anchors={shade.map((id) => `field-${id}`)}
          >
            <p className="small">{t(colourScreen.shadeSays)}</p>
            <div className="form-grid shade">
              <SessionFields ids={shade} />
            </div>
          </FoldingCard>
        </div>
      </div>
      <div className="stage-cols wide-left">
        <div className="col">
          <div className="spread-card">
            <Checklist stage="colourMatch" title={t(colourScreen.checks)} />
          </div>
          <TimeOutCard waits={waits} />
        </div>
        <div className="col">
          <BeforeNeedleCard />
          <CreamToday isFolded />
          <LastVisitCard />
          <NotChecked stage="colourMatch" />
        </div>
      </div>
      <ReasonDialog
        title={t(colourScreen.back)}
        isOpen={again}
        onClose={() => setAgain(false)}
        action={t(colourScreen.goBack)}
        onReason={(reason) => send({ type: 'numbing.reopened', reason })}
      />
    </div>
  );
};
