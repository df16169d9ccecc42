import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makerOf, temporaryFolder } from '../temporary-folder.ts';

/** A page of ours also where no process stands behind it. */
const prefix = 'stipple-page-';

const ours = new Set<string>();

/** Writes a page where another program can read it: a folder of its own that only this user may enter. */
export const handOut = (
  tempDir: string,
  name: string,
  pdf: Uint8Array,
): { readonly path: string; readonly takeBack: () => void } => {
  const folder = temporaryFolder(tempDir, 'page');
  const path = join(folder, name);
  ours.add(folder);
  writeFileSync(path, pdf, { mode: 0o600 });
  return { path, takeBack: () => void tookBack(folder) };
};

/**
 * Removes what earlier runs left: pages that they handed to a viewer (when one is done with a page cannot be known), and copies of the
 * record and of its keys that a kill left, which an erasure would never reach. The folder is shared with
 * everybody on the computer, so only folders of this user whose process is gone are touched, and what cannot be removed stays:
 * nobody waits for this. Answers what the system refused.
 */
export const takeAllBack = (tempDir: string): readonly unknown[] => {
  const refused: unknown[] = [];
  for (const name of namesIn(tempDir, refused)) {
    const folder = join(tempDir, name);
    const maker = makerOf(name);
    if ((maker === undefined && !name.startsWith(prefix)) || ours.has(folder)) continue;
    try {
      // A page of our own number that is not ours is of a run before, which had the same.
      const isInUse = maker === process.pid ? !name.startsWith(prefix) : isAlive(maker);
      if (isOfThisUser(folder) && !isInUse) rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      refused.push(error);
    }
  }
  return refused;
};

/** Removes what this run of the app has handed out: the last thing it does. One that a viewer holds fast is left to the next start. */
export const takeOursBack = (): void => {
  for (const folder of ours) tookBack(folder);
};

const tookBack = (folder: string): boolean => {
  try {
    rmSync(folder, { recursive: true, force: true });
    return ours.delete(folder);
  } catch {
    // Nobody is left to be told, and the next start tries again.
    return false;
  }
};

const namesIn = (folder: string, refused: unknown[]): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    refused.push(error);
    return [];
  }
};

/** A folder, not a link to one; where the system has user numbers, made by us. */
const isOfThisUser = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
};

const isAlive = (pid: number | undefined): boolean => {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
