import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Where Chromium keeps its own files (its lock and the like): beside the record, so that each data folder is one world.
 * Where nothing can be written there, a folder for this one start: without its lock Chromium quits before any window could say why.
 */
export const windowFolderOf = (dataDir: string, temp: string): string => {
  const beside = join(dataDir, 'window');
  try {
    mkdirSync(beside, { recursive: true, mode: 0o700 });
    const probe = join(beside, '.room');
    // A link of that name would have what it leads to written over.
    rmSync(probe, { force: true });
    writeFileSync(probe, Buffer.alloc(4096), { flag: 'wx' });
    rmSync(probe);
    return beside;
  } catch {
    return elsewhere(temp) ?? beside;
  }
};

const elsewhere = (temp: string): string | undefined => {
  try {
    return temporaryFolder(temp, 'window');
  } catch {
    return undefined;
  }
};
