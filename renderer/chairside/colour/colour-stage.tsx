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
  const colours = data.opening.colour === true;
  const loaded = useColourPage();
  const page = colours && loaded.is === 'there' ? loaded.value : null;
  const use = (chosen: Recipe): void => {
    setRecipe(chosen);
    mixes.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="stage-page colour">
      <div className="stage-cols wide-right">
        <div className="col">
          <LightCard />
          {colours && <ColoursCard page={page} />}
          {page !== null && <RecipesCard page={page} onUse={use} />}
          <CreamToday />
          <NumbingSection startsOpen={false} />
          {view.offered.includes('numbing.reopened') && (
            <Button look="quiet" onPress={() => setAgain(true)}>
              {t(colourScreen.back)}
            </Button>
          )}
          <NotChecked stage="colourMatch" />
          <LastVisitCard />
        </div>
        <div className="stage-right">
          <div ref={mixes} className="spread-card">
            <MixesCard page={page} recipe={recipe} onRecipeDone={() => setRecipe(null)} />
          </div>
          <div className="col">
            <FoldingCard
              title={colourScreen.shade}
              says={colourScreen.waitsForMix}
              isFolded={waits && shade.every((id) => valueOf(data, id) === undefined)}
              anchors={shade.map((id) => `field-${id}`)}
            >
              <p className="small">{t(colourScreen.shadeSays)}</p>
              <div className="form-grid">
                <SessionFields ids={shade} />
              </div>
            </FoldingCard>
            <Checklist stage="colourMatch" title={t(colourScreen.checks)} />
            <TimeOutCard waits={waits} />
          </div>
          <aside className="col" aria-label={t(colourScreen.aside)}>
            <NumbingClocks />
            <BeforeNeedleCard />
            <SymptomCard />
          </aside>
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
