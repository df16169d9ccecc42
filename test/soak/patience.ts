import { readFileSync, readdirSync } from 'node:fs';

/** What a process has had of the machine, in ms. */
export interface Had {
  /** Of a processor, all its threads together. */
  readonly ranMs: number;
  /** Ready to go on, and somebody else had the processor. */
  readonly waitedMs: number;
}
export interface Patience {
  /** To be asked every second or so: whether it hangs by now. */
  readonly isOver: () => boolean;
}

/** Less than this between two looks is a timer that ticks, and no work. */
const WORK_MS = 5;

/**
 * When a process hangs: it has worked for `limitMs` of processor time and not answered, or it has done nothing at all for so long although
 * it had the processor to itself. How long that takes on a clock says nothing: a busy machine is not our fault.
 */
export const createPatience = (
  limitMs: number,
  had: () => Had | undefined,
  nowMs: () => number,
): Patience => {
  const begun = had();
  let [seen, at, idleMs] = [begun, nowMs(), 0];
  return {
    isOver: () => {
      const [now, then] = [had(), at];
      at = nowMs();
      // Where the system does not tell, the clock is all there is.
      if (now === undefined || seen === undefined || begun === undefined) {
        idleMs += at - then;
        return idleMs >= limitMs;
      }
      const waited = now.waitedMs - seen.waitedMs;
      idleMs = now.ranMs - seen.ranMs > WORK_MS ? 0 : idleMs + Math.max(0, at - then - waited);
      seen = now;
      return now.ranMs - begun.ranMs >= limitMs || idleMs >= limitMs;
    },
  };
};

/** What Linux tells of a process; `undefined` elsewhere, and once it is gone. */
export const hadBy = (pid: number | undefined) => (): Had | undefined => {
  try {
    const of = (path: string): readonly number[] => readFileSync(path, 'utf8').split(' ').map(Number);
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
      of(`/proc/${pid}/task/${thread}/schedstat`),
    );
    const [, waited = 0] = of(`/proc/${pid}/schedstat`);
    return { ranMs: threads.reduce((sum, [ran = 0]) => sum + ran, 0) / 1e6, waitedMs: waited / 1e6 };
  } catch {
    return undefined;
  }
};

/** Calls `hung` once where the process hangs; answers how to stop looking. */
export const whereItHangs = (pid: number | undefined, limitMs: number, hung: () => void): (() => void) => {
  const patience = createPatience(limitMs, hadBy(pid), () => performance.now());
  const timer = setInterval(() => {
    if (!patience.isOver()) return;
    clearInterval(timer);
    hung();
  }, 1_000);
  return () => clearInterval(timer);
};
