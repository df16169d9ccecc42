import { stageIds } from '../../shared/session/stage.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { stageTitle } from '../../shared/words/stages.ts';

/** Six squares: full for a stage that was reached, an outline for one that was not. Said in words for those who cannot see them. */
export const StageSquares = ({ reached }: { readonly reached: readonly StageId[] }) => {
  const last = stageIds.findLast((stage) => reached.includes(stage));
  return (
    <span className="squares">
      {stageIds.map((stage) => (
        <i key={stage} className={reached.includes(stage) ? 'square' : 'square missed'} aria-hidden="true" />
      ))}
      <span className="visually-hidden">
        {last === undefined
          ? 'no stage reached'
          : `${reached.length} of ${stageIds.length}, up to ${stageTitle[last].toLowerCase()}`}
      </span>
    </span>
  );
};
