import { msOf } from '../../../shared/time.ts';
import { lengthOfMs } from '../../../shared/words/time.ts';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { useWords } from '../../words.tsx';

/** Redness hides gaps: how long the skin has been left alone since the last dot (brief 5.3: 5 to 10 minutes). */
export const Settling = () => {
  const { t } = useWords();
  const { settling } = useSessionContext().view;
  const now = useNow();
  if (settling === null) return null;
  const rested = now - msOf(settling.since);
  const settled = now >= msOf(settling.settledAt);
  return (
    <p
      className={`says ${settled ? 'good' : 'caution'}`}
    >{`${rested < 60_000 ? 'The last pass ended just now.' : `The skin has rested for ${t(lengthOfMs(rested))} since the last pass.`}${settled ? '' : ` Redness needs ${settling.minutes} to 10 minutes to settle before you judge.`}`}</p>
  );
};
