import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** SHA-256 over names and contents of files and folders (relative to `root`), so that a rename counts as a change too. */
export const hashOf = (
  root: string,
  inputs: readonly string[],
  ignore: (path: string) => boolean = () => false,
): string => {
  const hash = createHash('sha256');
  const files = inputs
    .flatMap((input) => filesIn(join(root, input)))
    .map((file) => relative(root, file).split(sep).join('/'));
  for (const file of files.filter((name) => !ignore(name)).toSorted()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
};

const filesIn = (place: string): readonly string[] => {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** Does the note of the last run hold this very hash? */
export const isUnchanged = (noteFile: string, hash: string): boolean =>
  existsSync(noteFile) && readFileSync(noteFile, 'utf8') === hash;

export const noteHash = (noteFile: string, hash: string): void => writeFileSync(noteFile, hash);
