import type { ClockQuestion } from '../../shared/clock-doubt.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { openingWords } from '../../shared/words/opening.ts';
import { questionAtStart } from '../ask-clock.ts';
import type { Correction } from '../ask-clock.ts';
import type { Background } from '../background.ts';
import { saveFailure } from '../save-failure.ts';
import { isPracticeRecord } from '../practice/practice-record.ts';
import { createSeat } from '../people/seat.ts';
import type { Checking } from '../record-check.ts';
import type { StoreFailure } from '../store/failure.ts';
import { LOOK_AGAIN_MS } from '../store/folder-lock.ts';
import type { LockSeen } from '../store/folder-lock.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { openWorkspace } from '../workspace.ts';
import type { Workspace } from '../workspace.ts';
import type { ByCode, Opened, Parts } from './standing.ts';

interface OpeningDeps extends Parts {
  readonly background: Background;
  readonly check: Checking;
  /** Work that nobody waits for begins. */
  readonly keepHouse: () => void;
}

/** From keys that open to a record that is worked on. */
export const createOpening = ({
  deps,
  standing,
  publish,
  fail,
  background,
  check,
  keepHouse,
}: OpeningDeps) => {
  const { dataDir, clock, log, cost } = deps;
  const seat = createSeat();

  /** A lock that does not move until then belongs to nobody, and the record is opened without a person doing anything. */
  const lookAgain = (open: (seen: LockSeen) => unknown, seen: LockSeen): void => {
    setTimeout(() => {
      if (
        standing.workspace !== undefined ||
        standing.isClosed ||
        standing.failed?.what !== 'in-use-elsewhere'
      )
        return;
      standing.failed = undefined;
      open(seen);
      publish();
    }, LOOK_AGAIN_MS + 200).unref();
  };

  /** `byCode`: opened with the standing.recovery code, so an everyday way is made anew. */
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
    const next = orClose(store.value, () => afterRestore(store.value, vault));
    if (next !== undefined) {
      store.value.close();
      if (!next.ok) return err(fail(saveFailure(log, 'new device', next.error).error));
      vault.lock();
      return openRecord(next.value, byCode, seen);
    }
    return orClose(store.value, () => {
      const opened: Opened = { store: store.value, vault, byCode };
      const question = standing.isClockSeen ? undefined : doubtOf(store.value);
      if (question === undefined) return standOn(opened);
      standing.waiting = { question, opened };
      return ok(null);
    });
  };
  /** A record that came out of a backup and was not opened since goes on with a device of its own. */
  const afterRestore = (store: Store, vault: Vault): ReturnType<Vault['replaceDevice']> | undefined => {
    if (vault.isHere() || store.damage() !== undefined) return undefined;
    const { seq, hash } = store.head();
    if (vault.replacement?.from.hash !== hash) return vault.replaceDevice({ seq, hash });
    // A kill came between the new key and this folder.
    const here = vault.stayHere();
    return here.ok ? undefined : here;
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
      standing.workspace = undefined;
      store.close();
      throw error;
    }
  };

  const workspaceOn = (store: Store, vault: Vault): Workspace => {
    standing.isPractice = isPracticeRecord(store);
    return openWorkspace({
      dataDir,
      background,
      onDeskChanged: deps.onDeskChanged,
      onNotices: (found) => {
        if (found.length === 0) return;
        standing.notices.push(...found);
        publish();
      },
      store,
      vault,
      clock,
      log,
      painter: (standing.isPractice ? deps.practicePainter : undefined) ?? deps.painter,
      pixels: deps.pixels,
      askWhere: deps.askWhere,
      languageFor: deps.languageFor,
      print: deps.print,
      publishView: deps.publishView,
      seat,
      onStockChanged: deps.onStockChanged,
      openOut: deps.openOut,
      askFolder: deps.askFolder,
      onBackup: deps.onBackup,
      onTablets: deps.onTablets,
      share: deps.share,
      onSaveState: () => {
        publish();
      },
      cost,
    });
  };

  /** `corrected`: a person has put the clock right before. */
  const standOn = ({ store, vault, byCode }: Opened, corrected?: Correction): Result<null, Failure> => {
    const damage = store.damage();
    const last = store.head();
    if (corrected === undefined && damage === undefined && last.at !== undefined) clock.startAfter(last.at);
    standing.began = last.seq + 1;
    // Where the disk refuses, it comes with the next entry.
    const took = damage === undefined ? store.takeOver() : ok(false);
    if (took.ok && took.value) standing.notices.push(openingWords.goesOnWithTheRecord);
    const opened = workspaceOn(store, vault);
    standing.workspace = opened;
    standing.notices.push(...store.notices);
    if (damage !== undefined) check.found(damage);
    if (opened.studio.studio() !== undefined) {
      if (damage === undefined) opened.writer.keepWitness();
      standing.notices.push(...opened.pickUp(corrected));
    }
    // After opening, so that nothing is written beside a damaged record.
    const kept =
      byCode === undefined ? ok(null) : opened.keys.useAfterCode(deps.keyring(), byCode.newPassphrase);
    const checked = kept.ok ? checkRecovery(opened) : kept;
    if (!checked.ok || opened.studio.studio() === undefined) return checked;
    if (deps.keyring().available && opened.keys.page().everyday === 'keyring') deps.onKeyringUsed?.();
    keepHouse();
    return ok(null);
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
    standing.recovery = { code: made.value.recoveryCode };
    return ok(null);
  };

  return { openRecord, standOn, workspaceOn, doubtOf, orClose, newCode };
};

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
