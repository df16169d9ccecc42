import type { PowerMonitor } from 'electron';
import type { Workspace } from '../workspace.ts';

interface Deps {
  readonly workspace: () => Workspace | undefined;
  readonly elapsedMs: () => number;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  /** Told of every finger, key and mouse. */
  readonly input: (hear: () => void) => void;
  readonly onLocked: () => void;
}

const LOOK_EVERY_MS = 2_000;

/** Locks the tablet that nobody touches, and with the computer's own lock, its lid and its sleep. */
export const watchIdle = ({ workspace, elapsedMs, powerMonitor, input, onLocked }: Deps): void => {
  let touchedMs = elapsedMs();
  input(() => {
    touchedMs = elapsedMs();
  });
  const lock = (why: 'idle' | 'system'): void => {
    const people = workspace()?.people;
    if (people === undefined) return;
    const before = people.tablet.lock();
    people.lock.lock(why);
    if (people.tablet.lock() !== before) onLocked();
  };
  setInterval(() => {
    const minutes = workspace()?.people.book.idleMinutes();
    if (minutes !== undefined && elapsedMs() - touchedMs >= minutes * 60_000) lock('idle');
  }, LOOK_EVERY_MS).unref();
  for (const event of ['lock-screen', 'suspend'] as const)
    // Both have the same form; the types list them one by one.
    powerMonitor.on(event as 'suspend', () => lock('system'));
};
