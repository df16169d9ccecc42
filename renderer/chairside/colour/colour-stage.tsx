import { useRef, useState } from 'react';
import { colourScreen } from '../../../shared/words/screens/colour.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { SessionFields } from '../fields/session-field.tsx';
import { LastVisitCard } from '../last-visit.tsx';
import { NotChecked } from '../not-checked.tsx';
import { NumbingAside, NumbingSection } from '../numbing/numbing-section.tsx';
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

/** Stage 3: one light, the label, the mix; the cream may work on meanwhile. */
export const ColourStage = () => {
  const { view, data, send } = useSessionContext();
  const { t } = useWords();
  const [again, setAgain] = useState(false);
  const [recipe, setRecipe] = useState<Recipe | null>(null);
  const mixes = useRef<HTMLDivElement>(null);
  const colours = data.opening.colour === true;
  const loaded = useColourPage();
  const page = colours && loaded.is === 'there' ? loaded.value : null;
  const use = (chosen: Recipe): void => {
    setRecipe(chosen);
    mixes.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="stage-page colour">
      <div className="stage-cols">
        <div className="col">
          <LightCard />
          {colours && <ColoursCard page={page} />}
          {page !== null && <RecipesCard page={page} onUse={use} />}
        </div>
        <div className="col">
          <div ref={mixes}>
            <MixesCard page={page} recipe={recipe} onRecipeDone={() => setRecipe(null)} />
          </div>
          <Card title={t(colourScreen.shade)}>
            <p className="small">{t(colourScreen.shadeSays)}</p>
            <div className="form-grid">
              <SessionFields ids={['darkerThanHealed', 'labelShown', 'allergyMatch', 'clientAgreedShade']} />
            </div>
          </Card>
          <Checklist stage="colourMatch" title={t(colourScreen.checks)} />
        </div>
        <aside className="col" aria-label={t(colourScreen.aside)}>
          <NumbingAside />
          <BeforeNeedleCard />
          <TimeOutCard />
          <SymptomCard />
          <NumbingSection startsOpen={false} />
          {view.offered.includes('numbing.reopened') && (
            <Button look="quiet" onPress={() => setAgain(true)}>
              {t(colourScreen.back)}
            </Button>
          )}
          <NotChecked stage="colourMatch" />
          <LastVisitCard />
        </aside>
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
