import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mediaFolderOf } from './media/media-files.ts';
import { directoryFileOf } from './people/directory-file.ts';
import { lastMarkFileOf } from './store/last-mark.ts';
import { recordFileOf } from './store/record-file.ts';
import { clientFolderOf } from './vault/client-keys.ts';

/** Whether anything of a record lies in the folder: then no other one is begun there. */
export const hasRemains = (dataDir: string): boolean =>
  existsSync(recordFileOf(dataDir)) || existsSync(`${recordFileOf(dataDir)}-wal`) || hasTraces(dataDir);

/** Keys that were used, and no database: it was taken away. Keys alone are what a kill in the first start leaves. */
export const isRecordGone = (dataDir: string): boolean =>
  !existsSync(recordFileOf(dataDir)) &&
  (existsSync(directoryFileOf(dataDir)) ||
    isFilled(mediaFolderOf(dataDir)) ||
    isFilled(clientFolderOf(dataDir)));

const hasTraces = (dataDir: string): boolean =>
  existsSync(join(dataDir, 'head.json')) ||
  existsSync(lastMarkFileOf(dataDir)) ||
  existsSync(directoryFileOf(dataDir)) ||
  isFilled(mediaFolderOf(dataDir));

const isFilled = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
};
