import type { Result } from '../../shared/result.ts';
import type { Log } from '../log.ts';
import type { NotSaved } from '../store/failure.ts';
import type { DirectoryFile, Snapshot } from './directory-file.ts';

interface Deps<Known> {
  readonly file: Pick<DirectoryFile, 'write' | 'writing' | 'shred'>;
  readonly log: Log;
  readonly mayWrite: () => boolean;
  readonly asOf: (now: Known) => Snapshot;
  /** Does what nobody waits for, bit by bit. */
  readonly behind: (bits: Generator<undefined, void>) => void;
}
interface Kept {
  /** Entries that are not in the file. */
  heard: number;
}

/** When the names kept for the next start are written: of thousands it takes longer than anything may stand still, so mostly bit by bit. */
export const createNamesKept = <Known extends Kept>({ file, log, mayWrite, asOf, behind }: Deps<Known>) => {
  /** Counts what was written to the file or taken out of it: whatever was laid out before that is stale. */
  let changes = 0;
  let [isWriting, isWanted] = [false, false];

  const isDone = (done: Result<void, NotSaved>): boolean => {
    if (!done.ok) log.write('names kept for the next start', done.error.cause, done.error.reference);
    return done.ok;
  };
  const writing = function* (now: Known): Generator<undefined, void> {
    if (!mayWrite()) return;
    const [snapshot, heard] = [asOf(now), now.heard];
    const before = (changes += 1);
    const saved = yield* file.writing(snapshot, () => changes !== before || !mayWrite());
    if (saved !== undefined && isDone(saved)) now.heard -= heard;
  };
  const soon = (now: Known): void => {
    isWanted = true;
    if (isWriting) return;
    isWriting = true;
    behind(
      (function* () {
        // Whoever was erased meanwhile has made stale what was under way.
        for (; isWanted; yield) {
          isWanted = false;
          yield* writing(now);
        }
        isWriting = false;
      })(),
    );
  };

  return {
    /** In one go. */
    write: (now: Known): void => {
      if (!mayWrite()) return;
      changes += 1;
      if (isDone(file.write(asOf(now)))) now.heard = 0;
    },
    writing,
    soon,
    /**
     * Somebody was erased: no name of theirs is in the file when this answers. A kill before the others are kept again costs the next
     * start the reading of them.
     */
    shred: (now: Known): void => {
      if (!mayWrite()) return;
      changes += 1;
      now.heard += 1;
      if (isDone(file.shred())) soon(now);
    },
  };
};
