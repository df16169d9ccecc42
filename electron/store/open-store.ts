import { damageWords } from '../../shared/words/damage.ts';
import { mkdirSync } from 'node:fs';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import { createStore } from './create-store.ts';
import { sha256 } from './digest.ts';
import { isDiskError, whyOf } from './failure.ts';
import type { StoreFailure } from './failure.ts';
import { lockFolder } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { isMalformed } from './open-database.ts';
import { openFiles } from './open-files.ts';
import type { OpenedFiles } from './open-files.ts';
import { recordFileOf } from './record-file.ts';
import type { Store, StoreOptions } from './store.ts';

/**
 * Locks the folder, opens the record, checks it from the last mark it knows good and, where it is new, begins it.
 * A damaged record still opens, read-only; only one that cannot be read at all is a failure.
 */
export const openStore = (options: StoreOptions): Result<Store, StoreFailure> => {
  const { dataDir, vault, faults, digest = sha256, report = () => undefined } = options;
  let lock: FolderLock | undefined;
  let files: OpenedFiles | undefined;
  const giveUp = (failure: StoreFailure): Result<never, StoreFailure> => {
    files?.connection.close();
    lock?.release();
    return err(failure);
  };
  try {
    mkdirSync(dataDir, { recursive: true });
    const locked = lockFolder(dataDir, { seen: options.lockSeen, wait: options.waitForLock });
    if (!locked.ok) return locked;
    lock = locked.value;
    const opened = openFiles({ dataDir, file: recordFileOf(dataDir), vault, digest, faults });
    if ('kind' in opened) return giveUp(opened);
    files = opened;
    const store = createStore({ ...options, report, digest }, files, lock);
    return store.ok ? store : giveUp(store.error);
  } catch (error) {
    if (!isDiskError(error)) {
      giveUp({ kind: 'cannot-open', why: 'unknown', reference: '' });
      throw error;
    }
    const reference = newReference();
    report(reference, error);
    return giveUp(
      isMalformed(error)
        ? { kind: 'record-unreadable', says: damageWords.cannotOpen, reference }
        : { kind: 'cannot-open', why: whyOf(error, dataDir), reference },
    );
  }
};
