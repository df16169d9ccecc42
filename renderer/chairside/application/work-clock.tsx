import { msOf } from '../../../shared/time.ts';
import { lengthOfMs } from '../../../shared/words/time.ts';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { useWords } from '../../words.tsx';

const noWork = { since: null, restedAt: null, longAt: null } as const;

/** How long the session and the work have gone on, and since the last break: people and skin both tire. */
export const WorkClock = () => {
  const { t } = useWords();
  const { data, view } = useSessionContext();
  const now = useNow();
  const session = <Chip>{`Session ${t(lengthOfMs(now - msOf(data.opening.at)))}`}</Chip>;
  const { since, restedAt, longAt } = view.work?.clock ?? noWork;
  if (since === null)
    return (
      <div className="work-clock">
        <span className="small">No pass yet. Begin with the least visible zone.</span>
        {session}
      </div>
    );
  const long = longAt !== null && now > msOf(longAt);
  return (
    <div className="work-clock">
      <Chip
        tone={long && restedAt === null ? 'caution' : 'normal'}
      >{`At work ${t(lengthOfMs(now - msOf(since)))}`}</Chip>
      {data.resting !== null && <Chip tone="accent">On a break</Chip>}
      {data.resting === null && restedAt !== null && (
        <Chip
          tone={long ? 'caution' : 'normal'}
        >{`Last break ${t(lengthOfMs(now - msOf(restedAt)))} ago`}</Chip>
      )}
      {session}
    </div>
  );
};
