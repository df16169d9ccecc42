import type { Failure, WrongSecret } from '../../shared/ipc/contract.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { Log } from '../log.ts';
import { saveFailure } from '../save-failure.ts';
import { inWords } from '../people/pin-check.ts';
import { saving } from '../store/failure.ts';
import { unlockVault } from './open-vault.ts';
import type { KdfCost } from './passphrase.ts';
import type { UnlockTries } from './unlock-tries.ts';
import type { KeyDamaged, Secret, Vault } from './vault.ts';

interface Unlocking {
  readonly dataDir: string;
  readonly secret: Secret;
  readonly cost: KdfCost;
  readonly tries: UnlockTries;
  readonly log: Log;
}

/** Opens the keys, with a wait after wrong tries. The computer's own keyring is no guess of anybody. */
export const unlockWithWaits = ({
  dataDir,
  secret,
  cost,
  tries,
  log,
}: Unlocking): Result<Vault, WrongSecret | KeyDamaged | Failure> => {
  if ('keyring' in secret) return unlockVault(dataDir, secret, cost);
  const refused = beforeTry(tries, dataDir, log);
  if (refused !== undefined) return err(refused);
  const vault = unlockVault(dataDir, secret, cost);
  if (vault.ok) afterRight(tries, log);
  return vault;
};

/** Counts the try, or says why it is not looked at. */
export const beforeTry = (
  tries: UnlockTries,
  dataDir: string,
  log: Log,
): WrongSecret | Failure | undefined => {
  const waitMs = tries.waitMs();
  if (waitMs > 0) return { kind: 'wrong-secret', says: peopleWords.unlockWait({ wait: inWords(waitMs) }) };
  const counted = saving(dataDir, tries.count);
  // A disk that takes nothing must not keep people out of what is on it.
  if (!counted.ok && counted.error.why !== 'read-only') return saveFailure(log, 'tries', counted.error).error;
  return undefined;
};

export const afterRight = (tries: UnlockTries, log: Log): void => {
  try {
    tries.passed();
  } catch (error) {
    log.write('tries', error);
  }
};
