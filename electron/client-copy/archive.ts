import { closeSync, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { newBeside, syncFolder } from '../store/durable-file.ts';

/** One file of an archive; its bytes are asked for when it is its turn. `undefined`: it cannot be read and is left out. */
interface Member {
  readonly name: string;
  /** Photos and PDF are small already. */
  readonly isPacked?: true;
  readonly bytes: () => Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

const SLICE = 64 * 1024;

/**
 * Writes an archive piece by piece, other work going on in between: whole and durable under its name, or not at all. Throws what the
 * disk says.
 */
export const writeArchive = async (path: string, members: readonly Member[], at: string): Promise<void> => {
  const { temporary, handle } = newBeside(path);
  try {
    const zip = new Zip((problem, chunk) => {
      if (problem) throw problem;
      let written = 0;
      while (written < chunk.length) written += writeSync(handle, chunk, written);
    });
    for (const { name, isPacked, bytes } of members) {
      const content = await bytes();
      if (content === undefined) continue;
      const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = at;
      zip.add(entry);
      for (let from = 0; from === 0 || from < content.length; from += SLICE) {
        entry.push(content.subarray(from, from + SLICE), from + SLICE >= content.length);
        await nextTurn();
      }
    }
    zip.end();
    fsyncSync(handle);
    closeSync(handle);
    renameSync(temporary, path);
  } catch (refused) {
    closeQuietly(handle);
    rmSync(temporary, { force: true });
    throw refused;
  }
  syncFolder(dirname(path));
};

const closeQuietly = (handle: number): void => {
  try {
    closeSync(handle);
  } catch {
    // It was closed before the renaming failed.
  }
};
