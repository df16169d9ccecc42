import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'stipple-page-';
/** Behind it stands the process that made the folder. */
const maker = /^stipple-page-(\d+)-/;

const ours = new Set<string>();

/** Writes a page where another program can read it: a folder of its own that only this user may enter. */
export const handOut = (
  tempDir: string,
  name: string,
  pdf: Uint8Array,
): { readonly path: string; readonly takeBack: () => void } => {
  const folder = mkdtempSync(join(tempDir, `${prefix}${process.pid}-`));
  const path = join(folder, name);
  ours.add(folder);
  writeFileSync(path, pdf, { mode: 0o600 });
  return { path, takeBack: () => void tookBack(folder) };
};

/**
 * Removes pages that earlier runs handed to a viewer: when a viewer is done with one cannot be known. The folder is shared with
 * everybody on the computer, so only folders of this user whose process is gone are touched, and what cannot be removed stays:
 * nobody waits for this. Answers what the system refused.
 */
export const takeAllBack = (tempDir: string): readonly unknown[] => {
  const refused: unknown[] = [];
  for (const name of namesIn(tempDir, refused)) {
    const folder = join(tempDir, name);
    if (!name.startsWith(prefix) || ours.has(folder)) continue;
    try {
      if (isOfThisUser(folder) && !isAlive(Number(maker.exec(name)?.[1])))
        rmSync(folder, { recursive: true, force: true });
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

const isAlive = (pid: number): boolean => {
  if (Number.isNaN(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
