import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mediaFolderOf } from './media/media-files.ts';
import { directoryFileOf } from './people/directory-file.ts';
import { lastMarkFileOf } from './store/last-mark.ts';
import { recordFileOf } from './store/record-file.ts';
import { clientFolderOf } from './vault/client-keys.ts';
import { keyFolderOf } from './vault/device-file.ts';

/** Whether anything of a record lies in the folder: then no other one is begun there. */
export const hasRemains = (dataDir: string): boolean =>
  existsSync(recordFileOf(dataDir)) || existsSync(`${recordFileOf(dataDir)}-wal`) || hasTraces(dataDir);

/** Keys that were used, and no database: it was taken away. Keys alone are what a kill in the first start leaves. */
export const isRecordGone = (dataDir: string): boolean =>
  !existsSync(recordFileOf(dataDir)) &&
  (hasTraces(dataDir) ||
    isFilled(clientFolderOf(dataDir)) ||
    existsSync(join(keyFolderOf(dataDir), 'exchange.json')));

/** Files that only a record which was worked on has beside it; what a mere start makes (its lock, its log, the window) is none. */
const hasTraces = (dataDir: string): boolean =>
  ['head.json', 'check.json', 'backup.json'].some((name) => existsSync(join(dataDir, name))) ||
  existsSync(lastMarkFileOf(dataDir)) ||
  existsSync(directoryFileOf(dataDir)) ||
  ['set-aside', 'others'].some((name) => isFilled(join(dataDir, name))) ||
  isFilled(mediaFolderOf(dataDir));

const isFilled = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
};
