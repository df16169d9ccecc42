import { missingWords } from '../../shared/words/screens/missing.ts';
import { requirementKey } from '../../shared/session/requirement.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { useWords } from '../words.tsx';
import { FoldingCard } from './folding-card.tsx';
import { useSessionContext } from './session-context.ts';

/** What this version cannot check is said, never passed off as checked (decision 16). */
export const NotChecked = ({ stage }: { readonly stage: StageId }) => {
  const { t } = useWords();
  const { view } = useSessionContext();
  const lines = view.requirements.filter(({ state, goTo }) => state === 'notChecked' && goTo.stage === stage);
  if (lines.length === 0) return null;
  return (
    <FoldingCard
      title={missingWords.notCheckedHere}
      says={missingWords.notCheckedCount({ count: lines.length })}
      isFolded
      anchors={[]}
    >
      <ul className="small">
        {lines.map((one) => (
          <li key={requirementKey(one)}>{t(one.says)}</li>
        ))}
      </ul>
    </FoldingCard>
  );
};
