import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { putAside } from './put-aside.ts';
import { WITHOUT_LINKS, WITHOUT_WAITING, readPlainFile } from './plain-file.ts';

/** Replaces the file whole or not at all: temporary file, fsync, rename, fsync of the folder. Throws what the disk says. */
export const writeDurably = (path: string, bytes: Uint8Array | string): void => {
  const temporary = `${path}.new`;
  try {
    writeAndSync(temporary, NEW, Buffer.from(bytes));
    // Nothing replaces a folder.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) putAside(path);
    renameSync(temporary, path);
  } catch (refused) {
    if (lstatSync(temporary, { throwIfNoEntry: false })?.isDirectory() !== true)
      rmSync(temporary, { force: true });
    throw refused;
  }
  syncFolder(dirname(path));
};

/**
 * The same where a person chose the place, so that other things lie there too: none of them is removed, moved or followed, but for a file
 * of that very name, which the person agreed to replace. Throws what the disk says.
 */
export const saveDurably = (path: string, bytes: Uint8Array | string): void => {
  const { temporary, handle } = newBeside(path);
  try {
    writeWhole(handle, Buffer.from(bytes));
    renameSync(temporary, path);
  } catch (refused) {
    rmSync(temporary, { force: true });
    throw refused;
  }
  syncFolder(dirname(path));
};

/** Opens a new file beside where it will be, by a name that nothing has: what is there may be somebody else's, or a link to it. */
export const newBeside = (path: string): { readonly temporary: string; readonly handle: number } => {
  for (let count = 1; ; count += 1) {
    const temporary = count === 1 ? `${path}.new` : `${path}.${count}.new`;
    try {
      return { temporary, handle: openSync(temporary, NEW, 0o600) };
    } catch (refused) {
      if ((refused as NodeJS.ErrnoException).code !== 'EEXIST' || count === MOST_BESIDE) throw refused;
    }
  }
};
const MOST_BESIDE = 100;

/**
 * Overwrites the present bytes with zeros, then removes the file; both are synced. Nothing happens where there is none. What only goes by
 * that name, because somebody put a link there, is another file: it is overwritten where `isIt` knows its bytes as what is to be destroyed,
 * and else only loses that name. Throws `EISDIR` for a folder.
 */
export const shredDurably = (path: string, isIt: (bytes: Buffer) => boolean = () => false): void => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isFile() ? found.nlink <= 1 || holds(path, isIt) : found.isSymbolicLink() && holds(path, isIt))
    writeAndSync(path, constants.O_RDWR | WITHOUT_WAITING, Buffer.alloc(statSync(path).size));
  removeDurably(path);
};

const holds = (path: string, isIt: (bytes: Buffer) => boolean): boolean => {
  try {
    return isIt(readPlainFile(path, MOST_SHREDDED));
  } catch {
    return false;
  }
};
// Photos and key files; what is larger is none of them.
const MOST_SHREDDED = 64 * 1024 * 1024;

/**
 * Writes the bytes that a file has over themselves and syncs it: needs no room on a full disk, and after a sync that failed the system no
 * longer knows that these pages are owed to the disk. Throws what the disk says.
 */
export const syncAnew = (path: string): void => {
  const handle = openSync(path, constants.O_RDWR | WITHOUT_LINKS | WITHOUT_WAITING);
  try {
    const piece = Buffer.alloc(PIECE);
    for (let at = 0; ;) {
      const read = readSync(handle, piece, 0, PIECE, at);
      if (read === 0) break;
      for (let done = 0; done < read;) done += writeSync(handle, piece, done, read - done, at + done);
      at += read;
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
const PIECE = 1024 * 1024;

export const removeDurably = (path: string): void => {
  rmSync(path, { force: true });
  syncFolder(dirname(path));
};

/** A new or renamed file is only there after a power cut when its folder is synced too. */
export const syncFolder = (folder: string): void => {
  // Windows cannot open a folder for this; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Made by us this moment: a file or link of that name is gone first, and none is followed; a folder is left to whoever put it there, and refuses. */
const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | WITHOUT_LINKS;

const writeAndSync = (path: string, flags: number, bytes: Uint8Array): void => {
  if (flags === NEW) rmSync(path, { force: true });
  writeWhole(openSync(path, flags, 0o600), bytes);
};

/** Synced and closed when it returns; closed also where the disk refuses. */
const writeWhole = (handle: number, bytes: Uint8Array): void => {
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
