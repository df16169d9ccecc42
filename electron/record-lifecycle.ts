import { existsSync, mkdirSync } from 'node:fs';
import type {
  BadRequest,
  Cancelled,
  Failure,
  PersonForm,
  StudioForm,
  WrongSecret,
} from '../shared/ipc/contract.ts';
import type { AppState, ListsMissing, LockedHint, RecordCheck, Restoring } from '../shared/ipc/pages.ts';
import { decimalMarkOf } from '../shared/protocol/decimal-mark.ts';
import { defaultProtocol } from '../shared/protocol/default/default-protocol.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { SHORTEST_PASSPHRASE, seenLength } from '../shared/passphrase.ts';
import type { ClockAnswer, ClockQuestion } from '../shared/clock-doubt.ts';
import type { Instant, LocalDate } from '../shared/time.ts';
import { failure } from '../shared/words/failures.ts';
import { englishOf } from '../shared/words/message.ts';
import type { Phrase } from '../shared/words/message.ts';
import { passphraseWords } from '../shared/words/passphrase.ts';
import { correctAtStart, questionAtStart, timeIn, writeCorrection } from './ask-clock.ts';
import type { Correction } from './ask-clock.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { saveFailure } from './save-failure.ts';
import { atOnce } from './background.ts';
import type { Background } from './background.ts';
import { settleBroughtBack } from './backup/bring-back.ts';
import { createRestoreService } from './backup/restore-service.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createRecordCheck } from './record-check.ts';
import type { StoreFailure } from './store/failure.ts';
import { lastMarkFileOf } from './store/last-mark.ts';
import { openStore } from './store/open-store.ts';
import { LOOK_AGAIN_MS } from './store/folder-lock.ts';
import type { LockSeen } from './store/folder-lock.ts';
import { hasRemains, isRecordGone } from './record-remains.ts';
import type { Store } from './store/store.ts';
import type { Keyring } from './vault/keyring.ts';
import { hasEverydayFile } from './vault/master-file.ts';
import { createNewVault, damagedIn, inspectVault, keyFolderOf } from './vault/open-vault.ts';
import { createSeat } from './people/seat.ts';
import { unlockWithWaits } from './vault/unlock-with-waits.ts';
import { createUnlockTries } from './vault/unlock-tries.ts';
import type { KdfCost } from './vault/passphrase.ts';
import { isLastGroup } from './vault/recovery-code.ts';
import type { Secret, Vault } from './vault/vault.ts';
import { openWorkspace } from './workspace.ts';
import type { Workspace, WorkspaceDeps } from './workspace.ts';

interface Deps extends Pick<
  WorkspaceDeps,
  | 'painter'
  | 'pixels'
  | 'askWhere'
  | 'print'
  | 'publishView'
  | 'onStockChanged'
  | 'onDeskChanged'
  | 'openOut'
  | 'askFolder'
  | 'onBackup'
> {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Late: Electron knows its keyring only once it is ready. */
  readonly keyring: () => Keyring;
  readonly cost: KdfCost;
  readonly version: string;
  readonly runtime: string;
  readonly testSwitches: readonly string[];
  readonly testPassphrase: string | null;
  /** Late: asking takes 10 ms, and only a first start asks. */
  readonly timeZone: () => string;
  readonly zones: () => readonly string[];
  readonly publishState: (state: AppState) => void;
  readonly publishCheck: (check: RecordCheck) => void;
  /** Whether the screen shows what no screenshot and no task switcher may hold. */
  readonly guardScreen?: (on: boolean) => void;
  /** The system's keyring has opened the record, or will from now on. */
  readonly onKeyringUsed?: () => void;
  /** Without it a lock whose holder cannot be asked is looked at again later, and everything goes on meanwhile. */
  readonly waitForLock?: boolean;
  readonly publishLists?: (missing: ListsMissing | null) => void;
  /** The first screen can show more than it did. */
  readonly onHomeChanged?: () => void;
  /** Where everything is done that nobody waits for; without one there are no breaks between. */
  readonly background?: Background;
  /** How long that waits for the first screen, in ms. */
  /** The day this app was built; `null` where that is not known. */
  readonly builtOn?: LocalDate | null;
  readonly checkAfterMs?: number;
  /** Puts off what the record does for itself until nobody waits for an answer. */
  readonly later?: (work: () => void) => void;
}

export interface SetUp {
  readonly studio: StudioForm;
  readonly pack: 'uk' | 'eu' | 'us-ca';
  readonly practitioner: PersonForm;
  readonly passphrase: string | null;
}
export type RecordLifecycle = ReturnType<typeof createRecordLifecycle>;

/** From a closed folder to an open record: first start, lock screen, ready, read-only, failed (decision 2). */
export const createRecordLifecycle = (deps: Deps) => {
  const { dataDir, clock, log, cost } = deps;
  let workspace: Workspace | undefined;
  let recovery: { readonly code: string } | undefined;
  let failed: Failure | undefined;
  let begun = false;
  let isClosed = false;
  /** Brought back in this run: the code on paper is what opens it. */
  let isRestored = false;
  const notices: Phrase[] = [];
  /** Opened, and nothing is written before a person has looked at the clock; without a store where there is no record yet. */
  let waiting: Waiting | undefined;
  /** What was answered about the clock before there was a record to write it to. */
  let beforeFirst: Correction | undefined;
  /** A person has looked at the clock in this run of the app. */
  let isClockSeen = false;
  /** The clock was set while the record was open: how it stands is asked without holding anybody up. */
  let jump: ClockQuestion | undefined;
  /** The first entry of this run of the app. */
  let began = 0;
  const seat = createSeat();
  const tries = createUnlockTries(dataDir, clock.elapsedMs);

  const state = (): AppState => {
    if (failed !== undefined)
      return { phase: 'failed', says: failed.says, whatToDo: failed.whatToDo, reference: failed.reference };
    if (waiting !== undefined) return { phase: 'clock', question: waiting.question };
    const studio = workspace?.studio.studio();
    const damaged = workspace?.store.damage() !== undefined;
    if (workspace !== undefined && (studio !== undefined || damaged)) {
      if (recovery !== undefined && studio !== undefined)
        return {
          phase: 'showRecovery',
          keyring: deps.keyring().available,
          recoveryCode: recovery.code,
          fingerprint: workspace.vault.fingerprint,
          studioName: studio.name,
        };
      const release = workspace.studio.newestRelease();
      // Of a damaged record even the studio's own entry may be what cannot be read.
      return {
        phase: damaged ? 'readOnly' : 'ready',
        studioName: studio?.name ?? '',
        timeZone: studio?.timeZone ?? deps.timeZone(),
        practitioner: workspace.studio.person()?.name ?? '',
        tablet: workspace.people.tablet.state(),
        record: check.now(),
        notices,
        version: deps.version,
        runtime: deps.runtime,
        canSave: workspace.writer.saveState(),
        decimalMark: release === undefined ? 'either' : decimalMarkOf(release.protocol.pack),
        ...(jump === undefined ? {} : { clock: jump }),
      };
    }
    const vault = workspace === undefined && restoring.now() === null ? inspectVault(dataDir) : 'absent';
    if (vault === 'absent')
      return {
        phase: 'firstStart',
        keyring: deps.keyring().available,
        zones: deps.zones(),
        timeZone: deps.timeZone(),
        ...(restoring.now() === null ? {} : { restoring: restoring.now() as Restoring }),
      };
    return { phase: 'locked', hint: lockedHint(vault) };
  };
  const lockedHint = (vault: ReturnType<typeof inspectVault>): LockedHint => {
    // A backup holds no file that only one computer's keyring opens, and a record that was opened here has a mark beside it.
    const isNew = !hasEverydayFile(keyFolderOf(dataDir)) && !existsSync(lastMarkFileOf(dataDir));
    if (isRestored || (vault === 'recovery' && isNew)) return 'restored';
    if (vault === 'keyring') return 'keyringLost';
    return vault === 'recovery' ? 'keyDamaged' : 'passphrase';
  };
  const publish = (): AppState => {
    const next = state();
    guardScreen();
    deps.publishState(next);
    return next;
  };
  const shownCode = (): string | undefined => recovery?.code ?? workspace?.keys.shownCode();
  let isGuarded = false;
  const guardScreen = (): void => {
    const guard = state().phase === 'locked' || shownCode() !== undefined;
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
    workspace: () => workspace,
    background,
    publish: deps.publishCheck,
    onDone: () => {
      publish();
    },
  });
  const housekeeping = createHousekeeping({
    background,
    workspace: () => workspace,
    check: check.quietly,
    publishLists: deps.publishLists ?? (() => undefined),
    deskChanged: deps.onDeskChanged ?? (() => undefined),
    homeChanged: deps.onHomeChanged ?? (() => undefined),
    log,
    afterMs: deps.checkAfterMs ?? 0,
  });
  const fail = (problem: Failure): Failure => {
    failed = problem;
    publish();
    return problem;
  };

  /** A lock that does not move until then belongs to nobody, and the record is opened without a person doing anything. */
  const lookAgain = (open: (seen: LockSeen) => unknown, seen: LockSeen): void => {
    setTimeout(() => {
      if (workspace !== undefined || isClosed || failed?.what !== 'in-use-elsewhere') return;
      failed = undefined;
      open(seen);
      publish();
    }, LOOK_AGAIN_MS + 200).unref();
  };

  /** `byCode`: opened with the recovery code, so an everyday way is made anew. */
  const openRecord = (vault: Vault, byCode?: ByCode, seen?: LockSeen): Result<null, Failure> => {
    const store = openStore({
      waitForLock: deps.waitForLock,
      lockSeen: seen,
      dataDir,
      vault,
      clock: clock.stamp,
      appVersion: deps.version,
      testSwitches: deps.testSwitches,
      report: (reference, error) => {
        log.write('record', error, reference);
      },
      ...(deps.later === undefined ? {} : { later: deps.later }),
    });
    if (!store.ok) {
      if (store.error.kind === 'in-use' && store.error.seen !== undefined)
        lookAgain((looked) => openRecord(vault, byCode, looked), store.error.seen);
      return err(fail(storeFailed(store.error)));
    }
    return orClose(store.value, () => {
      const opened: Opened = { store: store.value, vault, byCode };
      const question = isClockSeen ? undefined : doubtOf(store.value);
      if (question === undefined) return standOn(opened);
      waiting = { question, opened };
      return ok(null);
    });
  };
  const doubtOf = (store: Store | undefined): ClockQuestion | undefined =>
    // Nothing is written to a damaged record, and its last time may be what is damaged.
    store?.damage() === undefined
      ? questionAtStart({ clock, builtOn: deps.builtOn ?? null, timeZone: deps.timeZone }, store)
      : undefined;

  /** A defect must not leave the folder locked: the next try would be told that somebody else is in there. */
  const orClose = <T>(store: Store, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      workspace = undefined;
      store.close();
      throw error;
    }
  };

  const workspaceOn = (store: Store, vault: Vault): Workspace =>
    openWorkspace({
      dataDir,
      background,
      onDeskChanged: deps.onDeskChanged,
      onNotices: (found) => {
        if (found.length === 0) return;
        notices.push(...found);
        publish();
      },
      store,
      vault,
      clock,
      log,
      painter: deps.painter,
      pixels: deps.pixels,
      askWhere: deps.askWhere,
      print: deps.print,
      publishView: deps.publishView,
      seat,
      onStockChanged: deps.onStockChanged,
      openOut: deps.openOut,
      askFolder: deps.askFolder,
      onBackup: deps.onBackup,
      onSaveState: () => {
        publish();
      },
      cost,
    });

  /** `corrected`: a person has put the clock right before. */
  const standOn = ({ store, vault, byCode }: Opened, corrected?: Correction): Result<null, Failure> => {
    const damage = store.damage();
    const last = store.head();
    if (corrected === undefined && damage === undefined && last.at !== undefined) clock.startAfter(last.at);
    began = last.seq + 1;
    const opened = workspaceOn(store, vault);
    workspace = opened;
    notices.push(...store.notices);
    if (damage !== undefined) check.found(damage);
    if (opened.studio.studio() !== undefined) {
      if (damage === undefined) opened.writer.keepWitness();
      notices.push(...opened.pickUp(corrected));
    }
    // After opening, so that nothing is written beside a damaged record.
    const kept =
      byCode === undefined ? ok(null) : opened.keys.useAfterCode(deps.keyring(), byCode.newPassphrase);
    const checked = kept.ok ? checkRecovery(opened) : kept;
    if (!checked.ok || opened.studio.studio() === undefined) return checked;
    if (deps.keyring().available && opened.keys.page().everyday === 'keyring') deps.onKeyringUsed?.();
    housekeeping.begin();
    return ok(null);
  };

  /** Before anything stands on the record, or before there is one. */
  const answerAtStart = ({ question, opened }: Waiting, to: Instant): Result<AppState, Failure> => {
    if (opened === undefined) {
      if (to !== clock.wall()) clock.step(to);
      beforeFirst = question.wall === to ? undefined : { from: question.wall, to, wall: clock.wall() };
    }
    isClockSeen = true;
    waiting = undefined;
    if (opened === undefined) return ok(publish());
    return orClose(opened.store, () => {
      const corrected = correctAtStart(opened.store, clock, to);
      const stands = corrected.ok ? standOn(opened, corrected.value) : corrected;
      if (stands.ok) return ok(publish());
      opened.store.close();
      return err(fail(stands.error));
    });
  };
  /** The clock is right by now: nobody need be asked. */
  const goOnUnasked = ({ opened }: Waiting): void => {
    waiting = undefined;
    if (opened !== undefined) orClose(opened.store, () => standOn(opened));
    publish();
  };

  /** Everything that stands on the record is made anew with its times put right; the screen stays where it is. */
  const answerRunning = (open: Workspace, to: Instant): Result<AppState, Failure> => {
    const [from, wall] = [clock.now(), clock.wall()];
    const shown = open.sessions.current()?.session;
    clock.step(to);
    const by = open.studio.person()?.id ?? 'device';
    const written = writeCorrection(open.store, open.writer, { from, to, wall }, by, began);
    if (!written.ok) {
      clock.step(from);
      return written;
    }
    jump = undefined;
    workspace = workspaceOn(open.store, open.vault);
    workspace.goOn({ from, to, wall }, shown);
    housekeeping.begin();
    deps.onStockChanged?.();
    return ok(publish());
  };

  const answerClock = (answer: ClockAnswer): Result<AppState, Failure | BadRequest> => {
    const question = waiting?.question ?? jump;
    if (question === undefined) return ok(state());
    if (answer.is === 'look') {
      lookAtClock();
      return ok(state());
    }
    if (answer.is === 'record') {
      // At start there is no time to go on by: the last entry may be of yesterday.
      if (waiting !== undefined) return ok(state());
      clock.accept();
      jump = undefined;
      return ok(publish());
    }
    const to = timeIn(answer, question, clock.wall());
    if (!to.ok) return to;
    if (to.value === 'again') {
      lookAtClock();
      return ok(state());
    }
    if (waiting !== undefined) return answerAtStart(waiting, to.value);
    return workspace === undefined ? ok(state()) : answerRunning(workspace, to.value);
  };

  /** Asked every two seconds: a clock that is put right elsewhere is no question any more, one that is set while we run becomes one. */
  const lookAtClock = (): void => {
    if (waiting !== undefined) {
      const question = doubtOf(waiting.opened?.store);
      if (question === undefined) return goOnUnasked(waiting);
      const isOther = question.wall.slice(0, 16) !== waiting.question.wall.slice(0, 16);
      waiting = { ...waiting, question };
      if (isOther) publish();
      return;
    }
    if (workspace === undefined || workspace.store.damage() !== undefined) return;
    const apart = workspace.studio.studio() === undefined ? undefined : clock.apart();
    const isOther = apart?.wall.slice(0, 16) !== jump?.wall.slice(0, 16);
    jump =
      apart === undefined
        ? undefined
        : {
            why: 'jumped',
            wall: apart.wall,
            record: apart.from,
            builtOn: deps.builtOn ?? null,
            timeZone: workspace.studio.studio()?.timeZone ?? deps.timeZone(),
            order: workspace.studio.release().protocol.pack.dateOrder,
          };
    if (isOther) publish();
  };

  /** First start was cut off before the code was typed back: the code nobody has seen written down is replaced by a new one. */
  const checkRecovery = (opened: Workspace): Result<null, Failure> => {
    if (opened.studio.studio() === undefined || opened.store.damage() !== undefined) return ok(null);
    for (const _entry of opened.store.read({ kind: 'setup.finished' })) return ok(null);
    return newCode(opened);
  };
  const newCode = (opened: Workspace): Result<null, Failure> => {
    const made = opened.keys.replaceCode();
    if (!made.ok) return made;
    recovery = { code: made.value.recoveryCode };
    return ok(null);
  };

  const unlock = (
    secret: Secret,
    newPassphrase: string | null,
  ): Result<AppState, WrongSecret | Failure | BadRequest> => {
    // A second tap on "Open" arrives when the first has opened the record already.
    if (workspace !== undefined || waiting !== undefined) return ok(state());
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
    const opened = openRecord(vault.value, 'recoveryCode' in secret ? { newPassphrase } : undefined);
    return opened.ok ? ok(publish()) : opened;
  };

  /** What opens without asking is opened at once; everything else waits for a person. Called again after a failure, it tries again. */
  const begin = (): AppState => {
    begun = true;
    failed = undefined;
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
        const question = isClockSeen ? undefined : doubtOf(undefined);
        waiting = question && { question, opened: undefined };
      } else if (secret !== undefined && waiting === undefined) unlock(secret, null);
    } catch (error) {
      fail(failure('cannot-open', log.write('start', error)));
    }
    return publish();
  };

  /** Nothing of a record anywhere, or one that was begun and has no studio yet: a kill in the middle of the first start. */
  const isFirstStart = (): boolean => {
    if (workspace !== undefined)
      return (
        workspace.store.damage() === undefined &&
        (workspace.studio.studio() === undefined || recovery !== undefined)
      );
    return (
      failed === undefined &&
      waiting === undefined &&
      restoring.now() === null &&
      inspectVault(dataDir) === 'absent' &&
      !hasRemains(dataDir)
    );
  };

  /** The record of a backup comes to lie here; then the code from its page is asked for. */
  const restore = async (): Promise<Result<AppState, Failure | Cancelled>> => {
    if (!isFirstStart() || workspace !== undefined) return err(failure('not-first-start', state().phase));
    const brought = await restoring.run();
    if (!brought.ok) {
      publish();
      return brought;
    }
    isRestored = true;
    return ok(begin());
  };

  return {
    state,
    publish,
    restore,
    workspace: () => workspace,
    recoveryCode: () => recovery?.code,
    /** A code that is on the screen now: at first start, or when it is renewed. */
    shownCode,
    guardScreen,
    keyring: () => deps.keyring().available,
    /** Of everything that opens the record itself. */
    tries,
    unlock,
    begin,
    /** What the first question about the state gets: it must not see a record that is only about to be opened. */
    firstState: (): AppState => (begun ? state() : begin()),
    setUp: ({
      studio,
      pack,
      practitioner,
      passphrase,
    }: SetUp): Result<
      { readonly recoveryCode: string; readonly fingerprint: string },
      Failure | BadRequest
    > => {
      if (!isFirstStart()) return err(failure('not-first-start', state().phase));
      if (workspace === undefined) {
        const keyring = deps.keyring();
        if (!keyring.available && seenLength(passphrase ?? '') < SHORTEST_PASSPHRASE)
          return err(badPassphrase('setup.begin', 'passphrase', passphrase));
        const made = createNewVault({
          dataDir,
          keyring,
          cost,
          ...(keyring.available ? {} : { passphrase: passphrase ?? '' }),
        });
        if (!made.ok) return saveFailure(log, 'first keys', made.error);
        recovery = { code: made.value.recoveryCode };
        const opened = openRecord(made.value.vault);
        if (!opened.ok) return opened;
      }
      const opened = workspace as Workspace;
      if (opened.studio.studio() !== undefined) {
        // A second tap on the same button: the studio stands, and the code it is waiting for is shown again.
        return recovery === undefined
          ? err(failure('not-found', 'first start'))
          : ok({ recoveryCode: recovery.code, fingerprint: opened.vault.fingerprint });
      }
      const saved = opened.studio.setUp(studio, practitioner, defaultProtocol(pack));
      if (!saved.ok) return saved;
      const coded = recovery === undefined ? newCode(opened) : ok(null);
      if (!coded.ok) return coded;
      if (beforeFirst !== undefined)
        writeCorrection(opened.store, opened.writer, beforeFirst, opened.studio.person()?.id ?? 'device');
      beforeFirst = undefined;
      opened.writer.keepWitness();
      publish();
      return ok({ recoveryCode: recovery?.code ?? '', fingerprint: opened.vault.fingerprint });
    },
    finishSetUp: (lastGroup: string): Result<AppState, WrongSecret | Failure> => {
      if (workspace === undefined || recovery === undefined || !isLastGroup(recovery.code, lastGroup))
        return err({
          kind: 'wrong-secret',
          says: 'That is not the last group of the code. Look at the page or the screen and type it again.',
        });
      const saved = workspace.writer.append(workspace.studio.person()?.id ?? 'device', [
        { kind: 'setup.finished', body: {} },
      ]);
      if (!saved.ok) return saved;
      recovery = undefined;
      if (deps.keyring().available) deps.onKeyringUsed?.();
      housekeeping.begin();
      return ok(publish());
    },
    verify: check.verify,
    answerClock,
    lookAtClock,
    close: (): void => {
      isClosed = true;
      restoring.close();
      waiting?.opened?.store.close();
      waiting?.opened?.vault.lock();
      waiting = undefined;
      workspace?.close();
      workspace = undefined;
    },
  };
};

interface ByCode {
  readonly newPassphrase: string | null;
}
interface Opened {
  readonly store: Store;
  readonly vault: Vault;
  readonly byCode: ByCode | undefined;
}
interface Waiting {
  readonly question: ClockQuestion;
  readonly opened: Opened | undefined;
}

const badPassphrase = (channel: string, field: string, passphrase: string | null): BadRequest => {
  const says = englishOf((passphrase === null ? passphraseWords.needed : passphraseWords.short).id) ?? '';
  return { kind: 'bad-request', channel, says, issues: [{ field, says }] };
};

export type SavedPage = Result<{ readonly path: string }, Failure | Cancelled>;

const storeFailed = (problem: StoreFailure): Failure => {
  switch (problem.kind) {
    case 'in-use':
      return problem.host === undefined
        ? failure('in-use', `process ${problem.pid}`)
        : failure('in-use-elsewhere', `${problem.host}, process ${problem.pid}`);
    case 'newer-record':
      return failure('newer-record', `version ${problem.version}`);
    case 'record-unreadable':
      return failure('record-unreadable', problem.reference, problem.says);
    case 'cannot-open':
      return failure('cannot-open', problem.reference);
  }
};
