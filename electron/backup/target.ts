import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { backupWords } from '../../shared/words/backup.ts';
import { READ_PLAINLY, readPlainFileAside } from '../store/plain-file.ts';
import { refused } from './problem.ts';

/** The folder that is made inside the one that was chosen: a drive may hold other things. */
export const BACKUP_FOLDER = 'stipple-backup';

/**
 * A folder that may be slow, full, or pulled out any moment. Every answer is waited for aside, so that a slow drive holds up nobody, and
 * not for ever. Paths are relative to the backup's own folder; what the disk refuses is thrown.
 */
export interface Target {
  /** The folder that was chosen. */
  readonly folder: string;
  readonly home: string;
  /** Whole or not at all; it survives a power cut after the next `settle`. */
  readonly write: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** The same for what is read piece by piece; answers how many bytes that was. */
  readonly writePieces: (path: string, pieces: AsyncIterable<Uint8Array>) => Promise<number>;
  /** Everything that was written so far reaches the drive itself. */
  readonly settle: () => Promise<void>;
  /** `undefined` where there is no such file. */
  readonly read: (path: string) => Promise<Buffer | undefined>;
  /** A piece at a time; nothing where there is no such file. */
  readonly pieces: (path: string) => AsyncIterable<Uint8Array>;
  /** In bytes; `undefined` where there is no such file. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** Names in a folder; none where there is no such folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly remove: (path: string) => Promise<void>;
  /** Throws a refusal where one of the folders on the way to it is a link. */
  readonly stayWithin: (path: string) => Promise<void>;
  /** Overwrites what is in a file and leaves it empty: the name stays and says that it was there. */
  readonly shred: (path: string) => Promise<void>;
}

/** No drive that can be used takes so long for one step. */
const PATIENCE_MS = 30_000;
const PIECE = 1024 * 1024;
const SYNCED_AT_ONCE = 8;
/** No file that is read in one piece is so large. */
const LARGEST_BYTES = 512 * 1024 * 1024;

export const openTarget = (folder: string, patienceMs = PATIENCE_MS): Target => {
  const home = join(folder, BACKUP_FOLDER);
  const at = (path: string): string => join(home, path);

  const patiently = async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_done, fail) => {
      timer = setTimeout(() => fail(refused('slow', backupWords.slow({ folder }))), patienceMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
      // Nobody listens any more when it fails later.
      work.catch(() => undefined);
    }
  };

  const unsettled = new Set<string>();
  const synced = async (path: string): Promise<void> => {
    const file = await patiently(open(path, 'r+'));
    try {
      await patiently(file.sync());
    } finally {
      await patiently(file.close());
    }
  };
  const settle = async (): Promise<void> => {
    // The first wait of each folder takes most of the others with it; a few at a time, as the drive puts them together.
    const paths = [...unsettled];
    for (let from = 0; from < paths.length; from += SYNCED_AT_ONCE)
      await Promise.all(paths.slice(from, from + SYNCED_AT_ONCE).map(synced));
    for (const folder of new Set(paths.map((path) => dirname(path))))
      await patiently(syncFolderAside(folder));
    unsettled.clear();
  };

  /** Makes the folders below the chosen one, and never that itself: where a drive was pulled, nothing is written beside it. */
  const made = new Set<string>();
  const makeWay = async (to: string): Promise<void> => {
    if (made.has(to)) return;
    let way = folder;
    for (const name of relative(folder, to).split(sep)) {
      way = join(way, name);
      await patiently(mkdir(way, { mode: 0o700 }).catch(thereAlready));
    }
    made.add(to);
  };

  /** A link in the place of one of the backup's own folders leads out of it: what is destroyed or written there would be something else. */
  const own = new Set<string>();
  const stayWithin = async (path: string): Promise<void> => {
    let way = home;
    for (const name of relative(home, dirname(at(path)))
      .split(sep)
      .filter((one) => one !== '')) {
      way = join(way, name);
      if (own.has(way)) continue;
      const found = await patiently(lstat(way).catch(absent));
      if (found === undefined) return;
      if (found.isSymbolicLink())
        throw refused('linked', backupWords.linked({ folder, name: relative(folder, way) }));
      own.add(way);
    }
  };

  const writePieces = async (path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> => {
    const temporary = `${at(path)}.new`;
    await stayWithin(path);
    await makeWay(dirname(temporary));
    // Under that name lies what a kill left there, or a link that leads elsewhere.
    await patiently(rm(temporary, { recursive: true, force: true }));
    const file = await patiently(open(temporary, 'wx', 0o600));
    let size = 0;
    try {
      try {
        for await (const piece of pieces) {
          await patiently(file.writeFile(piece));
          size += piece.length;
        }
      } finally {
        await patiently(file.close());
      }
      await patiently(rename(temporary, at(path)));
      unsettled.add(at(path));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    return size;
  };

  const pieces = async function* (path: string): AsyncGenerator<Uint8Array> {
    const file = await patiently(open(at(path), READ_PLAINLY).catch(absent));
    if (file === undefined) return;
    try {
      if (!(await patiently(file.stat())).isFile()) return;
      for (;;) {
        const { bytesRead, buffer } = await patiently(file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null));
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await patiently(file.close());
    }
  };

  return {
    folder,
    home,
    writePieces,
    settle,
    pieces,
    write: async (path, bytes) => {
      await writePieces(path, once(Buffer.from(bytes)));
    },
    read: (path) => patiently(readPlainFileAside(at(path), LARGEST_BYTES).catch(absent)),
    size: async (path) => (await patiently(stat(at(path)).catch(absent)))?.size,
    // What only leads to a file is no copy of it.
    list: async (path) =>
      ((await patiently(readdir(at(path), { withFileTypes: true }).catch(absent))) ?? []).flatMap((one) =>
        one.isSymbolicLink() ? [] : [one.name],
      ),
    stayWithin,
    remove: async (path) => {
      await stayWithin(path);
      unsettled.delete(at(path));
      await patiently(rm(at(path), { force: true }));
    },
    shred: async (path) => {
      await stayWithin(path);
      const found = await patiently(lstat(at(path)).catch(absent));
      // Another file that goes by this name too loses it, and stays what it is.
      if (found !== undefined && !found.isDirectory() && (!found.isFile() || found.nlink > 1)) {
        await patiently(rm(at(path), { force: true }));
        await patiently((await patiently(open(at(path), 'wx', 0o600))).close());
        return;
      }
      const size = found?.isFile() === true ? found.size : 0;
      if (size === 0) return;
      const file = await patiently(open(at(path), 'r+'));
      try {
        await patiently(file.write(Buffer.alloc(Math.min(size, PIECE)), 0, Math.min(size, PIECE), 0));
        for (let from = PIECE; from < size; from += PIECE)
          await patiently(file.write(Buffer.alloc(Math.min(PIECE, size - from)), 0, undefined, from));
        await patiently(file.sync());
        await patiently(file.truncate(0));
        await patiently(file.sync());
      } finally {
        await patiently(file.close());
      }
    },
  };
};

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
};

const thereAlready = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
};
const absent = (error: unknown): undefined => {
  if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? ''))
    return undefined;
  throw error;
};

/** Not every drive lets a folder be synced; those that do not, keep a renamed file by themselves. */
const syncFolderAside = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync().catch((error: unknown) => {
      if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    });
  } finally {
    await handle.close();
  }
};
