import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeDurably, shredDurably, syncFolder, writeDurably } from '../store/durable-file.ts';

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

export const mediaFolderOf = (dataDir: string): string => join(dataDir, 'media');

/** What the journal says of a file that was on its way when the app stopped. */
export type Fate = 'kept' | 'gone';

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

  const move = (from: string, to: string): void => {
    if (!existsSync(from)) return;
    makeFolder(dirname(to));
    renameSync(from, to);
    syncFolder(dirname(to));
    syncFolder(dirname(from));
  };
  const shredAt = (path: string): void => {
    if (existsSync(path)) shredDurably(path);
  };
  const listed = (name: string): readonly string[] =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [];

  return {
    bringIn: (session, hash, bytes) => {
      makeFolder(join(folder, 'incoming'));
      writeDurably(incoming(session, hash), bytes);
    },
    keep: (session, hash) => move(incoming(session, hash), kept(hash)),
    giveUp: (session, hash) => shredAt(incoming(session, hash)),
    takeOut: (session, hash) => {
      move(incoming(session, hash), kept(hash));
      move(kept(hash), outgoing(session, hash));
    },
    putBack: (session, hash) => move(outgoing(session, hash), kept(hash)),
    shred: (session, hash) => shredAt(outgoing(session, hash)),
    read: async (session, hash) => (await bytesOf(kept(hash))) ?? bytesOf(incoming(session, hash)),
    settle: (fateOf) => {
      for (const place of ['incoming', 'outgoing'] as const) {
        for (const name of listed(place)) {
          const path = join(folder, place, name);
          const [session, hash] = name.split('.');
          // A half-written one never got its name.
          if (name.endsWith('.new')) removeDurably(path);
          else if (session !== undefined && hash !== undefined && fateOf(session, hash) === 'kept')
            move(path, kept(hash));
          else shredAt(path);
        }
      }
    },
  };
};

const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  syncFolder(dirname(folder));
};

const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
};
