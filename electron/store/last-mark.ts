import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../shared/brand.ts';
import { parseMark } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { setAside } from './beside-record.ts';
import { WITHOUT_LINKS, WITHOUT_WAITING, readPlainFile } from './plain-file.ts';

/**
 * The mark of every transaction, written over the one before as soon as the transaction is durable, and not synced: it costs a few
 * microseconds. After a kill it is exact, after a power cut an older one or rubbish, and then it says nothing. So an entry that somebody
 * was told is saved cannot be missing at the next start without a word.
 */
interface LastMark {
  readonly put: (mark: Mark) => void;
  readonly close: () => void;
}

export const openLastMark = (dataDir: string): LastMark => {
  let handle: number | undefined;
  return {
    put: (mark) => {
      try {
        handle ??= opened(dataDir, lastMarkFileOf(dataDir));
        writeSync(handle, lineOf(mark), 0, SIZE, 0);
      } catch {
        // Only a witness: the transaction stands without it, and a disk that refuses says so at the next one.
      }
    },
    close: () => {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
};

/** A link, a second name of some file, a pipe: it gives way, and what it leads to is not written over. */
const opened = (dataDir: string, path: string): number => {
  const open = (): number => openSync(path, FLAGS, 0o600);
  let handle: number | undefined;
  try {
    handle = open();
    const found = fstatSync(handle);
    if (found.isFile() && found.nlink <= 1) return handle;
  } catch (refused) {
    if (!['ELOOP', 'EMLINK', 'EISDIR', 'ENXIO'].includes((refused as NodeJS.ErrnoException).code ?? ''))
      throw refused;
  }
  if (handle !== undefined) closeSync(handle);
  // Whatever it is, somebody put it there: it is kept.
  setAside(dataDir, path);
  return open();
};
const FLAGS = constants.O_RDWR | constants.O_CREAT | WITHOUT_LINKS | WITHOUT_WAITING;

/** `undefined` when there is none or it cannot be read: the file is not synced, so that is no sign of anything. */
export const readLastMark = (dataDir: string): Mark | undefined => {
  try {
    return parseMark(JSON.parse(readPlainFile(lastMarkFileOf(dataDir)).toString('utf8')) as JsonValue);
  } catch {
    return undefined;
  }
};

export const lastMarkFileOf = (dataDir: string): string => join(dataDir, 'last-mark.json');

// Always the same length, so that a shorter text leaves nothing of a longer one behind.
const SIZE = 512;
const lineOf = (mark: Mark): Buffer =>
  Buffer.from(`${JSON.stringify({ format: 'stipple-head-2', ...mark }).padEnd(SIZE - 1)}\n`, 'latin1');
