import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';

/** Changes one letter of a stored line beside a word, in the entry itself and not in a stale copy in the free room of a page. */
export const damageEntry = (dataDir: string, word: string): void => {
  const file = join(dataDir, 'record.db');
  const sound = readFileSync(file);
  for (let at = sound.indexOf(word); at !== -1; at = sound.indexOf(word, at + 1)) {
    writeFileSync(file, Buffer.from(sound).fill('x', at + word.length - 2, at + word.length - 1));
    if (verifyFolder(dataDir, {}).code !== 0) return;
  }
  throw new Error(`${word} is not in the record`);
};

/** A file in its place that is no database at all. */
export const replaceRecord = (dataDir: string): void =>
  writeFileSync(join(dataDir, 'record.db'), 'this is no database');
