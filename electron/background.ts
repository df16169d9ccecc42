import { setImmediate as nextTurn } from 'node:timers/promises';

/** Everything else that waits has its turn: between two questions that are each asked in one go. */
export { nextTurn };

/** Does a little; answers whether there is more to do. While `hasTime` says so it may go on. */
export type Step = (hasTime: () => boolean) => boolean | Promise<boolean>;

export interface Background {
  /** Work that nobody waits for, done when it answers; `isOver` ends it early. What breaks in a step breaks the promise. */
  readonly run: (step: Step, isOver?: () => boolean) => Promise<void>;
  /** The same for work that somebody looks at: before the other, and with shorter breaks. */
  readonly runSoon: (step: Step, isOver?: () => boolean) => Promise<void>;
  /** A finger is on the glass, or a question has come: nothing is begun until it is over. */
  readonly disturbed: () => void;
}

interface Pace {
  /** How long a step may go on. Steps look at the clock between two small things, so some last a little longer. */
  readonly sliceMs: number;
  /** The shortest break between two. It is never shorter than the step before it was long, so half of the time is free. */
  readonly gapMs: number;
  /** After the last disturbance. */
  readonly quietMs: number;
}

interface BackgroundParts {
  readonly pace: Pace;
  readonly nowMs: () => number;
  /** 0: as soon as everything that waits has had its turn. */
  readonly wait: (ms: number) => Promise<void>;
}

interface Job {
  readonly step: Step;
  readonly isSoon: boolean;
  readonly addedAtMs: number;
  readonly isOver: () => boolean;
  readonly done: () => void;
  readonly broken: (error: unknown) => void;
}

/** However busy the screen is: work that never went on would never be done. */
const LONGEST_BREAK_MS = 1_000;

/**
 * The one queue of what main does for itself, in slices with breaks between them, so that whoever taps waits for a few milliseconds at
 * most. One job goes on at a time: those somebody looks at first, the others in the order they came.
 */
export const createBackground = ({ pace, nowMs, wait }: BackgroundParts): Background => {
  const jobs: Job[] = [];
  let working = false;
  let disturbedAt = -Infinity;

  const untilQuiet = async (since: number): Promise<void> => {
    for (;;) {
      const now = nowMs();
      const ms = Math.min(disturbedAt + pace.quietMs - now, since + LONGEST_BREAK_MS - now);
      if (ms <= 0) return;
      await wait(ms);
    }
  };

  const slice = async ({ step }: Job): Promise<boolean> => {
    const end = nowMs() + pace.sliceMs;
    return step(() => nowMs() < end);
  };

  const work = async (): Promise<void> => {
    let last = -Infinity;
    for (let job = next(jobs); job !== undefined; job = next(jobs)) {
      // Who looks at it has just touched something.
      if (!job.isSoon) await untilQuiet(Math.max(last, job.addedAtMs));
      const from = nowMs();
      const ended = await settled(job, slice);
      last = nowMs();
      if (ended !== undefined) jobs.splice(jobs.indexOf(job), 1);
      ended?.();
      await wait(job.isSoon ? 0 : Math.max(pace.gapMs, pace.gapMs === 0 ? 0 : last - from));
    }
    working = false;
  };

  const add = (step: Step, isOver: () => boolean, isSoon: boolean): Promise<void> =>
    new Promise((done, broken) => {
      jobs.push({ step, isSoon, addedAtMs: nowMs(), isOver, done, broken });
      if (working) return;
      working = true;
      void wait(0).then(work);
    });

  return {
    run: (step, isOver = () => false) => add(step, isOver, false),
    runSoon: (step, isOver = () => false) => add(step, isOver, true),
    disturbed: () => {
      disturbedAt = nowMs();
    },
  };
};

const next = (jobs: readonly Job[]): Job | undefined => jobs.find(({ isSoon }) => isSoon) ?? jobs[0];

/** How the job ended, to be told to its owner; `undefined` while there is more to do. */
const settled = async (
  job: Job,
  slice: (job: Job) => Promise<boolean>,
): Promise<(() => void) | undefined> => {
  try {
    return !job.isOver() && (await slice(job)) ? undefined : job.done;
  } catch (error) {
    return () => job.broken(error);
  }
};

/** The step that draws on what is done bit by bit. */
export const stepsOf = (bits: Iterator<unknown> | AsyncIterator<unknown>): Step => {
  const one = async (hasTime: () => boolean): Promise<boolean> => {
    for (;;) {
      if ((await bits.next()).done === true) return false;
      if (!hasTime()) return true;
    }
  };
  return one;
};

/** In one go, however long it takes. */
export const allOf = <T>(bits: Iterator<unknown, T>): T => {
  for (;;) {
    const { done, value } = bits.next();
    if (done === true) return value as T;
  }
};

/** For somebody who waits for the answer: everything else that waits has its turn every few milliseconds. */
export const inTurns = async <T>(bits: Iterator<unknown, T>): Promise<T> => {
  for (let end = performance.now() + TURN_MS; ;) {
    const { done, value } = bits.next();
    if (done === true) return value as T;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + TURN_MS;
  }
};
const TURN_MS = 8;

/** For tests and tools: no breaks but for whoever waits already. */
export const atOnce = (): Background =>
  createBackground({
    pace: { sliceMs: 8, gapMs: 0, quietMs: 0 },
    nowMs: () => performance.now(),
    wait: (ms) => new Promise((go) => (ms <= 0 ? setImmediate(go) : setTimeout(go, ms))),
  });
