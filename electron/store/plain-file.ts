import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Far above what any of our small files holds; what is larger was not written by us and is not read into memory. */
const SMALL_BYTES = 64 * 1024;

/**
 * Opens a file for reading, and only a file. A pipe in its place would be waited for without end, a device read without end: neither is
 * ever begun. Throws what the disk says, and `EISDIR` for anything that is no file.
 */
export const openPlainFile = (path: string): number => {
  const handle = openSync(path, READ_PLAINLY);
  try {
    if (!fstatSync(handle).isFile()) throw errorOf('EISDIR', path);
    return handle;
  } catch (refused) {
    closeSync(handle);
    throw refused;
  }
};

/** Reads a file of ours that lies in a folder where anybody may have put something else. Throws what the disk says, and `EFBIG`. */
export const readPlainFile = (path: string, most = SMALL_BYTES): Buffer => {
  const handle = openPlainFile(path);
  try {
    const { size } = fstatSync(handle);
    if (size > most) throw errorOf('EFBIG', path);
    const bytes = Buffer.alloc(size);
    let read = 0;
    while (read < size) {
      const more = readSync(handle, bytes, read, size - read, read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
};

/** The same without holding up the thread that keeps the clocks. */
export const readPlainFileAside = async (path: string, most: number): Promise<Buffer> => {
  const file = await open(path, READ_PLAINLY);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw errorOf('EISDIR', path);
    if (found.size > most) throw errorOf('EFBIG', path);
    return await file.readFile();
  } finally {
    await file.close();
  }
};

/** Windows knows no such pipes. */
export const WITHOUT_WAITING = (constants.O_NONBLOCK as number | undefined) ?? 0;
export const READ_PLAINLY = constants.O_RDONLY | WITHOUT_WAITING;
/** A link in the place of a file of ours leads out of the folder. */
export const WITHOUT_LINKS = (constants.O_NOFOLLOW as number | undefined) ?? 0;

const errorOf = (code: 'EISDIR' | 'EFBIG', path: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: no file of ours, open '${path}'`), { code, syscall: 'open', path });
