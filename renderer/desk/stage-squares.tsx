import type { StageState } from '../../shared/desk/stage-states.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

/** Six squares: ticked where nothing was missing, a number where something was, a dash where the stage was not reached. Said in words for those who cannot see them. */
export const StageSquares = ({ stages }: { readonly stages: readonly StageState[] }) => {
  const { t } = useWords();
  const reached = stages.filter(({ isReached }) => isReached);
  const last = reached.at(-1);
  const missing = stages.reduce((sum, one) => sum + one.missing, 0);
  return (
    <span className="squares">
      {stages.map(({ stage, isReached, missing: open }) => (
        <i
          key={stage}
          className={!isReached ? 'square missed' : open > 0 ? 'square open' : 'square'}
          aria-hidden="true"
        >
          {!isReached ? '–' : open > 0 ? open : <Icon name="check" size={14} />}
        </i>
      ))}
      <span className="visually-hidden">
        {last === undefined
          ? t(deskScreen.noStage)
          : t(
              deskScreen.stagesReached({
                reached: reached.length,
                all: stages.length,
                last: stageTitle[last.stage],
                missing,
              }),
            )}
      </span>
    </span>
  );
};
