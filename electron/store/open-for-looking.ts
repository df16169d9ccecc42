import { copyFileSync, existsSync, linkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { walOf } from './beside-record.ts';
import { openReadOnly } from './open-database.ts';
import type { Database } from './open-database.ts';

/**
 * Opens the database for looking, with the write-ahead file that lies beside it or without. Under other names in a folder of its own:
 * even a connection that only reads makes and removes files beside the database, the write-ahead file itself where it finds nothing
 * good in it. So not a byte of the data folder is another afterwards.
 */
export const openForLooking = (file: string, wal: 'with' | 'without' = 'with'): Database => {
  const others = [file, ...(wal === 'with' && existsSync(walOf(file)) ? [walOf(file)] : [])];
  const folder = named(others, dirname(file));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const db = openReadOnly(join(folder, NAME));
    const close = db.close.bind(db);
    db.close = () => {
      close();
      drop();
    };
    return db;
  } catch (refused) {
    drop();
    throw refused;
  }
};

const NAME = 'record.db';

/** Windows lets only administrators make symbolic links, and hard ones only on the same disk. */
const named = (files: readonly string[], near: string): string => {
  const ways: readonly (readonly [where: string, name: (from: string, to: string) => void])[] = [
    [tmpdir(), (from, to) => symlinkSync(from, to, 'file')],
    [near, linkSync],
    [tmpdir(), copyFileSync],
    // No folder for such things at all, and a disk that knows no links.
    [near, copyFileSync],
  ];
  let problem: unknown;
  for (const [where, name] of ways) {
    let folder: string | undefined;
    try {
      folder = temporaryFolder(where, 'look');
      for (const file of files) name(file, join(folder, file === files[0] ? NAME : walOf(NAME)));
      return folder;
    } catch (refused) {
      problem = refused;
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
  }
  throw problem;
};
