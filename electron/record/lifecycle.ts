import { mkdirSync } from 'node:fs';
import type { BadRequest, Failure, WrongSecret } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { SHORTEST_PASSPHRASE, seenLength } from '../../shared/passphrase.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { atOnce } from '../background.ts';
import { settleBroughtBack } from '../backup/bring-back.ts';
import { createRestoreService } from '../backup/restore-service.ts';
import { createHousekeeping } from '../housekeeping.ts';
import { createRecordCheck } from '../record-check.ts';
import { hasRemains, isRecordGone } from '../record-remains.ts';
import { damagedIn, inspectVault } from '../vault/open-vault.ts';
import { createUnlockTries } from '../vault/unlock-tries.ts';
import { unlockWithWaits } from '../vault/unlock-with-waits.ts';
import type { Secret } from '../vault/vault.ts';
import { badPassphrase } from './bad-passphrase.ts';
import { createClockAnswers } from './clock-answers.ts';
import type { RecordDeps } from './deps.ts';
import { createFirstStart } from './first-start.ts';
import { createOpening } from './open-record.ts';
import { nothingStands } from './standing.ts';
import { stateOf } from './state.ts';

export type RecordLifecycle = ReturnType<typeof createRecordLifecycle>;

/** From a closed folder to an open record: first start, lock screen, ready, read-only, failed (decision 2). */
export const createRecordLifecycle = (deps: RecordDeps) => {
  const { dataDir, clock, log, cost } = deps;
  const standing = nothingStands();
  const tries = createUnlockTries(dataDir, clock.elapsedMs);

  const state = (): AppState => stateOf(deps, standing, restoring.now(), check.now());
  const publish = (): AppState => {
    const next = state();
    guardScreen();
    deps.publishState(next);
    return next;
  };
  const shownCode = (): string | undefined => standing.recovery?.code ?? standing.workspace?.keys.shownCode();
  let isGuarded = false;
  const guardScreen = (): void => {
    const now = state();
    const isLocked = now.phase === 'locked' || ('tablet' in now && now.tablet.lock !== 'open');
    const guard = isLocked || shownCode() !== undefined;
    if (guard !== isGuarded) deps.guardScreen?.(guard);
    isGuarded = guard;
  };
  const background = deps.background ?? atOnce();
  const restoring = createRestoreService({
    dataDir,
    askFolder: deps.askFolder ?? (() => Promise.resolve(undefined)),
    background,
    log,
    onChange: () => {
      publish();
    },
  });
  const check = createRecordCheck({
    workspace: () => standing.workspace,
    background,
    publish: deps.publishCheck,
    onDone: () => {
      publish();
    },
  });
  const housekeeping = createHousekeeping({
    background,
    workspace: () => standing.workspace,
    check: check.quietly,
    publishLists: deps.publishLists ?? (() => undefined),
    deskChanged: deps.onDeskChanged ?? (() => undefined),
    homeChanged: deps.onHomeChanged ?? (() => undefined),
    log,
    afterMs: deps.checkAfterMs ?? 0,
  });
  const fail = (problem: Failure): Failure => {
    standing.failed = problem;
    publish();
    return problem;
  };

  const keepHouse = (): void => housekeeping.begin();
  const parts = { deps, standing, state, publish, fail };
  const opening = createOpening({ ...parts, background, check, keepHouse });
  const clockAnswers = createClockAnswers({ ...parts, ...opening, keepHouse });

  const unlock = (
    secret: Secret,
    newPassphrase: string | null,
  ): Result<AppState, WrongSecret | Failure | BadRequest> => {
    // A second tap on "Open" arrives when the first has opened the record already.
    if (standing.workspace !== undefined || standing.waiting !== undefined) return ok(state());
    const vault = unlockWithWaits({ dataDir, secret, cost, tries, log });
    if (!vault.ok) {
      if (vault.error.kind === 'failure') return err(vault.error);
      if (vault.error.kind === 'wrong-secret') return err({ kind: 'wrong-secret', says: vault.error.says });
      return err(fail(failure('key-damaged', vault.error.file, vault.error.says)));
    }
    if ('recoveryCode' in secret && !deps.keyring().available) {
      // Else the code would have to be typed at every start.
      const isNeeded = newPassphrase === null && inspectVault(dataDir) !== 'passphrase';
      if (isNeeded || (newPassphrase !== null && seenLength(newPassphrase) < SHORTEST_PASSPHRASE))
        return err(badPassphrase('unlock', 'newPassphrase', newPassphrase));
    }
    const opened = opening.openRecord(vault.value, 'recoveryCode' in secret ? { newPassphrase } : undefined);
    return opened.ok ? ok(publish()) : opened;
  };

  /** What opens without asking is opened at once; everything else waits for a person. Called again after a failure, it tries again. */
  const begin = (): AppState => {
    standing.begun = true;
    standing.failed = undefined;
    try {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      if (restoring.now() === null) settleBroughtBack(dataDir);
      const vault = inspectVault(dataDir);
      if (vault === 'damaged') return (fail(failure('key-damaged', 'keys', damagedIn(dataDir))), state());
      // A backup put back without its keys is no first start: new keys would never open it.
      if (vault === 'absent' && hasRemains(dataDir)) return (fail(failure('keys-missing', 'keys')), state());
      if (vault !== 'absent' && isRecordGone(dataDir))
        return (fail(failure('record-missing', 'record.db')), state());
      const secret: Secret | undefined =
        vault === 'keyring'
          ? { keyring: deps.keyring() }
          : vault === 'passphrase' && deps.testPassphrase !== null
            ? { passphrase: deps.testPassphrase }
            : undefined;
      if (vault === 'absent') {
        const question = standing.isClockSeen ? undefined : opening.doubtOf(undefined);
        standing.waiting = question && { question, opened: undefined };
      } else if (secret !== undefined && standing.waiting === undefined) unlock(secret, null);
    } catch (error) {
      fail(failure('cannot-open', log.write('start', error)));
    }
    return publish();
  };

  const firstStart = createFirstStart({ ...parts, ...opening, restoring, begin, keepHouse });

  return {
    state,
    publish,
    restore: firstStart.restore,
    workspace: () => standing.workspace,
    recoveryCode: () => standing.recovery?.code,
    /** A code that is on the screen now: at first start, or when it is renewed. */
    shownCode,
    guardScreen,
    keyring: () => deps.keyring().available,
    /** Of everything that opens the record itself. */
    tries,
    unlock,
    begin,
    /** What the first question about the state gets: it must not see a record that is only about to be opened. */
    firstState: (): AppState => (standing.begun ? state() : begin()),
    setUp: firstStart.setUp,
    finishSetUp: firstStart.finishSetUp,
    verify: check.verify,
    answerClock: clockAnswers.answerClock,
    lookAtClock: clockAnswers.lookAtClock,
    close: (): void => {
      standing.isClosed = true;
      restoring.close();
      standing.waiting?.opened?.store.close();
      standing.waiting?.opened?.vault.lock();
      standing.waiting = undefined;
      standing.workspace?.close();
      standing.workspace = undefined;
    },
  };
};
