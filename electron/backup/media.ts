import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { READ_PLAINLY } from '../store/plain-file.ts';
import { placesOf } from '../media/media-files.ts';
import type { Pace } from './pace.ts';
import type { BackupSource } from './source.ts';
import type { Target } from './target.ts';

const folder = 'media';
const PIECE = 1024 * 1024;
export const mediaPath = (hash: string): string => `${folder}/${hash.slice(0, 2)}/${hash}`;

/** Where the record keeps a file, opened; `undefined` where it has none. */
const openSource = async (dataDir: string, owner: string, hash: string) => {
  for (const place of placesOf(dataDir, owner, hash))
    try {
      const file = await open(place, READ_PLAINLY);
      if ((await file.stat()).isFile()) return file;
      await file.close();
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'ENXIO', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  return undefined;
};

class NotAsStored extends Error {
  override readonly name = 'NotAsStored';
}

/** Copies one sealed file, named by its hash. False where the record itself no longer has it as it was stored: nothing is written then. */
export const copyFile = async (
  source: Pick<BackupSource, 'dataDir'>,
  target: Target,
  { hash, owner }: { readonly hash: string; readonly owner: string },
  pace: Pace,
): Promise<boolean> => {
  const file = await openSource(source.dataDir, owner, hash);
  if (file === undefined) return false;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    const sum = createHash('sha256');
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null);
      if (bytesRead === 0) break;
      const piece = buffer.subarray(0, bytesRead);
      sum.update(piece);
      yield piece;
      await pace();
    }
    if (sum.digest('hex') !== hash) throw new NotAsStored();
  };
  try {
    await target.writePieces(mediaPath(hash), pieces());
    return true;
  } catch (error) {
    if (error instanceof NotAsStored) return false;
    throw error;
  } finally {
    await file.close();
  }
};

/** Reads a file back; `undefined` where there is none. */
export const hashOnTarget = async (target: Target, hash: string, pace: Pace): Promise<string | undefined> => {
  if ((await target.size(mediaPath(hash))) === undefined) return undefined;
  const sum = createHash('sha256');
  for await (const piece of target.pieces(mediaPath(hash))) {
    sum.update(piece);
    await pace();
  }
  return sum.digest('hex');
};

/** Every file that lies in the backup. */
export const filesOnTarget = async (target: Target): Promise<ReadonlySet<string>> => {
  const there = new Set<string>();
  for (const sub of await target.list(folder))
    for (const name of await target.list(`${folder}/${sub}`))
      if (/^[0-9a-f]{64}$/.test(name)) there.add(name);
  return there;
};

export const shredFile = async (target: Target, hash: string): Promise<void> => {
  if ((await target.size(mediaPath(hash))) === undefined) return;
  await target.shred(mediaPath(hash));
  await target.remove(mediaPath(hash));
};
