import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stipple's own folder in the user's cache: only things that can be fetched again. Made when missing. */
export const cacheFolder = (): string => {
  const base = process.env['XDG_CACHE_HOME'] || (homedir() === '/' ? tmpdir() : join(homedir(), '.cache'));
  const folder = join(base, 'stipple');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Bytes in a folder and below; what vanishes meanwhile counts nothing. */
export const sizeOf = (folder: string): number => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (sum, entry) =>
          sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
        0,
      );
  } catch {
    return 0;
  }
};

const noteFile = (name: string): string => join(cacheFolder(), `${name}.json`);

/** Remembers that something failed, so that the next start need not wait for it to fail again. */
export const noteFailure = (name: string, now: number): void => {
  writeFileSync(noteFile(name), JSON.stringify({ at: now }));
};

/** Did it fail within the last day? A clock set back makes the note worthless, not eternal. */
export const failedLately = (name: string, now: number): boolean => {
  try {
    const { at } = JSON.parse(readFileSync(noteFile(name), 'utf8')) as { at: number };
    return at <= now && now - at < 24 * 60 * 60 * 1000;
  } catch {
    return false;
  }
};
