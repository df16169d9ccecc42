import { msOf } from '../../../shared/time.ts';
import { useChair } from '../chair.ts';
import { lengthText } from '../clock.ts';
import { useNow } from '../use-now.ts';

const leastMinutes = 5;

/** Redness hides gaps: how long the skin has been left alone since the last dot (brief 5.3: 5 to 10 minutes). */
export const Settling = () => {
  const { data } = useChair();
  const now = useNow();
  const last = data.passes.reduce(
    (latest, { mistaken, endedAt }) => (!mistaken && endedAt !== null && endedAt > latest ? endedAt : latest),
    '',
  );
  if (last === '') return null;
  const rested = now - msOf(last as typeof data.lastAt);
  const settled = rested >= leastMinutes * 60_000;
  return (
    <p
      className={`says ${settled ? 'good' : 'caution'}`}
    >{`${rested < 60_000 ? 'The last pass ended just now.' : `The skin has rested for ${lengthText(rested)} since the last pass.`}${settled ? '' : ` Redness needs ${leastMinutes} to 10 minutes to settle before you judge.`}`}</p>
  );
};
