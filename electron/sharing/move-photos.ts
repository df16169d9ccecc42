import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PhotosMoving } from '../../shared/sharing/photos.ts';
import { mediaFolderOf, othersMediaOf } from '../media/media-files.ts';
import { sha256 } from '../store/digest.ts';
import { shredDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';

interface PhotosMoved {
  readonly sent: number;
  readonly taken: number;
  /** Another tablet stored them, and they do not lie there: that one has not shared since, or a sync program is at work. */
  readonly missing: number;
}

// Far above the largest photo.
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Photos on their way, sealed as they lie on each tablet and named by the hash of their bytes: `stipple-studio/media/ab/abcd…`. What was
 * destroyed on any tablet is destroyed there and among what came from there; of its own this tablet destroys with an entry. A file that is not what its name says is nobody's, and not taken.
 */
export const movePhotos = (
  dataDir: string,
  folder: string,
  { own, wanted, gone }: PhotosMoving,
): PhotosMoved => {
  const there = join(folder, 'stipple-studio', 'media');
  const [mine, others] = [mediaFolderOf(dataDir), othersMediaOf(dataDir)];
  const [lyingThere, lyingHere] = [namesIn(there), namesIn(others)];
  for (const hash of gone) {
    if (lyingThere.has(hash)) shredDurably(placeOf(there, hash), (bytes) => sha256(bytes) === hash);
    if (lyingHere.has(hash)) shredDurably(placeOf(others, hash), (bytes) => sha256(bytes) === hash);
  }
  const copied = (hashes: readonly string[], from: string, to: string, has: ReadonlySet<string>): number =>
    hashes.filter((hash) => !has.has(hash) && copy(placeOf(from, hash), placeOf(to, hash), hash)).length;
  const sent = copied(own, mine, there, lyingThere);
  const taken = copied(wanted, there, others, lyingHere);
  return { sent, taken, missing: wanted.filter((hash) => !lyingHere.has(hash)).length - taken };
};

const placeOf = (root: string, hash: string): string => join(root, hash.slice(0, 2), hash);

const copy = (from: string, to: string, hash: string): boolean => {
  const bytes = bytesOf(from);
  if (bytes === undefined || sha256(bytes) !== hash) return false;
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  writeDurably(to, bytes);
  return true;
};

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readPlainFile(path, MOST_BYTES);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENXIO', 'ELOOP', 'EFBIG'].includes(code)) return undefined;
    throw error;
  }
};

/** A look at each folder, not at each file: a drive far away answers slowly. */
const namesIn = (root: string): ReadonlySet<string> =>
  new Set(
    (existsSync(root) ? readdirSync(root, { withFileTypes: true }) : []).flatMap((one) =>
      one.isDirectory() && /^[\da-f]{2}$/.test(one.name) ? readdirSync(join(root, one.name)) : [],
    ),
  );
