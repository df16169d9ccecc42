import { statSync } from 'node:fs';

/** Which file lies under that name; `undefined`: none. */
export const fileIdOf = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
};

/**
 * Whether the file that is open is still the one under its name. A drive that was pulled, a folder that was moved, deleted or replaced by
 * another leaves an open file behind that takes every line and that nobody finds again: what is written there would be lost.
 */
export const inPlace = (path: string): (() => boolean) => {
  const opened = fileIdOf(path);
  return () => {
    try {
      return fileIdOf(path) === opened;
    } catch {
      // A disk that does not even say so keeps nothing either.
      return false;
    }
  };
};
