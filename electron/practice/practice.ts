import type { Failure } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Log } from '../log.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { Workspace } from '../workspace.ts';
import { removePracticeFolder } from './practice-folder.ts';

interface Deps {
  /** A new life of the real record, or of the one in the practice folder. */
  readonly live: (of: 'real' | 'practice') => RecordLifecycle;
  readonly practiceDir: string;
  /** Makes the invented studio in that folder, which is not there yet. */
  readonly write: () => Promise<void>;
  /** The window forgets what it showed. */
  readonly reload: () => void;
  readonly log: Log;
}

export type Practice = ReturnType<typeof createPractice>;

/**
 * One record is open at a time: the real one, or a studio that was made up to try things in. To begin closes the real one as quitting
 * does; to leave destroys the other and opens the real one as a start does. Nothing goes from one to the other.
 */
export const createPractice = ({ live, practiceDir, write, reload, log }: Deps) => {
  let now = live('real');
  let isPractising = false;
  let making: Promise<Result<AppState, Failure>> | undefined;

  const clear = (): void => removePracticeFolder(practiceDir);
  /** What cannot be removed now is tried again at the next start; it is invented, and says so. */
  const clearQuietly = (): void => {
    try {
      clear();
    } catch (error) {
      log.write('practice folder', error);
    }
  };
  const become = (of: 'real' | 'practice'): AppState => {
    now.close();
    isPractising = of === 'practice';
    if (!isPractising) clearQuietly();
    now = live(of);
    const state = now.begin();
    reload();
    return state;
  };

  const makeStudio = async (): Promise<Result<AppState, Failure>> => {
    try {
      clear();
      await write();
    } catch (error) {
      clearQuietly();
      return err(failure('practice-failed', log.write('practice studio', error)));
    }
    // While it was made somebody may have begun a session after all.
    if (isBusy(now)) {
      clearQuietly();
      return err(failure('practice-busy', 'session'));
    }
    return ok(become('practice'));
  };

  return {
    /** The record that is open now: the same object for as long as the app runs, whichever record that is. */
    life: lifeOf(() => now),
    begin: async (): Promise<Result<AppState, Failure>> => {
      if (isPractising) return ok(now.state());
      if (isBusy(now)) return err(failure('practice-busy', 'session'));
      making ??= makeStudio().finally(() => {
        making = undefined;
      });
      return making;
    },
    leave: (): AppState => (isPractising ? become('real') : now.state()),
    /** What a run that was killed left behind. */
    tidy: (): void => {
      if (!isPractising && making === undefined) clearQuietly();
    },
    close: (): void => {
      now.close();
      if (isPractising) clearQuietly();
    },
  };
};

/** A client is being treated, cream lies on somebody's skin, or a backup is coming back: none of that is put away to play. */
const isBusy = (life: RecordLifecycle): boolean => {
  const state = life.state();
  if (state.phase === 'firstStart') return state.restoring !== undefined;
  const open = life.workspace();
  return state.phase !== 'ready' || open === undefined || isAtWork(open);
};
const isAtWork = (open: Workspace): boolean =>
  open.sessions.current() !== null ||
  open.alarms().length > 0 ||
  [...open.sessions.live().keys()].some((session) => {
    const view = open.sessions.view(session);
    return view.ok && view.value.timers.some(({ running }) => running);
  });

const lifeOf = (now: () => RecordLifecycle): RecordLifecycle => ({
  state: () => now().state(),
  publish: () => now().publish(),
  restore: () => now().restore(),
  workspace: () => now().workspace(),
  recoveryCode: () => now().recoveryCode(),
  shownCode: () => now().shownCode(),
  guardScreen: () => now().guardScreen(),
  keyring: () => now().keyring(),
  get tries() {
    return now().tries;
  },
  unlock: (secret, newPassphrase) => now().unlock(secret, newPassphrase),
  begin: () => now().begin(),
  firstState: () => now().firstState(),
  setUp: (asked) => now().setUp(asked),
  finishSetUp: (lastGroup) => now().finishSetUp(lastGroup),
  verify: () => now().verify(),
  answerClock: (answer) => now().answerClock(answer),
  lookAtClock: () => now().lookAtClock(),
  close: () => now().close(),
});
