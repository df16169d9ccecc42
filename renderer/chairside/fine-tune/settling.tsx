import { msOf } from '../../../shared/time.ts';
import { useChair } from '../chair.ts';
import { lengthText } from '../clock.ts';
import { useNow } from '../use-now.ts';

/** Redness hides gaps: how long the skin has been left alone since the last dot (brief 5.3: 5 to 10 minutes). */
export const Settling = () => {
  const { settling } = useChair().view;
  const now = useNow();
  if (settling === null) return null;
  const rested = now - msOf(settling.since);
  const settled = now >= msOf(settling.settledAt);
  return (
    <p
      className={`says ${settled ? 'good' : 'caution'}`}
    >{`${rested < 60_000 ? 'The last pass ended just now.' : `The skin has rested for ${lengthText(rested)} since the last pass.`}${settled ? '' : ` Redness needs ${settling.minutes} to 10 minutes to settle before you judge.`}`}</p>
  );
};
