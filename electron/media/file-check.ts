import { createHash } from 'node:crypto';
import { closeSync, existsSync, readSync } from 'node:fs';
import { openPlainFile } from '../store/plain-file.ts';
import type { ExpectedFile } from './expected-files.ts';
import { placesOf } from './media-files.ts';

export type FileState = 'intact' | 'missing' | 'changed';

/** Is the file there? `undefined` when it is not. */
export const placeOf = (
  dataDir: string,
  { hash, owner }: Pick<ExpectedFile, 'hash' | 'owner'>,
): string | undefined => placesOf(dataDir, owner, hash).find((place) => existsSync(place));

/** Reads a file in pieces and pauses after each; answers its hash, `undefined` where it cannot be read to its end. */
export const hashingOf = function* (path: string): Generator<void, string | undefined> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  let handle: number | undefined;
  try {
    handle = openPlainFile(path);
    for (;;) {
      const read = readSync(handle, piece, 0, PIECE, null);
      if (read === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, read));
      yield;
    }
  } catch (error) {
    // A bad sector, or something that is no file: what was stored is not there.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/** Does the file still have the hash that the journal names? Looks at what is in it, a piece at a time. */
export const stateOfFile = function* (dataDir: string, file: ExpectedFile): Generator<void, FileState> {
  const path = placeOf(dataDir, file);
  if (path === undefined) return 'missing';
  return (yield* hashingOf(path)) === file.hash ? 'intact' : 'changed';
};

const PIECE = 1024 * 1024;
