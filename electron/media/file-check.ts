import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { ExpectedFile } from './expected-files.ts';
import { placesOf } from './media-files.ts';

export type FileState = 'intact' | 'missing' | 'changed';

/** Does the file still have the hash that the journal names? Reads it in pieces; throws what the disk says, but for a file that is not there. */
export const stateOfFile = (
  dataDir: string,
  { hash, owner }: Pick<ExpectedFile, 'hash' | 'owner'>,
): FileState => {
  const path = placesOf(dataDir, owner, hash).find((place) => existsSync(place));
  if (path === undefined) return 'missing';
  return hashOfFile(path) === hash ? 'intact' : 'changed';
};

const PIECE = 1024 * 1024;

const hashOfFile = (path: string): string => {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const read = readSync(handle, piece, 0, PIECE, null);
      if (read === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
};
