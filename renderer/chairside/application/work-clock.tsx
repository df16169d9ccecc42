import { msOf } from '../../../shared/time.ts';
import { Chip } from '../../parts/chip.tsx';
import { useChair } from '../chair.ts';
import { lengthText } from '../clock.ts';
import { useNow } from '../use-now.ts';

/** How long the session and the work have gone on, and since the last break: people and skin both tire. */
export const WorkClock = () => {
  const { data, protocol } = useChair();
  const now = useNow();
  const session = <Chip>{`Session ${lengthText(now - msOf(data.opening.at))}`}</Chip>;
  const started = data.passes.find((pass) => !pass.mistaken)?.startedAt;
  if (started === undefined)
    return (
      <div className="work-clock">
        <span className="small">No pass yet. Begin with the least visible zone.</span>
        {session}
      </div>
    );
  const rested = data.breaks.findLast(({ undone }) => undone !== true)?.at;
  const since = now - Math.max(msOf(started), rested === undefined ? 0 : msOf(rested));
  const long = since > protocol.limits.workWithoutBreakMinutes.value * 60_000;
  return (
    <div className="work-clock">
      <Chip
        tone={long && rested === undefined ? 'caution' : 'normal'}
      >{`At work ${lengthText(now - msOf(started))}`}</Chip>
      {data.resting !== null && <Chip tone="accent">On a break</Chip>}
      {data.resting === null && rested !== undefined && (
        <Chip tone={long ? 'caution' : 'normal'}>{`Last break ${lengthText(since)} ago`}</Chip>
      )}
      {session}
    </div>
  );
};
