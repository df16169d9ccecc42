import { msOf } from '../../../shared/time.ts';
import { Chip } from '../../parts/chip.tsx';
import { useChair } from '../chair.ts';
import { lengthText } from '../clock.ts';
import { useNow } from '../use-now.ts';

/** How long the work has gone on, and since the last break: people and skin both tire. */
export const WorkClock = () => {
  const { data, protocol } = useChair();
  const now = useNow();
  const started = data.passes.find((pass) => !pass.mistaken)?.startedAt;
  if (started === undefined) return <div className="work-clock"><span className="small">No pass yet. Begin with the least visible zone.</span></div>;
  const rested = data.breaks.at(-1)?.at;
  const since = now - Math.max(msOf(started), rested === undefined ? 0 : msOf(rested));
  const long = since > protocol.limits.workWithoutBreakMinutes.value * 60_000;
  return (
    <div className="work-clock">
      <Chip>{`At work ${lengthText(now - msOf(started))}`}</Chip>
      <Chip tone={long ? 'caution' : 'normal'}>{`${lengthText(since)} since ${rested === undefined ? 'the start' : 'the last break'}`}</Chip>
    </div>
  );
};
