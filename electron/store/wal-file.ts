import { closeSync, fstatSync, readSync } from 'node:fs';
import { openPlainFile } from './plain-file.ts';

/** A page of the database as a write-ahead file holds it. */
interface WalPage {
  readonly page: number;
  readonly bytes: Uint8Array;
}

/** What lies in SQLite's write-ahead file, read before SQLite does: it drops whatever stands behind a bad byte, without a word. */
export interface WalFile {
  /** Frames of whole transactions, up to the first bad one. */
  readonly frames: number;
  /** Ends of transactions that stand at or behind a bad byte: SQLite would lose those transactions. */
  readonly lost: number;
  /** Something of this file's own follows its last whole transaction: one was not finished, or its end or head is damaged. */
  readonly unfinished: boolean;
}

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;

/**
 * Reads the file through, `undefined` when there is none or nothing in it. `seen` is shown every page of the whole transactions.
 * The layout is that of https://www.sqlite.org/fileformat2.html#walformat.
 */
export const readWalFile = (
  path: string,
  seen: (page: WalPage) => void = () => undefined,
): WalFile | undefined => {
  const bytes = bytesOf(path);
  if (bytes === undefined || bytes.every((byte) => byte === 0)) return undefined;
  if (bytes.length < HEADER) return { frames: 0, lost: 0, unfinished: true };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => view.getUint32(at);
  const pageSize = word(8) === 1 ? 65_536 : word(8);
  // In the byte order of the machine that wrote it, which the last bit of the magic number tells.
  const sum = summer(view, (word(0) & 1) === 0);
  const isSound =
    (word(0) & 0xfffffffe) === MAGIC &&
    isPageSize(pageSize) &&
    same(sum(0, 24, [0, 0]), [word(24), word(28)]);
  const size = isSound ? pageSize : 4096;
  const salts = [word(16), word(20)] as const;

  const pending: WalPage[] = [];
  let running: Sum = [word(24), word(28)];
  let [frames, count, good] = [0, 0, isSound];
  let [lost, unfinished, before] = [0, false, ''];
  for (let at = HEADER; at + FRAME_HEADER + size <= bytes.length; at += FRAME_HEADER + size) {
    const [page, ends] = [word(at), word(at + 4) !== 0];
    const salted = [word(at + 8), word(at + 12)].filter((salt, i) => salt === salts[i]).length;
    if (good) {
      const next = sum(at + FRAME_HEADER, size, sum(at, 8, running));
      good = salted === 2 && page > 0 && same(next, [word(at + 16), word(at + 20)]);
      if (good) {
        running = next;
        count += 1;
        pending.push({ page, bytes: bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size) });
        if (!ends) continue;
        frames = count;
        for (const one of pending.splice(0)) seen(one);
        continue;
      }
    }
    // Frames of an earlier run of the file lie behind the present ones with other salts; a flipped bit changes one salt of the two.
    if (salted === 0) continue;
    unfinished = true;
    // SQLite fills up the sector with the last frame once more: the same end again is no other transaction.
    const end = `${page} ${word(at + 4)}`;
    if (ends && end !== before) lost += 1;
    before = ends ? end : '';
  }
  // The last piece of a file that was cut off is shorter than a frame.
  const rest = (bytes.length - HEADER) % (FRAME_HEADER + size);
  const lastAt = bytes.length - rest;
  if (rest >= 16 && word(lastAt + 8) === salts[0] && word(lastAt + 12) === salts[1]) unfinished = true;
  return { frames, lost, unfinished: unfinished || count > frames || !isSound };
};

type Sum = readonly [number, number];
const same = (a: Sum, b: Sum): boolean => a[0] === b[0] && a[1] === b[1];
const isPageSize = (size: number): boolean => size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;

const summer =
  (view: DataView, littleEndian: boolean) =>
  (from: number, length: number, [a, b]: Sum): Sum => {
    let [s0, s1] = [a, b];
    for (let at = from; at < from + length; at += 8) {
      s0 = (s0 + view.getUint32(at, littleEndian) + s1) >>> 0;
      s1 = (s1 + view.getUint32(at + 4, littleEndian) + s0) >>> 0;
    }
    return [s0, s1];
  };

const bytesOf = (path: string): Uint8Array | undefined => {
  let handle: number;
  try {
    handle = openPlainFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const bytes = Buffer.alloc(fstatSync(handle).size);
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(handle, bytes, read, bytes.length - read, read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
};
