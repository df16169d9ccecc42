import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
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
  const session = <Chip>{t(words.sessionFor({ span: lengthOfMs(now - msOf(data.opening.at)) }))}</Chip>;
  const { since, restedAt, longAt } = view.work?.clock ?? noWork;
  if (since === null)
    return (
      <div className="work-clock">
        <span className="small">{t(words.noPassYet)}</span>
        {session}
      </div>
    );
  const long = longAt !== null && now > msOf(longAt);
  return (
    <div className="work-clock">
      <Chip tone={long && restedAt === null ? 'caution' : 'normal'}>
        {t(words.atWorkFor({ span: lengthOfMs(now - msOf(since)) }))}
      </Chip>
      {data.resting !== null && <Chip tone="accent">{t(words.resting)}</Chip>}
      {data.resting === null && restedAt !== null && (
        <Chip tone={long ? 'caution' : 'normal'}>
          {t(words.breakAgo({ span: lengthOfMs(now - msOf(restedAt)) }))}
        </Chip>
      )}
      {session}
    </div>
  );
};
