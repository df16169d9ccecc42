import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useChair } from '../chair.ts';
import { minutesText } from '../clock.ts';
import { useNow } from '../use-now.ts';
import { nextCheckMs } from './next-check.ts';

/** Beside the cream's clock: how long until the client is asked again. Once it is time the question itself stands above the stage. */
export const NextCheckChip = () => {
  const { view, protocol } = useChair();
  const now = useNow();
  const due = nextCheckMs(view, protocol.limits.symptomCheckMinutes.value);
  if (due === null) return null;
  return (
    <Chip tone={now >= due ? 'caution' : 'normal'} icon={<Icon name="person" size={18} />}>
      <span className="num">{now >= due ? 'Ask now' : `Ask in ${minutesText(due - now)}`}</span>
    </Chip>
  );
};
