import type { PowerMonitor } from 'electron';
import type { WaitingAlarm } from '../shared/ipc/pages.ts';
import type { SessionView } from '../shared/session/view.ts';
import type { RecordLifecycle } from './record/lifecycle.ts';
import type { Clock } from './clock.ts';

interface Deps {
  readonly life: RecordLifecycle;
  readonly clock: Clock;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly publishView: (view: SessionView) => void;
  readonly publishAlarms: (alarms: readonly WaitingAlarm[]) => void;
  /** The computer's own clock may have been set. */
  readonly lookAtClock?: () => void;
}

const EVERY_MS = 2_000;

/**
 * Time opens and closes guards by itself: a minimum is reached, a maximum comes near, midnight passes. Nothing is written;
 * the view is made anew, and `shown` tells of one that was made for another reason. Suspended sessions are looked at too: cream does not know that the screen went home (decision 26).
 */
export const watchTime = ({
  life,
  clock,
  powerMonitor,
  publishView,
  publishAlarms,
  lookAtClock = () => undefined,
}: Deps): { readonly shown: (view: SessionView) => void } => {
  let last = '';
  let lastAlarms = '[]';
  const lookBeside = (): void => {
    const alarms = life.workspace()?.alarms() ?? [];
    const changing = JSON.stringify(alarms);
    if (changing === lastAlarms) return;
    lastAlarms = changing;
    publishAlarms(alarms);
  };
  const look = (): void => {
    lookAtClock();
    lookBeside();
    const open = life.workspace();
    const view = open?.sessions.current();
    if (open === undefined || view === null || view === undefined) return;
    const changing = changingIn(view);
    if (changing === last) return;
    last = changing;
    publishView(view);
  };
  setInterval(look, EVERY_MS).unref();
  powerMonitor.on('resume', () => {
    clock.woke();
    look();
  });
  // Else the window would draw every entry once more, up to two seconds after the tap: mostly in the midst of the next one.
  return {
    shown: (view) => {
      last = changingIn(view);
    },
  };
};

/** What time may change by itself, and a new entry. */
const changingIn = (view: SessionView): string =>
  JSON.stringify([
    view.seq,
    view.canComplete,
    view.timers.map(({ alarm, running }) => [alarm, running]),
    view.requirements.map(({ state }) => state),
    view.broken.length,
  ]);
