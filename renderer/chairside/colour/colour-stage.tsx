import { useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
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
    <div className="cols with-aside">
      <div className="col">
        <LightCard />
        {colours && <ColoursCard page={page} />}
        {page !== null && <RecipesCard page={page} onUse={use} />}
        <div ref={mixes}>
          <MixesCard page={page} recipe={recipe} onRecipeDone={() => setRecipe(null)} />
        </div>
        <Card title="Shade and agreement">
          <p className="small">
            New dots add to the old tone: one step lighter than the goal is the usual start. Fresh work looks
            darker than it heals.
          </p>
          <div className="form-grid">
            <SessionFields ids={['darkerThanHealed', 'labelShown', 'allergyMatch', 'clientAgreedShade']} />
          </div>
        </Card>
        <BeforeNeedleCard />
        <TimeOutCard />
        <Checklist stage="colourMatch" title="Checks" />
        <NumbingSection startsOpen={false} />
        <NotChecked stage="colourMatch" />
      </div>
      <aside className="col" aria-label="Numbing and last visit">
        <NumbingAside />
        <SymptomCard />
        {view.offered.includes('numbing.reopened') && (
          <Button look="quiet" onPress={() => setAgain(true)}>
            Back to cleanse and numb
          </Button>
        )}
        <LastVisitCard />
      </aside>
      <ReasonDialog
        title="Back to cleanse and numb"
        isOpen={again}
        onClose={() => setAgain(false)}
        action="Go back"
        onReason={(reason) => send({ type: 'numbing.reopened', reason })}
      />
    </div>
  );
};
