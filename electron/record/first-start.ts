import type { BadRequest, Cancelled, Failure, WrongSecret } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { SHORTEST_PASSPHRASE, seenLength } from '../../shared/passphrase.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { writeCorrection } from '../ask-clock.ts';
import type { createRestoreService } from '../backup/restore-service.ts';
import { hasRemains } from '../record-remains.ts';
import { saveFailure } from '../save-failure.ts';
import { createNewVault, inspectVault } from '../vault/open-vault.ts';
import { isLastGroup } from '../vault/recovery-code.ts';
import type { Workspace } from '../workspace.ts';
import { badPassphrase } from './bad-passphrase.ts';
import type { SetUp } from './deps.ts';
import type { createOpening } from './open-record.ts';
import type { Parts } from './standing.ts';
import { openingWords } from '../../shared/words/opening.ts';

interface FirstStartDeps extends Parts, Pick<ReturnType<typeof createOpening>, 'openRecord' | 'newCode'> {
  readonly restoring: ReturnType<typeof createRestoreService>;
  readonly begin: () => AppState;
  readonly keepHouse: () => void;
}

/** Where there is no record yet: a new one, or that of a backup. */
export const createFirstStart = ({
  deps,
  standing,
  state,
  publish,
  openRecord,
  newCode,
  restoring,
  begin,
  keepHouse,
}: FirstStartDeps) => {
  const { dataDir, log, cost } = deps;

  /** Nothing of a record anywhere, or one that was standing.begun and has no studio yet: a kill in the middle of the first start. */
  const isFirstStart = (): boolean => {
    if (standing.workspace !== undefined)
      return (
        standing.workspace.store.damage() === undefined &&
        (standing.workspace.studio.studio() === undefined || standing.recovery !== undefined)
      );
    return (
      standing.failed === undefined &&
      standing.waiting === undefined &&
      restoring.now() === null &&
      inspectVault(dataDir) === 'absent' &&
      !hasRemains(dataDir)
    );
  };

  /** The record of a backup comes to lie here; then the code from its page is asked for. */
  const restore = async (): Promise<Result<AppState, Failure | Cancelled>> => {
    if (!isFirstStart() || standing.workspace !== undefined)
      return err(failure('not-first-start', state().phase));
    const brought = await restoring.run();
    if (!brought.ok) {
      publish();
      return brought;
    }
    standing.isRestored = true;
    return ok(begin());
  };

  const setUp = ({
    studio,
    pack,
    practitioner,
    passphrase,
  }: SetUp): Result<
    { readonly recoveryCode: string; readonly fingerprint: string },
    Failure | BadRequest
  > => {
    if (!isFirstStart()) return err(failure('not-first-start', state().phase));
    if (standing.workspace === undefined) {
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
      standing.recovery = { code: made.value.recoveryCode };
      const opened = openRecord(made.value.vault);
      if (!opened.ok) return opened;
    }
    const opened = standing.workspace as Workspace;
    if (opened.studio.studio() !== undefined) {
      // A second tap on the same button: the studio stands, and the code it is standing.waiting for is shown again.
      return standing.recovery === undefined
        ? err(failure('not-found', 'first start'))
        : ok({ recoveryCode: standing.recovery.code, fingerprint: opened.vault.fingerprint });
    }
    const saved = opened.studio.setUp(studio, practitioner, defaultProtocol(pack));
    if (!saved.ok) return saved;
    const coded = standing.recovery === undefined ? newCode(opened) : ok(null);
    if (!coded.ok) return coded;
    if (standing.beforeFirst !== undefined)
      writeCorrection(
        opened.store,
        opened.writer,
        standing.beforeFirst,
        opened.studio.person()?.id ?? 'device',
      );
    standing.beforeFirst = undefined;
    opened.writer.keepWitness();
    publish();
    return ok({ recoveryCode: standing.recovery?.code ?? '', fingerprint: opened.vault.fingerprint });
  };
  const finishSetUp = (lastGroup: string): Result<AppState, WrongSecret | Failure> => {
    if (
      standing.workspace === undefined ||
      standing.recovery === undefined ||
      !isLastGroup(standing.recovery.code, lastGroup)
    )
      return err({
        kind: 'wrong-secret',
        says: openingWords.thatIsNotTheLastGroup,
      });
    const saved = standing.workspace.writer.append(standing.workspace.studio.person()?.id ?? 'device', [
      { kind: 'setup.finished', body: {} },
    ]);
    if (!saved.ok) return saved;
    standing.recovery = undefined;
    if (deps.keyring().available) deps.onKeyringUsed?.();
    keepHouse();
    return ok(publish());
  };

  return { restore, setUp, finishSetUp };
};
