import type { RecordCheck } from '../shared/ipc/pages.ts';
import type { Damage } from '../shared/journal/damage.ts';
import type { Background, Step } from './background.ts';
import type { Workspace } from './workspace.ts';

interface Deps {
  readonly workspace: () => Workspace | undefined;
  readonly background: Background;
  readonly publish: (check: RecordCheck) => void;
  readonly onDone: () => void;
}

export type Checking = ReturnType<typeof createRecordCheck>;

interface Run {
  readonly step: Step;
  over: boolean;
  /** Somebody waits for it: nothing is left for another day. */
  isWhole: boolean;
}

/** A number on the screen that changes more often is not read. */
const TOLD_EVERY_MS = 400;

/** The whole chain: in the background after each opening, and whenever the manager asks. */
export const createRecordCheck = ({ workspace, background, publish, onDone }: Deps) => {
  let check: RecordCheck = { state: 'checking', done: 0, of: 0 };
  let running: Run | undefined;

  const begun = (): Run => {
    const opened = workspace();
    const steps = opened?.check(() => run.isWhole);
    let toldAt = -Infinity;
    const run: Run = {
      over: steps === undefined,
      isWhole: false,
      step: async (hasTime) => {
        for (;;) {
          const step = await steps?.next().catch((error: unknown) => {
            // Closed in between: there was nothing left to read from.
            if (workspace() === opened) throw error;
          });
          if (step === undefined || workspace() !== opened) return false;
          check = step.value;
          const isTold = step.done === true || performance.now() - toldAt > TOLD_EVERY_MS;
          if (isTold) publish(check);
          if (isTold) toldAt = performance.now();
          if (step.done === true) {
            onDone();
            return false;
          }
          if (!hasTime()) return true;
        }
      },
    };
    return run;
  };

  /** Whoever asks while one is under way gets its answer, sooner than it would have come by itself. */
  const checked = async (how: 'run' | 'runSoon'): Promise<RecordCheck> => {
    const run = (running ??= begun());
    run.isWhole ||= how === 'runSoon';
    try {
      await background[how](run.step, () => run.over);
    } finally {
      run.over = true;
      if (running === run) running = undefined;
    }
    return check;
  };

  return {
    now: (): RecordCheck => check,
    /** Seen at opening already. */
    found: ({ seq, damage, says }: Damage): void => {
      check = { state: 'broken', seq, damage, says };
    },
    verify: () => checked('runSoon'),
    quietly: () => checked('run'),
  };
};
