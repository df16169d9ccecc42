import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { msOf } from '../../../shared/time.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';
import './pass-clock.css';

/** The clock of the pass: breaks and pauses left out, as main counts it. */
export const PassClock = ({ pass }: { readonly pass: Pass }) => {
  const now = useNow();
  const { view, timeZone } = useSessionContext();
  const { t } = useWords();
  const running = view.work?.running;
  const worked =
    running?.pass === pass.id
      ? running.workedMs + (running.ticks ? Math.max(0, now - msOf(view.now)) : 0)
      : now - msOf(pass.startedAt);
  return (
    <span className="pass-clock num">
      <b>{spanText(worked)}</b>
      <span className="small">
        {t(words.since({ clock: { at: pass.startedAt, zone: timeZone, as: 'clock' } }))}
      </span>
    </span>
  );
};
