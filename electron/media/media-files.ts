import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../store/digest.ts';
import { removeDurably, shredDurably, syncFolder, writeDurably } from '../store/durable-file.ts';
import { putAside } from '../store/put-aside.ts';
import { readPlainFile, readPlainFileAside } from '../store/plain-file.ts';

/** Files of the stock wait in `incoming` under this name; no session has it. */
export const OWNER_OF_PRODUCT_FILES = 'stock';

/** Where a file that the journal names may lie: kept, or, after a kill, still on its way in or out. */
export const placesOf = (dataDir: string, owner: string, hash: string): readonly string[] => {
  const folder = mediaFolderOf(dataDir);
  return [
    join(folder, hash.slice(0, 2), hash),
    join(folder, 'incoming', `${owner}.${hash}`),
    join(folder, 'outgoing', `${owner}.${hash}`),
  ];
};

/** Files that other tablets stored, of clients whom this one has too; in folders as `media`. */
export const othersMediaOf = (dataDir: string): string => join(dataDir, 'others', 'media');

export const mediaFolderOf = (dataDir: string): string => join(dataDir, 'media');

/** What the journal says of a file that was on its way when the app stopped. */
type Fate = 'kept' | 'gone';

/**
 * Sealed files, each named by the SHA-256 of its own bytes: `media/ab/abcd…`. A file on its way in waits in `incoming`, one on its way
 * out in `outgoing`, under `<session>.<hash>`; the journal's entry decides, and `settle` does at the next start what a kill left undone.
 * Nothing else is ever searched or removed, so a start costs the same with ten photos and with a million.
 */
export interface MediaFiles {
  /** Durable when it returns. Throws what the disk says. */
  readonly bringIn: (session: string, hash: string, bytes: Uint8Array) => void;
  /** After the entry is durable. */
  readonly keep: (session: string, hash: string) => void;
  /** The entry was not written. */
  readonly giveUp: (session: string, hash: string) => void;
  readonly takeOut: (session: string, hash: string) => void;
  /** The tombstone was not written: as before. */
  readonly putBack: (session: string, hash: string) => void;
  /** Overwritten, then removed. */
  readonly shred: (session: string, hash: string) => void;
  readonly read: (session: string, hash: string) => Promise<Uint8Array | undefined>;
  readonly settle: (fateOf: (session: string, hash: string) => Fate) => void;
}

export const createMediaFiles = (dataDir: string): MediaFiles => {
  const folder = mediaFolderOf(dataDir);
  const kept = (hash: string): string => join(folder, hash.slice(0, 2), hash);
  const incoming = (session: string, hash: string): string => join(folder, 'incoming', `${session}.${hash}`);
  const outgoing = (session: string, hash: string): string => join(folder, 'outgoing', `${session}.${hash}`);

  /** Stored by another tablet of the studio. */
  const elsewhere = (hash: string): string => join(othersMediaOf(dataDir), hash.slice(0, 2), hash);

  const move = (from: string, to: string): void => {
    if (!existsSync(from)) return;
    makeFolder(dirname(to));
    renameSync(from, to);
    syncFolder(dirname(to));
    syncFolder(dirname(from));
  };
  const shredAt = (path: string, hash: string): void => shredDurably(path, (bytes) => sha256(bytes) === hash);
  // A link to another folder would make what lies there be taken for leftovers.
  const listed = (name: string): readonly string[] =>
    isFolder(join(folder, name))
      ? readdirSync(join(folder, name)).filter((one) => !isFolder(join(folder, name, one)))
      : [];
  /** Nobody without a key can put another file in the place of the one that was stored. */
  const comeBack = (path: string, hash: string): void => {
    if (!hasHash(kept(hash), hash) && (hasHash(path, hash) || !existsSync(kept(hash))))
      move(path, kept(hash));
    else shredDurably(path);
  };

  return {
    bringIn: (session, hash, bytes) => {
      makeFolder(join(folder, 'incoming'));
      writeDurably(incoming(session, hash), bytes);
    },
    keep: (session, hash) => move(incoming(session, hash), kept(hash)),
    giveUp: (session, hash) => shredAt(incoming(session, hash), hash),
    takeOut: (session, hash) => {
      move(incoming(session, hash), kept(hash));
      move(kept(hash), outgoing(session, hash));
    },
    putBack: (session, hash) => move(outgoing(session, hash), kept(hash)),
    shred: (session, hash) => {
      shredAt(outgoing(session, hash), hash);
      shredAt(elsewhere(hash), hash);
    },
    read: async (session, hash) =>
      (await bytesOf(kept(hash))) ?? (await bytesOf(incoming(session, hash))) ?? bytesOf(elsewhere(hash)),
    settle: (fateOf) => {
      for (const place of ['incoming', 'outgoing'] as const) {
        for (const name of listed(place)) {
          const path = join(folder, place, name);
          const [, session, hash, half] = OURS.exec(name) ?? [];
          if (session === undefined || hash === undefined) continue;
          // A half-written one never got its name.
          if (half !== undefined) removeDurably(path);
          else if (fateOf(session, hash) === 'kept') comeBack(path, hash);
          // Nobody asked for this one to be destroyed, so where a link leads nothing is.
          else shredDurably(path);
        }
      }
    },
  };
};

/** Whose, and the hash; what has another name was not put there by us and stays as it is. */
const OURS = /^([\da-f-]{36}|stock)\.([\da-f]{64})(\.new)?$/;

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const hasHash = (path: string, hash: string): boolean => {
  try {
    return sha256(readPlainFile(path, MOST_BYTES)) === hash;
  } catch {
    return false;
  }
};
// Far above the largest photo or label file.
const MOST_BYTES = 256 * 1024 * 1024;

const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return;
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) putAside(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  syncFolder(dirname(folder));
};

const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readPlainFileAside(path, MOST_BYTES);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
};
