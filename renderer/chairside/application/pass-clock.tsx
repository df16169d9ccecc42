import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { msOf } from '../../../shared/time.ts';
import { useSessionContext } from '../session-context.ts';
import { clockText, spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';

/** The clock of the pass: breaks and pauses left out, as main counts it. */
export const PassClock = ({ pass }: { readonly pass: Pass }) => {
  const now = useNow();
  const { view, timeZone } = useSessionContext();
  const running = view.work?.running;
  const worked =
    running?.pass === pass.id
      ? running.workedMs + (running.ticks ? Math.max(0, now - msOf(view.now)) : 0)
      : now - msOf(pass.startedAt);
  return (
    <span className="pass-clock num">
      <b>{spanText(worked)}</b>
      <span className="small">{`since ${clockText(timeZone, pass.startedAt)}`}</span>
    </span>
  );
};
