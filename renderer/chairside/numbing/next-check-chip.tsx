import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { minutesText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';
import { msOf } from '../../../shared/time.ts';

/** Beside the cream's clock: how long until the client is asked again. Once it is time the question itself stands above the stage. */
export const NextCheckChip = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const now = useNow();
  if (view.nextCheckAt === null) return null;
  const due = msOf(view.nextCheckAt);
  return (
    <Chip tone={now >= due ? 'caution' : 'normal'} icon={<Icon name="person" size={18} />}>
      <span className="num">
        {t(now >= due ? words.askNow : words.askIn({ span: minutesText(due - now) }))}
      </span>
    </Chip>
  );
};
