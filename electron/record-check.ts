import type { RecordCheck } from '../shared/ipc/pages.ts';
import type { Damage } from '../shared/journal/damage.ts';
import type { Log } from './log.ts';
import type { Workspace } from './workspace.ts';

interface Deps {
  readonly workspace: () => Workspace | undefined;
  readonly log: Log;
  /** How long the check of the whole chain waits for the first screen, in ms. */
  readonly afterMs: number;
  readonly publish: (check: RecordCheck) => void;
  readonly onDone: () => void;
}

export type Checking = ReturnType<typeof createRecordCheck>;

/** The whole chain: in the background after each opening, and whenever the manager asks. */
export const createRecordCheck = ({ workspace, log, afterMs, publish, onDone }: Deps) => {
  let check: RecordCheck = { state: 'checking', done: 0, of: 0 };
  let running: Promise<RecordCheck> | undefined;

  const run = async (): Promise<RecordCheck> => {
    const opened = workspace();
    for (const steps = opened?.check(); steps !== undefined && workspace() === opened;) {
      const step = await steps.next().catch((error: unknown) => {
        // Closed in between: there was nothing left to read from.
        if (workspace() === opened) throw error;
      });
      if (step === undefined) break;
      check = step.value;
      publish(check);
      if (step.done === true) {
        onDone();
        break;
      }
    }
    return check;
  };

  /** Whoever asks while one is under way gets its answer. */
  const verify = (): Promise<RecordCheck> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  /** The cupboard before the chain: a tap may ask for it any moment. */
  const warm = async (): Promise<void> => {
    const opened = workspace();
    if (opened === undefined || opened.store.damage() !== undefined) return;
    await opened
      .warmStock(
        () =>
          new Promise((go) => {
            setImmediate(go);
          }),
      )
      .catch((error: unknown) => {
        // Closed in between: there was nothing left to read from.
        if (workspace() === opened) log.write('stock read ahead', error);
      });
  };

  return {
    now: (): RecordCheck => check,
    /** Seen at opening already. */
    found: ({ seq, damage, says }: Damage): void => {
      check = { state: 'broken', seq, damage, says };
    },
    verify,
    inBackground: (): void => {
      setTimeout(() => {
        void warm()
          .then(verify)
          .catch((error: unknown) => log.write('check of the record', error));
      }, afterMs).unref();
    },
  };
};
