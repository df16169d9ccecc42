import { copyFileSync, lstatSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFolder } from './durable-file.ts';
import { readWalFile } from './wal-file.ts';
import type { WalFile } from './wal-file.ts';
import { belongsTo, TIE_PAGE, tieInFile, tieOn } from './wal-tie.ts';
import type { Tie } from './wal-tie.ts';

/** What SQLite would find beside the database, looked at before it does: it acts on these files without asking whose they are. */
export interface BesideRecord {
  readonly database: 'there' | 'absent';
  /** `foreign`: of another database, or of another copy of this one. */
  readonly wal: 'none' | 'ours' | 'foreign';
  readonly lost: WalFile['lost'];
  readonly unfinished: boolean;
  /** A rollback journal: Stipple makes none, and SQLite would write what is in it over the database. */
  readonly rollback: boolean;
}

export const lookBeside = (file: string): BesideRecord => {
  const isThere = sizeOf(file) > 0;
  // A link, a pipe, a folder: SQLite would write through the one and wait for the other.
  const isStrange = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
  if (isThere && isStrange(walOf(file)))
    return {
      database: 'there',
      wal: 'foreign',
      lost: 0,
      unfinished: false,
      rollback: isLying(rollbackOf(file)),
    };
  const ties: (Tie | undefined)[] = [];
  const wal = readWalFile(walOf(file), ({ page, bytes }) => {
    if (page === TIE_PAGE) ties.push(tieOn(bytes));
  });
  const holds = wal !== undefined && (wal.frames > 0 || wal.unfinished);
  return {
    database: isThere ? 'there' : 'absent',
    wal: !holds
      ? 'none'
      : isThere && (wal.frames === 0 || belongsTo(tieInFile(file), ties))
        ? 'ours'
        : 'foreign',
    lost: wal?.lost ?? 0,
    unfinished: wal?.unfinished ?? false,
    rollback: isLying(rollbackOf(file)),
  };
};

export const walOf = (file: string): string => `${file}-wal`;
export const rollbackOf = (file: string): string => `${file}-journal`;

/** Moves a file out of SQLite's way, into a folder of its own: nothing is destroyed. Answers where it lies now, as seen from the data folder. */
export const setAside = (dataDir: string, path: string): string =>
  kept(dataDir, path, (to) => renameSync(path, to));

/** The same with a copy: the file itself stays in use. */
export const keepCopy = (dataDir: string, path: string): string =>
  kept(dataDir, path, (to) => copyFileSync(path, to));

const kept = (dataDir: string, path: string, put: (to: string) => void): string => {
  const name = folderIn(dataDir);
  const folder = join(dataDir, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const next = 1 + Math.max(0, ...readdirSync(folder).map((one) => Number(one) || 0));
  mkdirSync(join(folder, String(next)), { mode: 0o700 });
  put(join(folder, String(next), basename(path)));
  syncFolder(join(folder, String(next)));
  syncFolder(folder);
  syncFolder(dataDir);
  return join(name, String(next), basename(path));
};

/** A file or a link of that name is somebody else's, and must neither stop a start nor lead out of the folder. */
const folderIn = (dataDir: string): string => {
  for (let more = 1; ; more += 1) {
    const name = more === 1 ? FOLDER : `${FOLDER}-${more}`;
    if (lstatSync(join(dataDir, name), { throwIfNoEntry: false })?.isDirectory() ?? true) return name;
  }
};
const FOLDER = 'set-aside';

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
/** A link to nothing lies there too. */
const isLying = (path: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && (!found.isFile() || found.size > 0);
};
