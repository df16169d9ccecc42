import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openForLooking } from '../store/open-for-looking.ts';
import { recordFileOf } from '../store/record-file.ts';
import { clientFolderOf } from '../vault/client-keys.ts';
import { practiceSwitch } from './practice-record.ts';

/**
 * Beside the real one, never inside it: nothing that looks after the record comes near it. Whatever else lies under that name (a studio
 * may well be called "Smith-practice") is left alone, and another name is taken.
 */
export const practiceFolderOf = (dataDir: string): string => {
  const name = join(dirname(dataDir), `${basename(dataDir)}-practice`);
  for (let more = 1; ; more += 1) {
    const folder = more === 1 ? name : `${name}-${more}`;
    if (isFree(folder) || isPracticeFolder(folder)) return folder;
  }
};

/** Destroys what somebody practised on. Throws what the disk says, and where something else lies there. */
export const removePracticeFolder = (folder: string): void => {
  if (isFree(folder)) return;
  if (!isPracticeFolder(folder)) throw new Error('not a practice folder');
  // Virus scanners hold files open for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
};

const isFree = (folder: string): boolean => lstatSync(folder, { throwIfNoEntry: false }) === undefined;

/** A record that says of itself that it was made up, or what a kill left of one that was being made. */
const isPracticeFolder = (folder: string): boolean => {
  if (lstatSync(folder).isDirectory() !== true) return false;
  const names = readdirSync(folder);
  return names.includes(basename(recordFileOf(folder)))
    ? saysSo(recordFileOf(folder))
    : names.every((name) => BEGUN.test(name)) && namesIn(clientFolderOf(folder)).length === 0;
};
const BEGUN =
  /^(keys(\.new)?|here\.json(\.new)?|in-use\.json.*|log|window|record\.db\.new.*|record\.db\.lock)$/;

const saysSo = (file: string): boolean => {
  try {
    const db = openForLooking(file);
    try {
      const line = db.get('SELECT line FROM journal WHERE seq = 1')?.['line'];
      const { body } = JSON.parse(Buffer.from(line as Uint8Array).toString('utf8')) as {
        readonly body?: { readonly testSwitches?: unknown };
      };
      return Array.isArray(body?.testSwitches) && body.testSwitches.includes(practiceSwitch);
    } finally {
      db.close();
    }
  } catch {
    // Nobody can tell what it is: it stays.
    return false;
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
