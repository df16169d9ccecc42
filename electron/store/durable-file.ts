import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces the file whole or not at all: temporary file, fsync, rename, fsync of the folder. Throws what the disk says. */
export const writeDurably = (path: string, bytes: Uint8Array | string): void => {
  const temporary = `${path}.new`;
  try {
    writeAndSync(temporary, 'w', Buffer.from(bytes));
    renameSync(temporary, path);
  } catch (refused) {
    rmSync(temporary, { force: true });
    throw refused;
  }
  syncFolder(dirname(path));
};

/** Overwrites the present bytes with zeros, then removes the file; both are synced. */
export const shredDurably = (path: string): void => {
  const size = statSync(path).size;
  writeAndSync(path, 'r+', Buffer.alloc(size));
  removeDurably(path);
};

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

const writeAndSync = (path: string, flags: 'w' | 'r+', bytes: Uint8Array): void => {
  const handle = openSync(path, flags, 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
