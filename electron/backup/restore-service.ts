import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Cancelled, Failure } from '../../shared/ipc/problems.ts';
import type { Restoring } from '../../shared/ipc/pages.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Background } from '../background.ts';
import type { Log } from '../log.ts';
import { bringBack } from './bring-back.ts';
import { GivenUp, paced } from './pace.ts';
import { problemOf } from './problem.ts';

interface Deps {
  readonly dataDir: string;
  readonly askFolder: () => Promise<string | undefined>;
  readonly background: Background;
  readonly log: Log;
  /** How far it is has changed. */
  readonly onChange: () => void;
}

/** A number on the screen that changes more often is not read. */
const TOLD_EVERY_MS = 400;

/** "I have a backup": the record of another computer, or of this one before it was wiped, comes to lie where there is none yet. */
export const createRestoreService = ({ dataDir, askFolder, background, log, onChange }: Deps) => {
  let now: Restoring | null = null;
  let asking = false;
  let isOver = false;
  const pace = () =>
    paced(async () => {
      if (isOver) throw new GivenUp();
      await background.runSoon(
        () => false,
        () => isOver,
      );
      if (isOver) throw new GivenUp();
    });

  const unpack = async (from: string): Promise<Result<null, Failure>> => {
    let toldAt = performance.now();
    const tell = (progress: Restoring | null): void => {
      now = progress;
      if (isOver) return;
      toldAt = performance.now();
      onChange();
    };
    tell({ step: 'reading', done: 0, of: 0 });
    try {
      await bringBack({
        from,
        dataDir,
        pace: pace(),
        told: (progress) => {
          if (performance.now() - toldAt >= TOLD_EVERY_MS) tell(progress);
        },
      });
      return ok(null);
    } catch (error) {
      const reference = log.write('restore', error);
      return err(failure('cannot-restore', reference, saysOf(error, from)));
    } finally {
      now = null;
    }
  };

  return {
    /** How far it is; `null` while nothing is brought back. */
    now: (): Restoring | null => now,
    /** Asks for the folder and unpacks what lies in it. One at a time: a second tap changes nothing. */
    run: async (): Promise<Result<null, Failure | Cancelled>> => {
      if (asking || now !== null) return err({ kind: 'cancelled' });
      asking = true;
      const from = await askFolder().finally(() => {
        asking = false;
      });
      return from === undefined ? err({ kind: 'cancelled' }) : unpack(from);
    },
    close: (): void => {
      isOver = true;
    },
  };
};

const saysOf = (error: unknown, folder: string) => {
  try {
    return problemOf(error, folder).says;
  } catch {
    return backupWords.failing;
  }
};
