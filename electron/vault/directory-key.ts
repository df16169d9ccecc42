import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { KEY_BYTES } from './box.ts';
import { openSealedKey, readKeyFile, writeSealedKey } from './key-file.ts';

/**
 * The key of the names kept for a quick search. What it seals is made anew from the journal, so a file that is missing or damaged is
 * replaced by a new key, at the moment when something is first sealed with it: until then nothing is written.
 */
export const createDirectoryKey = (
  keyFolder: string,
  master: Uint8Array,
): { readonly get: () => Uint8Array; readonly keep: () => void } => {
  const path = join(keyFolder, 'directory.json');
  const file = readKeyFile(path);
  const stored = typeof file === 'string' ? undefined : openSealedKey(file, master, 'directory');
  const key = stored ?? randomBytes(KEY_BYTES);
  let isKept = stored !== undefined;
  return {
    get: () => key,
    keep: () => {
      if (isKept) return;
      writeSealedKey(path, master, 'directory', key);
      isKept = true;
    },
  };
};
