import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { msOf } from '../../../shared/time.ts';
import { sentences } from '../../../shared/words/message.ts';
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
    <p className={`says ${settled ? 'good' : 'caution'}`}>
      {t(
        sentences([
          rested < 60_000 ? words.justNow : words.rested({ span: lengthOfMs(rested) }),
          ...(settled ? [] : [words.needsRest({ minutes: settling.minutes })]),
        ]),
      )}
    </p>
  );
};
