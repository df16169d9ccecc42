import type { Damage } from '../../shared/journal/damage.ts';
import type { Draft, Entry } from '../../shared/journal/entry.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import type { AppendFailure } from './failure.ts';
import type { FolderLock } from './folder-lock.ts';

type Append = (drafts: readonly Draft[]) => Result<readonly Entry[], AppendFailure>;

interface Deps {
  readonly damage: () => Damage | undefined;
  readonly isInPlace: () => boolean;
  readonly lock: Pick<FolderLock, 'isOurs'>;
  readonly append: Append;
}

/** Adds where lines may be added: to a sound record that still lies under its name, in a folder that is ours. */
export const mayAdd = ({ damage, isInPlace, lock, append }: Deps): Append => {
  const notSaved = (why: 'gone' | 'locked') =>
    err<AppendFailure>({ kind: 'not-saved', why, reference: newReference() });
  return (drafts) => {
    const found = damage();
    if (found !== undefined) return err({ kind: 'read-only-record', damage: found });
    if (!isInPlace()) return notSaved('gone');
    return lock.isOurs() ? append(drafts) : notSaved('locked');
  };
};
